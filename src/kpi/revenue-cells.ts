import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * Revenue: invoices by invoice date, else payments by payment date, else what was booked; refunds lower it on their
 * own date. Source: kpis.md C16, K13.
 *
 * @example
 * revenue(tally, 3).value //=> 3250
 */
export const revenue = (tally: Tally, at: number): KpiCell => ({
  value: tally.revenue[at] as number,
  counts: [],
});

/**
 * Average check: revenue / distinct orders behind it; blank where there is no order. Counts: revenue, orders.
 * Source: kpis.md K13.
 *
 * @example
 * averageCheck(tally, 3) //=> { value: 812.5, counts: [3250, 4] }
 */
export function averageCheck(tally: Tally, at: number): KpiCell {
  const orders = tally.orders[at] as number;
  const sum = tally.revenue[at] as number;
  return { value: ratio(sum, orders), counts: [sum, orders], ...(orders === 0 ? { note: 'noOrder' } : {}) };
}

/**
 * Invoices of the period, each counted once; refunds are not counted, though they lower the amount. Counts: refunds,
 * amount. Source: kpis.md K13.
 *
 * @example
 * invoices(tally, 3) //=> { value: 5, counts: [1, 3250] }
 */
export const invoices = (tally: Tally, at: number): KpiCell => ({
  value: tally.invoices[at] as number,
  counts: [tally.invoiceRefunds[at] as number, tally.invoiced[at] as number],
});

/**
 * Cash received: payments by payment date, money paid back taken off. Source: kpis.md K13.
 *
 * @example
 * cashReceived(tally, 3).value //=> 2200
 */
export const cashReceived = (tally: Tally, at: number): KpiCell => ({
  value: tally.cash[at] as number,
  counts: [],
});
