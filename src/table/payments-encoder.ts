import type { Deals } from '../kpi/deals.ts';
import type { MoneyRows } from '../kpi/money.ts';
import type { PaymentField } from '../setup/payments-fields.ts';
import type { Cell } from './cell.ts';
import type { Exchange } from './exchange.ts';
import type { FieldKind } from './field-column.ts';
import { figureShape } from './figure-shape.ts';
import { ownDimensions } from './invoices-encoder.ts';
import { datedMoney } from './money-rows.ts';
import { orderLinks } from './order-links.ts';
import { type EncodedRest, rowsEncoder } from './rows-encoder.ts';
import type { TablePlace, TableSource } from './table-source.ts';

export interface PaymentsEncoder {
  /** Encodes the next rows of the table; they may be dropped afterwards. */
  add(rows: readonly (readonly Cell[])[]): void;
  /** The rows added from now on stand in another sheet. */
  turnTo(place: TablePlace): void;
  /** The currencies in the rows so far. */
  currencies(): readonly string[];
  /** What is dated later than the as-of day has not happened. Orders are looked for among the deals. */
  finish(
    deals: Pick<Deals, 'ids' | 'customer' | 'asOf'>,
    money: Exchange,
  ): EncodedRest & { readonly payments: MoneyRows };
}

const kinds: Readonly<Record<PaymentField, FieldKind>> = {
  id: 'key',
  order: 'key',
  customer: 'customer',
  date: 'day',
  amount: 'number',
  currency: 'text',
  rate: 'number',
  rep: 'rep',
  channel: 'channel',
  source: 'source',
};

/**
 * Turns the rows of a payments table into typed columns and a list of issues; money paid back is a negative amount.
 * Never throws on data. Sources: kpis.md C7, C8, C15, K13.
 *
 * @example
 * const encoder = paymentsEncoder({ sheet: 'Payments', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['D01', '2026-01-30', 1000]])
 * encoder.finish(deals, money).payments.count //=> 1
 */
export function paymentsEncoder(source: TableSource<PaymentField>): PaymentsEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) =>
    figureShape(columnOf('date'), columnOf('amount'), reader),
  );
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    currencies: () => encoder.words('currency'),
    finish: (deals, money) => {
      const encoded = encoder.settle();
      const { asOf } = deals;
      const { rows, days, amounts } = datedMoney(encoded, { date: 'date', amount: 'amount' }, asOf, money);
      return {
        payments: {
          count: rows.length,
          day: days,
          amount: amounts,
          ...orderLinks(encoded, rows, deals),
          ...ownDimensions(encoded, rows),
        },
        ...encoded.rest(),
      };
    },
  };
}
