import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * New customers: customers whose first booked deal ever was won in the period. Source: kpis.md K10.
 *
 * @example
 * newCustomers(tally, 0).value //=> 3
 */
export function newCustomers(tally: Tally, at: number): KpiCell {
  return { value: tally.newCustomers[at] as number, counts: [] };
}

/**
 * Qualified → customer, EVENT: new customers of the period / qualified leads of the period; may exceed 1. Blank
 * where there is no qualified lead. Counts: new customers, qualified leads. Source: kpis.md K4 (W7).
 *
 * @example
 * qualifiedToCustomer(tally, 0).value //=> 0.5
 */
export function qualifiedToCustomer(tally: Tally, at: number): KpiCell {
  const customers = tally.newCustomers[at] as number;
  const qualified = tally.qualified[at] as number;
  return { value: ratio(customers, qualified), counts: [customers, qualified] };
}
