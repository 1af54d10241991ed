import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import type { Spend } from '../kpi/spend.ts';
import type { SpendField } from '../setup/spend-fields.ts';
import type { FieldKind } from './field-column.ts';
import { figureShape } from './figure-shape.ts';
import { isDay } from './read-day.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRest, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface SpendEncoder extends RowTaker {
  /** What is dated later than the as-of day has not happened: left out and listed. */
  finish(asOf: Day): EncodedSpend;
}

export interface EncodedSpend extends EncodedRest {
  readonly spend: Spend;
}

const kinds: Readonly<Record<SpendField, FieldKind>> = {
  date: 'firstDay',
  amount: 'number',
  channel: 'channel',
  source: 'source',
};

/**
 * Turns the rows of the spend table into typed columns and a list of issues. A date may be a month: its first day.
 * Rows without a date or an amount are left out and listed; a blank amount is not 0. Never throws on data.
 * Sources: kpis.md K10, C6, C9, C12, C14.
 *
 * @example
 * const encoder = spendEncoder({ sheet: 'Spend', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['2026-01', 'Inbound', 'Google', 400]])
 * encoder.finish(asOf).spend.count //=> 1
 */
export function spendEncoder(source: TableSource<SpendField>): SpendEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) =>
    figureShape(columnOf('date'), columnOf('amount'), reader),
  );
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    finish: (asOf) => {
      const encoded = encoder.settle();
      const days = encoded.days('date');
      const amounts = encoded.numbers('amount');
      const channels = encoded.codes('channel');
      const sources = encoded.codes('source');
      const isKept = (at: number) => {
        const day = days[at] as Day;
        const amount = amounts[at] as number;
        if (day === NO_DAY) encoded.say(at, 'date', 'spend.noDate');
        if (Number.isNaN(amount)) encoded.say(at, 'amount', 'spend.noAmount');
        if (!isDay(day) || !Number.isFinite(amount)) return false;
        if (day > asOf) encoded.say(at, 'date', 'spend.afterAsOf', dayText(day));
        return day <= asOf;
      };
      const kept = Array.from(days.keys()).filter(isKept);
      return {
        spend: {
          count: kept.length,
          day: Int32Array.from(kept, (at) => days[at] as Day),
          amount: Float64Array.from(kept, (at) => amounts[at] as number),
          channel: Int32Array.from(kept, (at) => channels[at] as number),
          source: Int32Array.from(kept, (at) => sources[at] as number),
        },
        ...encoded.rest(),
      };
    },
  };
}
