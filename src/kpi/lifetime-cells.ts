import { isAboveZero } from './above-zero.ts';
import { acquisitionCost } from './acquisition-cost.ts';
import type { CellNote, KpiCell } from './cell.ts';
import { sumOf } from './counters.ts';
import { profitOf } from './gross-profit.ts';
import { lifetimeValue } from './lifetime-value.ts';
import { ratio } from './ratio.ts';
import { customerAcquisitionCost } from './spend-cells.ts';
import { isTotal, spanAt, type Tally } from './tally.ts';

/** Nobody is counted on for longer than this many months. */
const horizon = 36;

/**
 * Lifetime value from data, over the last twelve full months: average sale × sales per active customer and month ×
 * lifespan × margin. Average sale = revenue / orders; lifespan = 1 / churn in months, at most 36; margin =
 * contribution margin, else gross margin, of revenue. Blank for single months, and where something is not known.
 * Counts: average sale, orders, Σ customers active at the months' ends, Σ lost, Σ active at the start. Source:
 * kpis.md K16.
 *
 * @example
 * lifetimeValueCell(tally, tally.fullMonths).value //=> 572.4674441205
 */
export function lifetimeValueCell(tally: Tally, at: number): KpiCell {
  const nothing = [null, null, null, null, null];
  if (!isFullMonths(tally, at)) return { value: null, counts: nothing };
  const { from, to } = spanAt(tally, at);
  const cell = at - (at % tally.range.slots);
  const monthly = (column: Float64Array) => sumOf(column, cell + from, cell + to);
  const active = monthly(tally.customers.activeAtEnd);
  const start = monthly(tally.customers.activeAtStart);
  const lost = start - monthly(tally.customers.stayed);
  const orders = tally.orders[at] as number;
  const averageSale = ratio(tally.revenue[at] as number, orders);
  const salesPerPeriod = ratio(orders, active);
  const margin = marginOf(tally, at);
  const counts = [averageSale, orders, active, lost, start];
  const blank = (note: CellNote): KpiCell => ({ value: null, counts, note });
  if (averageSale === null || salesPerPeriod === null) return blank('noOrder');
  if (start === 0) return blank('noneActive');
  if (margin === null) return blank('noKnownCost');
  const lifespan = Math.min(ratio(start, lost) ?? horizon, horizon);
  const value = lifetimeValue({ averageSale, salesPerPeriod, lifespan, margin });
  return { value, counts, ...(lost === 0 ? { note: 'noneLost' } : {}) };
}

/**
 * Lifetime value / what a customer cost: Σ spend / Σ new customers of the same months, with spend or without. Counts: the two. Source:
 * kpis.md K10, K16.
 *
 * @example
 * lifetimeValueToCac(tally, tally.fullMonths).value //=> 2.6320342258
 */
export function lifetimeValueToCac(tally: Tally, at: number): KpiCell {
  if (!isFullMonths(tally, at)) return { value: null, counts: [null, null] };
  const { value, note } = lifetimeValueCell(tally, at);
  const { spend, newCustomers } = tally;
  const cost = spend.costRows[at]
    ? acquisitionCost(spend.cost[at] as number, newCustomers[at] as number)
    : null;
  const { note: why } = customerAcquisitionCost(tally, at);
  const of = value === null || cost === null ? null : ratio(value, cost);
  const said = note ?? why;
  return { value: of, counts: [value, cost], ...(said ? { note: said } : {}) };
}

/**
 * Months until a new customer has paid back its cost: CAC / (contribution margin of the month / customers active at
 * its end). Blank in totals, and where that margin is not above 0. Counts: CAC, margin per customer. Source: kpis.md
 * K10.
 *
 * @example
 * payback(tally, 0) //=> { value: 0.8196721311, counts: [166.6666666667, 203.3333333333] }
 */
export function payback(tally: Tally, at: number): KpiCell {
  if (isTotal(tally, at)) return { value: null, counts: [null, null] };
  const { known, profit } = profitOf(tally, at, 'variable');
  const perCustomer = known === 0 ? null : ratio(profit, tally.customers.activeAtEnd[at] as number);
  const { value: cac, note } = customerAcquisitionCost(tally, at);
  const counts = [cac, perCustomer];
  if (perCustomer === null || perCustomer <= 0) return { value: null, counts, note: 'noMargin' };
  if (cac === null) return { value: null, counts, ...(note ? { note } : {}) };
  return { value: acquisitionCost(cac, perCustomer), counts };
}

const isFullMonths = (tally: Tally, at: number) => at % tally.range.slots === tally.fullMonths;

/** Contribution margin of revenue, else gross margin; null where no cost is known. */
function marginOf(tally: Tally, at: number): number | null {
  for (const of of ['variable', 'goods'] as const) {
    const { known, sold, profit } = profitOf(tally, at, of);
    if (known > 0 && isAboveZero(sold)) return ratio(profit, sold);
  }
  return null;
}
