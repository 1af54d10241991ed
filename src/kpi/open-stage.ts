import { NO_DAY } from './day.ts';
import { type Deals, OPEN } from './deals.ts';

/**
 * The furthest stage of which the row has evidence: a date of its own, a flag, or the status; -1 where there is none,
 * for the first stage is never implied. Source: kpis.md K3, K7, K15.
 *
 * @example
 * furthestStage(deals, 0) //=> 3
 */
export function furthestStage(deals: Deals, row: number): number {
  const { stages, statusStage } = deals;
  for (let stage = stages.length - 1; stage >= 0; stage--) {
    const isFlagged = stages[stage]?.flags?.[row] === 1;
    if (isFlagged || statusStage[row] === stage || (stages[stage]?.days?.[row] ?? NO_DAY) !== NO_DAY)
      return stage;
  }
  return -1;
}

/**
 * How many open deals are in each stage, the furthest one of which they have evidence; the last count is of those
 * without any. Source: kpis.md K7.
 *
 * @example
 * openByStage(deals) //=> [3, 0, 1, 0]
 */
export function openByStage(deals: Deals): number[] {
  const counts = Array<number>(deals.stages.length + 1).fill(0);
  for (let row = 0; row < deals.count; row++) {
    if (deals.outcome[row] !== OPEN) continue;
    const stage = furthestStage(deals, row);
    const at = stage < 0 ? deals.stages.length : stage;
    counts[at] = (counts[at] as number) + 1;
  }
  return counts;
}

/**
 * How likely an open deal is won: as the deal says, else as its stage says; NaN where neither does. Source: kpis.md
 * K15.
 *
 * @example
 * probabilityOf(deals, 0) //=> 0.5
 */
export function probabilityOf(deals: Deals, row: number): number {
  const own = deals.probability?.[row] ?? Number.NaN;
  if (!Number.isNaN(own)) return own;
  return deals.stages[furthestStage(deals, row)]?.probability ?? Number.NaN;
}
