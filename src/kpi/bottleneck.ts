import type { Month } from './day.ts';
import type { Deals } from './deals.ts';
import { funnels } from './funnel.ts';
import type { Reach } from './stage-reach.ts';
import { stageTimes } from './stage-times.ts';

export interface Bottleneck {
  /**
   * The stage that the fewest reach of those in the stage before of which the table tells: their places among the
   * stages, "won" the last.
   */
  readonly lowestStep: { readonly from: number; readonly to: number; readonly share: number } | null;
  /** The stage in which deals stay longest, by the median. */
  readonly longestStage: { readonly stage: number; readonly days: number } | null;
}

/**
 * Where the funnel is narrowest and where it is slowest, over some months together: two answers where they disagree,
 * ties to the earlier stage. Source: kpis.md K7.
 *
 * @example
 * bottleneck(deals, { months, reach: 'implied' }).longestStage //=> { stage: 4, days: 7.5 }
 */
export function bottleneck(
  deals: Deals,
  { months, reach }: { readonly months: readonly Month[]; readonly reach: Reach },
): Bottleneck {
  const [from, to] = [months[0], months[months.length - 1]];
  if (from === undefined || to === undefined) return { lowestStep: null, longestStage: null };
  const [funnel] = funnels(deals, { from, to, attribution: 'cohort', reach });
  let lowestStep: Bottleneck['lowestStep'] = null;
  funnel?.stages.forEach(({ step, before }, stage) => {
    if (before !== null && step !== null && (lowestStep === null || step < lowestStep.share)) {
      lowestStep = { from: before, to: stage, share: step };
    }
  });
  let longestStage: Bottleneck['longestStage'] = null;
  stageTimes(deals, { months })[0]?.stages.forEach(({ all: { median } }, stage) => {
    if (median !== null && (longestStage === null || median > longestStage.days)) {
      longestStage = { stage, days: median };
    }
  });
  return { lowestStep, longestStage };
}
