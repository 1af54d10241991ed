import type { Deals } from '../kpi/deals.ts';
import type { MoneyRows } from '../kpi/money.ts';
import type { PaymentField } from '../setup/payments-fields.ts';
import type { Exchange } from './exchange.ts';
import type { FieldKind } from './field-column.ts';
import { ownDimensions } from './invoices-encoder.ts';
import { datedMoney } from './money-rows.ts';
import { type MoneyTaker, moneyRowsEncoder } from './money-rows-encoder.ts';
import { orderLinks } from './order-links.ts';
import type { EncodedRest } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface PaymentsEncoder extends MoneyTaker {
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
  currency: 'currency',
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
  const { taker, settle } = moneyRowsEncoder(source, kinds);
  return {
    ...taker,
    finish: (deals, money) => {
      const encoded = settle();
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
