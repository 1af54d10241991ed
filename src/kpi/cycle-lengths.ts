import type { Day } from './day.ts';
import { ratio } from './ratio.ts';

/** How long deals took from created to won. */
export interface CycleLengths {
  readonly mean: number | null;
  readonly median: number | null;
  /** The deals averaged. */
  readonly deals: number;
  /** Won deals with a close date that were not: no created date, or one after the close. */
  readonly leftOut: number;
}

/**
 * Mean and median calendar days from created to closed over the deals that count; NaN is no date. The same day is 0
 * and counts; a deal that is not closed is none of them. Source: kpis.md K6.
 *
 * @example
 * cycleLengths([0, 0], [10, 20], () => true).mean //=> 15
 */
export function cycleLengths(
  created: ArrayLike<Day>,
  closed: ArrayLike<Day>,
  isWon: (row: number) => boolean,
): CycleLengths {
  const lengths = new Float64Array(created.length);
  let deals = 0;
  let leftOut = 0;
  let sum = 0;
  for (let row = 0; row < created.length; row++) {
    const end = closed[row] as Day;
    if (Number.isNaN(end) || !isWon(row)) continue;
    const days = end - (created[row] as Day);
    if (!(days >= 0)) leftOut++;
    else {
      lengths[deals++] = days;
      sum += days;
    }
  }
  return { mean: ratio(sum, deals), median: median(lengths.subarray(0, deals).sort()), deals, leftOut };
}

function median(sorted: Float64Array): number | null {
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
