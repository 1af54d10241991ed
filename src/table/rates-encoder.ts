import { NO_DAY } from '../kpi/day.ts';
import type { RateField } from '../setup/rates-fields.ts';
import type { RateRow } from './exchange.ts';
import type { FieldKind } from './field-column.ts';
import { nameShape } from './name-shape.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRest, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface RatesEncoder extends RowTaker {
  finish(): EncodedRest & { readonly rates: readonly RateRow[] };
}

const kinds: Readonly<Record<RateField, FieldKind>> = { currency: 'text', date: 'firstDay', rate: 'number' };

/**
 * Turns a table of currency rates into rows for `exchange`. A rate without a date holds at any time; one without a
 * number is listed. Never throws on data. Source: kpis.md C7.
 *
 * @example
 * const encoder = ratesEncoder({ sheet: 'Rates', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['USD', '2026-01-01', 0.9]])
 * encoder.finish().rates.length //=> 1
 */
export function ratesEncoder(source: TableSource<RateField>): RatesEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) =>
    nameShape(columnOf('currency'), [columnOf('date')], reader),
  );
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    finish: () => {
      const encoded = encoder.settle();
      const days = encoded.days('date');
      const numbers = encoded.numbers('rate');
      const words = encoded.words('currency');
      const rates: RateRow[] = [];
      encoded.codes('currency').forEach((code, at) => {
        const rate = numbers[at] as number;
        if (Number.isNaN(rate)) encoded.say(at, 'rate', 'figure.noAmount');
        if (code < 0 || !Number.isFinite(rate) || days[at] === UNREADABLE_DAY) return;
        rates.push({ currency: words[code] as string, day: days[at] ?? NO_DAY, rate });
      });
      return { rates, ...encoded.rest() };
    },
  };
}
