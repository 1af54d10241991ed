import { isAboveZero } from './above-zero.ts';
import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

type Cost = 'goods' | 'variable';

/**
 * Gross profit: revenue − cost of goods sold, over the rows of revenue whose cost is known. Blank where no cost is
 * known. Counts: rows with a known cost, rows. Source: kpis.md K12.
 *
 * @example
 * grossProfit(tally, 0) //=> { value: 1500, counts: [3, 3] }
 */
export const grossProfit = (tally: Tally, at: number): KpiCell => profitCell(tally, at, 'goods');

/**
 * Gross margin: gross profit / the revenue it rests on. Blank where that revenue is not above 0. Counts: gross profit,
 * revenue of the rows with a known cost. Source: kpis.md K12.
 *
 * @example
 * grossMargin(tally, 0).value //=> 0.39473684210526316
 */
export const grossMargin = (tally: Tally, at: number): KpiCell => marginCell(tally, at, 'goods');

/**
 * Contribution margin: revenue − variable costs, over the rows of revenue of which every variable cost is known;
 * otherwise as `grossProfit`. Source: kpis.md K12.
 *
 * @example
 * contributionMargin(tally, 0) //=> { value: 610, counts: [2, 2] }
 */
export const contributionMargin = (tally: Tally, at: number): KpiCell => profitCell(tally, at, 'variable');

/**
 * Profitability: contribution margin / the revenue it rests on, as `grossMargin`. Source: kpis.md K12.
 *
 * @example
 * profitability(tally, 0).counts //=> [610, 1800]
 */
export const profitability = (tally: Tally, at: number): KpiCell => marginCell(tally, at, 'variable');

/**
 * Rows with a known cost, their revenue, and revenue − cost of them.
 *
 * @example
 * profitOf(tally, 0, 'goods') //=> { known: 2, sold: 1800, profit: 700 }
 */
export function profitOf(
  tally: Tally,
  at: number,
  of: Cost,
): { known: number; sold: number; profit: number } {
  const isGoods = of === 'goods';
  const known = (isGoods ? tally.costKnown : tally.variableKnown)[at] as number;
  const sold = (isGoods ? tally.costKnownRevenue : tally.variableKnownRevenue)[at] as number;
  const cost = (isGoods ? tally.cost : tally.variableCost)[at] as number;
  return { known, sold, profit: sold - cost };
}

function profitCell(tally: Tally, at: number, of: Cost): KpiCell {
  const { known, profit } = profitOf(tally, at, of);
  const counts = [known, tally.sold[at] as number];
  return known === 0 ? { value: null, counts, note: 'noKnownCost' } : { value: profit, counts };
}

function marginCell(tally: Tally, at: number, of: Cost): KpiCell {
  const { sold, profit } = profitOf(tally, at, of);
  const value = isAboveZero(sold) ? ratio(profit, sold) : null;
  const counts = [profit, sold];
  return value === null ? { value, counts, note: 'noKnownCost' } : { value, counts };
}
