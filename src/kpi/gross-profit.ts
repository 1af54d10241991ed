import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * Gross profit: revenue − cost of goods sold, over the rows of revenue (won deals with an amount, and refunds) whose
 * cost is known. Blank where there are such rows and no cost is known; 0 where nothing was sold. Counts: rows with a
 * known cost, rows. Source: kpis.md K12 with booked as revenue (C16).
 *
 * @example
 * grossProfit(tally, 0) //=> { value: 1500, counts: [3, 3] }
 */
export function grossProfit(tally: Tally, at: number): KpiCell {
  const known = tally.costKnown[at] as number;
  const sold = tally.sold[at] as number;
  return { value: known === 0 && sold > 0 ? null : profit(tally, at), counts: [known, sold] };
}

/**
 * Gross margin: gross profit / the revenue it rests on. Blank where that revenue is 0. Counts: gross profit,
 * revenue of the rows with a known cost. Source: kpis.md K12.
 *
 * @example
 * grossMargin(tally, 0).value //=> 0.39473684210526316
 */
export function grossMargin(tally: Tally, at: number): KpiCell {
  const revenue = tally.costKnownRevenue[at] as number;
  return { value: ratio(profit(tally, at), revenue), counts: [profit(tally, at), revenue] };
}

function profit(tally: Tally, at: number): number {
  return (tally.costKnownRevenue[at] as number) - (tally.cost[at] as number);
}
