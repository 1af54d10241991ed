import { ratio } from './ratio.ts';

/**
 * What it cost to win one new customer (CAC): cost / new customers, in the unit of the cost. A cost of 0 gives 0.
 * Null where there are no new customers, or either figure is negative or no finite number. Source: kpis.md K10.
 *
 * @example
 * acquisitionCost(500, 4) //=> 125
 */
export function acquisitionCost(cost: number, newCustomers: number): number | null {
  return cost >= 0 && newCustomers >= 0 ? ratio(cost, newCustomers) : null;
}
