import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * Customer retention: customers active at the start and at the end of the period / active at the start. Blank where
 * nobody was active at the start. Counts: the two. Source: kpis.md K11 (a).
 *
 * @example
 * retention(tally, 2) //=> { value: 0.75, counts: [3, 4] }
 */
export const retention = ({ customers }: Tally, at: number): KpiCell =>
  share(customers.stayed[at] as number, customers.activeAtStart[at] as number, 'noneActive');

/**
 * Churn: 1 − retention. Counts: customers no longer active at the end, active at the start. Source: kpis.md K11.
 *
 * @example
 * churn(tally, 2) //=> { value: 0.25, counts: [1, 4] }
 */
export function churn({ customers }: Tally, at: number): KpiCell {
  const start = customers.activeAtStart[at] as number;
  return share(start - (customers.stayed[at] as number), start, 'noneActive');
}

/**
 * Customers active at the end of the period. Source: kpis.md K11.
 *
 * @example
 * activeCustomers(tally, 2).value //=> 6
 */
export const activeCustomers = ({ customers }: Tally, at: number): KpiCell => ({
  value: customers.activeAtEnd[at] as number,
  counts: [],
});

/**
 * Repeat-purchase rate: customers with purchases on two days or more / with any, up to the end of the period. Counts:
 * the two. Source: kpis.md K11 (b).
 *
 * @example
 * repeatRate(tally, 2) //=> { value: 0.25, counts: [2, 8] }
 */
export const repeatRate = ({ customers }: Tally, at: number): KpiCell =>
  share(customers.boughtAgain[at] as number, customers.bought[at] as number, 'noCustomer');

function share(n: number, d: number, none: 'noneActive' | 'noCustomer'): KpiCell {
  return { value: ratio(n, d), counts: [n, d], ...(d === 0 ? { note: none } : {}) };
}
