import { acquisitionCost } from './acquisition-cost.ts';
import type { CellNote, KpiCell } from './cell.ts';
import { isTotal, monthsAt, type Tally } from './tally.ts';

/**
 * Marketing spend: what was spent in the period to win customers. Blank where there is no row of spend, 0 where the
 * rows sum to 0. Source: kpis.md K10.
 *
 * @example
 * marketingSpend(tally, 2).value //=> 710
 */
export function marketingSpend(tally: Tally, at: number): KpiCell {
  const { spent, spentRows } = tally.spend;
  return spentRows[at]
    ? { value: spent[at] as number, counts: [] }
    : { value: null, counts: [], note: 'noSpend' };
}

/**
 * Cost of acquiring a customer (CAC): cost of month m − L / new customers of month m. Blank with a note where there
 * is no row of spend, or no new customer; in a total only months for which the table has spend enter either sum.
 * Counts: cost, new customers, and in a total the months with spend and all its months. Source: kpis.md K10.
 *
 * @example
 * customerAcquisitionCost(tally, 0) //=> { value: 250, counts: [750, 3, null, null] }
 */
export function customerAcquisitionCost(tally: Tally, at: number): KpiCell {
  const customers = isTotal(tally, at) ? tally.spend.customers : tally.newCustomers;
  return costPer(tally, at, customers[at] as number, 'costWithoutCustomers', 'noNewCustomer');
}

/**
 * Cost per won deal, for tables without customers: cost of month m − L / deals won in month m; otherwise as
 * `customerAcquisitionCost`. Source: kpis.md K10.
 *
 * @example
 * costPerWonDeal(tally, 0) //=> { value: 150, counts: [750, 5, null, null] }
 */
export function costPerWonDeal(tally: Tally, at: number): KpiCell {
  const won = isTotal(tally, at) ? tally.spend.won : tally.won;
  return costPer(tally, at, won[at] as number, 'costWithoutDeals');
}

function costPer(tally: Tally, at: number, things: number, notOne: CellNote, free?: CellNote): KpiCell {
  const { cost, costRows, knownMonths } = tally.spend;
  const beside = isTotal(tally, at) ? [knownMonths[at] as number, monthsAt(tally, at)] : [null, null];
  if (!costRows[at]) return { value: null, counts: [null, things, ...beside], note: 'noSpend' };
  const sum = cost[at] as number;
  const value = acquisitionCost(sum, things);
  const counts = [sum, things, ...beside];
  if (things > 0) return { value, counts };
  const note = sum > 0 ? notOne : free;
  return note ? { value, counts, note } : { value, counts };
}
