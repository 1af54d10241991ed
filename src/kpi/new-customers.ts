import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * New customers: customers whose first booked deal ever was won in the period. Counts: those who may not be new, for
 * they were first seen in the first G days of the data; null where G is not given. Source: kpis.md K10, C17.
 *
 * @example
 * newCustomers(tally, 0) //=> { value: 3, counts: [3] }
 */
export function newCustomers(tally: Tally, at: number): KpiCell {
  const mayNotBeNew = tally.mayNotBeNew[at] as number;
  return {
    value: tally.newCustomers[at] as number,
    counts: [Number.isNaN(mayNotBeNew) ? null : mayNotBeNew],
  };
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
