import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * Return on marketing spend (ROI): (Σ (amount − cost of goods) of all booked deals of the period's new customers up
 * to as-of, refunds included − cost) / cost, with the cost of month m − L. Blank where there is no row of spend, its
 * sum is 0, or no deal of the table has a cost of goods. Counts: gross profit − cost, cost, gross profit, deals and
 * refunds with a known cost, all of them. Source: kpis.md K10.
 *
 * @example
 * returnOnSpend(tally, 0) //=> { value: 5, counts: [2500, 500, 3000, 8, 8] }
 */
export function returnOnSpend(tally: Tally, at: number): KpiCell {
  const { soldProfit, soldKnown, sold, hasCostOfGoods } = tally.spend;
  const { cost, note } = costOf(tally, at);
  if (!hasCostOfGoods) {
    return { value: null, counts: [null, cost, null, 0, sold[at] as number], note: 'noCostOfGoods' };
  }
  const profit = soldProfit[at] as number;
  const net = cost === null ? null : profit - cost;
  return {
    value: net === null ? null : ratio(net, cost ?? 0),
    counts: [net, cost, profit, soldKnown[at] as number, sold[at] as number],
    ...note,
  };
}

/**
 * Sales on marketing spend (ROAS): Σ amount of all booked deals of the period's new customers up to as-of, refunds
 * included / cost of month m − L. Blank where there is no row of spend or its sum is 0. Counts: amount, cost.
 * Source: kpis.md K10.
 *
 * @example
 * salesOnSpend(tally, 0) //=> { value: 13.9, counts: [6950, 500] }
 */
export function salesOnSpend(tally: Tally, at: number): KpiCell {
  const { cost, note } = costOf(tally, at);
  const amount = tally.spend.soldAmount[at] as number;
  return { value: cost === null ? null : ratio(amount, cost), counts: [amount, cost], ...note };
}

/** The cost of a cell, null where there is no row of it, and what has to be said. */
function costOf(tally: Tally, at: number): { cost: number | null; note: Pick<KpiCell, 'note'> } {
  if (!tally.spend.costRows[at]) return { cost: null, note: { note: 'noSpend' } };
  const cost = tally.spend.cost[at] as number;
  return { cost, note: cost === 0 ? { note: 'costZero' } : {} };
}
