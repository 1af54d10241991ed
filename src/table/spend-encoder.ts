import type { Day } from '../kpi/day.ts';
import type { Spend } from '../kpi/spend.ts';
import type { SpendField } from '../setup/spend-fields.ts';
import type { Exchange } from './exchange.ts';
import type { FieldKind } from './field-column.ts';
import { datedMoney } from './money-rows.ts';
import { type MoneyTaker, moneyRowsEncoder } from './money-rows-encoder.ts';
import type { EncodedRest } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface SpendEncoder extends MoneyTaker {
  /** What is dated later than the as-of day has not happened: left out and listed. */
  finish(asOf: Day, money: Exchange): EncodedSpend;
}

export interface EncodedSpend extends EncodedRest {
  readonly spend: Spend;
}

const kinds: Readonly<Record<SpendField, FieldKind>> = {
  date: 'firstDay',
  channel: 'channel',
  source: 'source',
  amount: 'number',
  currency: 'currency',
  rate: 'number',
};

/**
 * Turns the rows of the spend table into typed columns and a list of issues. A date may be a month: its first day.
 * Rows without a date, an amount or a known rate are left out and listed; a blank amount is not 0. Never throws on
 * data. Sources: kpis.md K10, C6, C7, C9, C12, C14.
 *
 * @example
 * const encoder = spendEncoder({ sheet: 'Spend', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['2026-01', 'Inbound', 'Google', 400]])
 * encoder.finish(asOf, money).spend.count //=> 1
 */
export function spendEncoder(source: TableSource<SpendField>): SpendEncoder {
  const { taker, settle } = moneyRowsEncoder(source, kinds);
  return {
    ...taker,
    finish: (asOf, money) => {
      const encoded = settle();
      const { rows, days, amounts } = datedMoney(encoded, { date: 'date', amount: 'amount' }, asOf, money);
      const codesOf = (field: 'channel' | 'source') => {
        const codes = encoded.codes(field);
        return Int32Array.from(rows, (at) => codes[at] as number);
      };
      return {
        spend: {
          count: rows.length,
          day: days,
          amount: amounts,
          channel: codesOf('channel'),
          source: codesOf('source'),
        },
        ...encoded.rest(),
      };
    },
  };
}
