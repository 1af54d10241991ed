import type { Month } from '../kpi/day.ts';

/** A gap of more months is not counted along. */
const mostBetween = 24;

/**
 * Months as runs of consecutive ones, for figures are counted for all of a run at once.
 *
 * @example monthRuns([24316, 24314, 20000]) //=> [[20000], [24314, 24315, 24316]]
 */
export function monthRuns(asked: Iterable<Month>): Month[][] {
  const months = [...new Set(asked)].filter((month) => !Number.isNaN(month)).sort((a, b) => a - b);
  const runs: Month[][] = [];
  for (const month of months) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (!run || last === undefined || month - last > mostBetween) runs.push([month]);
    else for (let next = last + 1; next <= month; next++) run.push(next);
  }
  return runs;
}
