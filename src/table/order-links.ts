import { type Deals, UNSET } from '../kpi/deals.ts';
import type { EncodedRows } from './rows-encoder.ts';

/** What rows say of the orders they belong to. */
export interface OrderLinks {
  readonly order: Int32Array;
  readonly orders: number;
  readonly deal: Int32Array;
  readonly customer: Int32Array;
}

/**
 * The order, the deal and the customer of some rows. A row without an order is an order of its own (its invoice, where
 * it has a number); an order that is no deal is listed. Sources: kpis.md C15, K13.
 *
 * @example
 * orderLinks(encoded, [0, 1], deals).deal //=> Int32Array [0, -1]
 */
export function orderLinks<Field extends string>(
  encoded: EncodedRows<Field | 'id' | 'order' | 'customer'>,
  rows: readonly number[],
  deals: Pick<Deals, 'ids' | 'customer'>,
): OrderLinks {
  const keys = encoded.words('order');
  const orderOf = encoded.codes('order');
  const idOf = encoded.codes('id');
  const ids = encoded.words('id').length;
  const customers = encoded.codes('customer');
  const dealOf = new Int32Array(keys.length).fill(-1);
  const wanted = new Map(keys.map((key, code) => [key, code]));
  if (keys.length > 0) {
    deals.ids.forEach((id, row) => {
      const code = wanted.get(id);
      if (code !== undefined) dealOf[code] = row;
    });
  }
  // Codes of orders, then of invoices without an order, then of rows with neither.
  const order = Int32Array.from(rows, (at, index) => {
    const own = orderOf[at] as number;
    if (own >= 0) return own;
    const id = idOf[at] as number;
    return keys.length + (id >= 0 ? id : ids + index);
  });
  const deal = Int32Array.from(rows, (at) => {
    const own = orderOf[at] as number;
    if (own < 0) return -1;
    const found = dealOf[own] as number;
    if (found < 0) encoded.say(at, 'order', 'order.unknown', keys[own]);
    return found;
  });
  const customer = Int32Array.from(rows, (at, index) => {
    const own = customers[at] as number;
    return own >= 0 ? own : (deals.customer.codes[deal[index] as number] ?? UNSET);
  });
  return { order, orders: keys.length + ids + rows.length, deal, customer };
}
