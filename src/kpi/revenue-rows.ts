import { NO_DAY } from './day.ts';
import { type Deals, type Dimension, WON } from './deals.ts';
import { codesOf, dealColumn } from './dimension.ts';
import type { KpiFacts } from './facts.ts';
import { allUnset } from './keys.ts';
import { type MoneyRows, moneyCodes } from './money.ts';
import { once } from './once.ts';

/** What revenue is made of, and what the report has to name. */
export type RevenueSource = 'invoices' | 'payments' | 'booked';

export interface RevenueRows extends Omit<MoneyRows, 'order' | 'orders'> {
  readonly from: RevenueSource;
  /** Which order each row belongs to, 0 to `orders` − 1: found when it is asked for. */
  readonly inOrders: () => Pick<MoneyRows, 'order' | 'orders'>;
  /** The codes of the rows in a dimension. */
  readonly codes: (dimension: Dimension) => Int32Array;
}

/**
 * Where revenue comes from: invoices if there are any, else payments, else what was booked. Source: kpis.md C16.
 *
 * @example
 * revenueSource({}) //=> 'booked'
 */
export function revenueSource({ invoices, payments }: KpiFacts): RevenueSource {
  return invoices ? 'invoices' : payments ? 'payments' : 'booked';
}

/**
 * The rows that revenue is made of. Booked: won deals with a close date and an amount, each an order of its own, and
 * refunds; a refund that carries the key of a deal belongs to its order. Sources: kpis.md C8, C16.
 *
 * @example
 * revenueRows(deals, {}).from //=> 'booked'
 */
export function revenueRows(deals: Deals, facts: KpiFacts): RevenueRows {
  const from = revenueSource(facts);
  const table = from === 'booked' ? undefined : facts[from];
  if (from === 'booked' || !table) return bookedRows(deals);
  return { ...table, from, inOrders: () => table, codes: (dimension) => moneyCodes(table, deals, dimension) };
}

function bookedRows(deals: Deals): RevenueRows {
  const { outcome, closed, amount, refunds } = deals;
  let sold = 0;
  const rows = new Int32Array(deals.count);
  for (let row = 0; row < deals.count; row++) {
    if (outcome[row] !== WON || closed[row] === NO_DAY || Number.isNaN(amount[row])) continue;
    rows[sold++] = row;
  }
  const taken = Array.from({ length: refunds.count }, (_, row) => row).filter(
    (row) => refunds.day[row] !== NO_DAY && !Number.isNaN(refunds.amount[row]),
  );
  const count = sold + taken.length;
  const codes = (own: Int32Array, ofRefunds: Int32Array | undefined) => {
    const picked = allUnset(count);
    for (let at = 0; at < sold; at++) picked[at] = own[rows[at] as number] as number;
    taken.forEach((row, at) => {
      picked[sold + at] = ofRefunds?.[row] ?? -1;
    });
    return picked;
  };
  const money = (own: Float64Array, ofRefunds: Float64Array | undefined) => {
    const picked = new Float64Array(count).fill(Number.NaN);
    for (let at = 0; at < sold; at++) picked[at] = own[rows[at] as number] as number;
    taken.forEach((row, at) => {
      picked[sold + at] = ofRefunds?.[row] ?? Number.NaN;
    });
    return picked;
  };
  const deal = allUnset(count);
  deal.set(rows.subarray(0, sold));
  return {
    from: 'booked',
    count,
    day: codes(closed, refunds.day),
    amount: money(amount, refunds.amount),
    inOrders: once(() => ordersOf(deals, rows.subarray(0, sold), taken)),
    deal,
    customer: codes(deals.customer.codes, refunds.customer),
    ...(deals.has.has('cost') ? { cost: money(deals.cost, refunds.cost) } : {}),
    ...(deals.variableCost ? { variableCost: money(deals.variableCost, refunds.variableCost) } : {}),
    codes: (dimension) => codes(dealColumn(deals, dimension).codes, codesOf(refunds, dimension)),
  };
}

/** Each deal is an order; a refund is part of the order whose key it carries, else one of its own. */
function ordersOf(deals: Deals, sold: Int32Array, refunds: readonly number[]) {
  const order = new Int32Array(sold.length + refunds.length);
  const named = new Map<string, number>();
  for (const row of refunds) named.set(deals.refunds.ids[row] as string, -1);
  named.delete('');
  for (let at = 0; at < sold.length; at++) {
    order[at] = at;
    if (named.size > 0 && named.has(deals.ids[sold[at] as number] as string)) {
      named.set(deals.ids[sold[at] as number] as string, at);
    }
  }
  let orders = sold.length;
  refunds.forEach((row, at) => {
    const known = named.get(deals.refunds.ids[row] as string) ?? -1;
    order[sold.length + at] = known >= 0 ? known : orders++;
  });
  return { order, orders };
}
