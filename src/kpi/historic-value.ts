import type { Deals } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { type RevenueRows, revenueRows } from './revenue-rows.ts';

export interface CustomerValue {
  readonly name: string;
  readonly revenue: number;
}

/**
 * The historic value of each customer: net revenue up to as-of, refunds taken off. Only customers with a row of
 * revenue, most valuable first, then by name. Source: kpis.md K16 (a).
 *
 * @example
 * historicValues(deals, facts)[0] //=> { name: 'Cedar', revenue: 3200 }
 */
export function historicValues(
  deals: Deals,
  facts: KpiFacts,
  rows: RevenueRows = revenueRows(deals, facts),
): CustomerValue[] {
  const { names } = deals.customer;
  const sums = new Float64Array(names.length);
  const isSeen = new Uint8Array(names.length);
  for (let row = 0; row < rows.count; row++) {
    const customer = rows.customer[row] as number;
    if (customer < 0) continue;
    sums[customer] = (sums[customer] as number) + (rows.amount[row] as number);
    isSeen[customer] = 1;
  }
  return names
    .map((name, customer) => ({ name, revenue: sums[customer] as number, isSeen: isSeen[customer] === 1 }))
    .filter((one) => one.isSeen)
    .map(({ name, revenue }) => ({ name, revenue }))
    .sort((one, other) => other.revenue - one.revenue || (one.name < other.name ? -1 : 1));
}
