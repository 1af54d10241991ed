import { NO_DAY } from './day.ts';
import type { Deals } from './deals.ts';

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
