import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, UNSET, WON } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import type { Invoices } from './money.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import type { Tally } from './tally.ts';

/**
 * Counts what the new customers of each month brought in: all their booked deals and refunds up to as-of, under the
 * month and key of the first booked deal. Amount − cost of goods, where both are known; where the deals have no cost
 * and invoices do, of the invoices of those customers. Source: kpis.md K10.
 */
export function countReturn(
  tally: Tally,
  deals: Deals,
  invoices: Invoices | undefined,
  first: Int32Array,
  keys: Keys,
  range: MonthRange,
): void {
  const { spend } = tally;
  const { knownMonths, sold, soldKnown, soldAmount, soldProfit } = spend;
  /** Customer → cell, −1 where the customer was not won in a month whose cost is known. */
  const cells = new Int32Array(first.length).fill(-1);
  first.forEach((row, customer) => {
    const month = row < 0 ? -1 : monthIndex(range, deals.closed[row] as Day);
    if (month < 0) return;
    const at = firstCell(keys, keys.codes, row) + month;
    if (knownMonths[at]) cells[customer] = at;
  });
  const cellOf = (customer: number) => (customer === UNSET ? -1 : (cells[customer] as number));
  const countProfit = (customer: number, amount: number, cost: number) => {
    if (!Number.isNaN(cost)) spend.hasCostOfGoods = true;
    const at = cellOf(customer);
    if (at < 0) return;
    add(sold, at, 1);
    if (Number.isNaN(amount) || Number.isNaN(cost)) return;
    add(soldKnown, at, 1);
    add(soldProfit, at, amount - cost);
  };
  const isByInvoice = invoices?.cost !== undefined && !deals.has.has('cost');
  const countDeal = (customer: number, amount: number, cost: number) => {
    const at = cellOf(customer);
    if (at >= 0 && !Number.isNaN(amount)) add(soldAmount, at, amount);
    if (!isByInvoice) countProfit(customer, amount, cost);
  };
  for (let row = 0; isByInvoice && row < invoices.count; row++) {
    const goods = invoices.cost?.[row] ?? Number.NaN;
    countProfit(invoices.customer[row] as number, invoices.amount[row] as number, goods);
  }
  const { amount, cost, outcome, closed, customer, refunds } = deals;
  for (let row = 0; row < deals.count; row++) {
    if (outcome[row] !== WON || closed[row] === NO_DAY) continue;
    countDeal(customer.codes[row] as number, amount[row] as number, cost[row] as number);
  }
  for (let row = 0; row < refunds.count; row++) {
    if (refunds.day[row] === NO_DAY) continue;
    countDeal(refunds.customer[row] as number, refunds.amount[row] as number, refunds.cost[row] as number);
  }
}
