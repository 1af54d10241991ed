import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import type { Quotes } from '../kpi/quotes.ts';
import type { QuoteField } from '../setup/quotes-fields.ts';
import type { Exchange } from './exchange.ts';
import type { FieldKind } from './field-column.ts';
import { type MoneyTaker, moneyRowsEncoder } from './money-rows-encoder.ts';
import { isDay } from './read-day.ts';
import type { EncodedRest } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface QuotesEncoder extends MoneyTaker {
  /** `rowOf` finds the lead or the deal that a quote names, -1 for none. */
  finish(
    asOf: Day,
    money: Exchange,
    rowOf: (key: string) => number,
  ): EncodedRest & { readonly quotes: Quotes };
}

const kinds: Readonly<Record<QuoteField, FieldKind>> = {
  key: 'key',
  date: 'day',
  amount: 'number',
  currency: 'currency',
  rate: 'number',
  massMail: 'tick',
};

/**
 * Turns the rows of a quotes table into typed columns. A quote without an amount, or in a currency without a rate, is
 * a quote all the same; one of nobody known is listed. Never throws on data. Sources: kpis.md K2, C7, C9.
 *
 * @example
 * const encoder = quotesEncoder({ sheet: 'Quotes', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['D1', '2026-01-08', 500]])
 * encoder.finish(asOf, money, () => 0).quotes.count //=> 1
 */
export function quotesEncoder(source: TableSource<QuoteField>): QuotesEncoder {
  const { taker, settle } = moneyRowsEncoder(source, kinds);
  return {
    ...taker,
    finish: (asOf, money, rowOf) => {
      const encoded = settle();
      const days = encoded.days('date');
      const amounts = encoded.numbers('amount');
      const rates = encoded.numbers('rate');
      const currencies = encoded.codes('currency');
      const masses = encoded.codes('massMail');
      const keys = encoded.codes('key');
      const places = encoded.words('key').map(rowOf);
      const kept: { at: number; row: number; amount: number }[] = [];
      for (let at = 0; at < encoded.count; at++) {
        const day = days[at] as Day;
        if (day === NO_DAY) encoded.say(at, 'date', 'figure.noDate');
        if (isDay(day) && day > asOf) encoded.say(at, 'date', 'figure.afterAsOf', dayText(day));
        if (!isDay(day) || day > asOf) continue;
        const currency = encoded.words('currency')[currencies[at] as number] ?? '';
        const factor = money.factor(currency, day, rates[at] as number);
        if (Number.isNaN(factor)) encoded.say(at, 'currency', 'rate.unknown', currency.toUpperCase());
        const row = places[keys[at] as number] ?? -1;
        if (row < 0) encoded.say(at, 'key', 'key.unknown', encoded.words('key')[keys[at] as number]);
        const amount = (amounts[at] as number) * factor;
        kept.push({ at, row, amount: Number.isFinite(amount) ? amount : Number.NaN });
      }
      return {
        quotes: {
          count: kept.length,
          day: Int32Array.from(kept, ({ at }) => days[at] as Day),
          amount: Float64Array.from(kept, ({ amount }) => amount),
          isMass: Uint8Array.from(kept, ({ at }) => masses[at] as number),
          row: Int32Array.from(kept, ({ row }) => row),
        },
        ...encoded.rest(),
      };
    },
  };
}
