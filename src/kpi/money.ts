import type { Deals, Dimension } from './deals.ts';
import { codesOf, type Dimensioned, dealColumn } from './dimension.ts';
import { allUnset } from './keys.ts';

/**
 * Invoices or payments as typed columns, up to the as-of day. A row whose amount is not known, or has no known rate,
 * is not here; a refund is a row with a negative amount (kpis.md C7, C8).
 */
export interface MoneyRows extends Dimensioned {
  readonly count: number;
  readonly day: Int32Array;
  readonly amount: Float64Array;
  /** The order a row belongs to, 0 to `orders` − 1; a row without one is an order of its own. */
  readonly order: Int32Array;
  readonly orders: number;
  /** The row of the deal that is this order, -1 where there is none. */
  readonly deal: Int32Array;
  /** The row's own customer, else that of the deal; codes of the deals' column. */
  readonly customer: Int32Array;
  /** Cost of goods, NaN for blank; absent: not mapped. */
  readonly cost?: Float64Array;
  /** The costs that vary with sales, NaN where one of them is blank; absent: none mapped. */
  readonly variableCost?: Float64Array;
}

export interface Invoices extends MoneyRows {
  /** 1 for the row by which an invoice is counted: its first that is no refund. */
  readonly counted: Uint8Array;
}

/**
 * The codes of the rows in a dimension: their own, else those of the deal that is their order, else unset.
 * Source: kpis.md C15.
 *
 * @example
 * moneyCodes(invoices, deals, 'channel')[0] //=> 1
 */
export function moneyCodes(rows: MoneyRows, deals: Deals, dimension: Dimension): Int32Array {
  const own = codesOf(rows, dimension);
  const ofDeals = dealColumn(deals, dimension).codes;
  const codes = own ? own.slice() : allUnset(rows.count);
  for (let row = 0; row < rows.count; row++) {
    const deal = rows.deal[row] as number;
    if ((codes[row] as number) < 0 && deal >= 0) codes[row] = ofDeals[deal] as number;
  }
  return codes;
}
