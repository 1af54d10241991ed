import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import type { StageCounts } from '../kpi/stage-counts.ts';
import type { Setup } from '../setup/setup.ts';
import { isEnd } from '../setup/stage-column.ts';
import type { DealColumns } from './columns.ts';
import type { Exchange } from './exchange.ts';
import type { FieldKind } from './field-column.ts';
import { figureShape } from './figure-shape.ts';
import { ownDimensions } from './invoices-encoder.ts';
import { leaveOutTest } from './leave-out-test.ts';
import type { MoneyTaker } from './money-rows-encoder.ts';
import { isDay } from './read-day.ts';
import { type EncodedRest, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface CountsEncoder extends MoneyTaker {
  /** What is dated later than the as-of day has not happened: left out and listed. */
  finish(asOf: Day, money: Exchange): EncodedRest & { readonly counts: StageCounts };
}

export interface CountsSource extends Omit<TableSource<string>, 'columns'> {
  readonly columns: DealColumns;
}

const kinds: Readonly<Record<string, FieldKind>> = {
  created: 'firstDay',
  amount: 'number',
  rep: 'rep',
  channel: 'channel',
  source: 'source',
  currency: 'currency',
  rate: 'number',
};

/**
 * Turns the rows of a tally sheet into columns of counts, one a stage of the set-up. A date may be a month: its first
 * day. An amount without a known rate is blank and listed. Never throws on data. Sources: kpis.md, what each way of keeping a funnel can give; C6, C7, C9, C14.
 *
 * @example
 * const encoder = countsEncoder(setup, { sheet: 'Tally', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['2026-01-05', 12, 3, 1]])
 * encoder.finish(asOf, money).counts.count //=> 1
 */
export function countsEncoder({ stages, leaveOut = [] }: Setup, source: CountsSource): CountsEncoder {
  const { columns } = source;
  const fields: Record<string, number> = { ...columns.fields };
  const all: Record<string, FieldKind> = { ...kinds };
  stages.forEach((_, stage) => {
    fields[stage] = columns.stages[stage] ?? -1;
    all[stage] = 'number';
  });
  const { settle, ...taker } = rowsEncoder<string>(
    { ...source, columns: { ...columns, fields } },
    all,
    (reader, columnOf) => ({
      ...figureShape(columnOf('created'), columnOf('0'), reader),
      leaveOut: leaveOutTest(leaveOut, columns.leaveOut, reader, source.calendar),
    }),
  );
  return {
    ...taker,
    finish: (asOf, money) => {
      const encoded = settle();
      const days = encoded.days('created');
      const rows = [...days.keys()].filter((at) => {
        const day = days[at] as Day;
        if (day === NO_DAY) encoded.say(at, 'created', 'figure.noDate');
        if (isDay(day) && day > asOf) encoded.say(at, 'created', 'figure.afterAsOf', dayText(day));
        return isDay(day) && day <= asOf;
      });
      const codes = encoded.codes('currency');
      const words = encoded.words('currency');
      const rates = encoded.numbers('rate');
      const inBase = (amount: number, index: number) => {
        const at = rows[index] as number;
        const currency = words[codes[at] as number] ?? '';
        const factor = money.factor(currency, days[at] as Day, rates[at] as number);
        if (!Number.isNaN(amount) && Number.isNaN(factor))
          encoded.say(at, 'currency', 'rate.unknown', currency.toUpperCase());
        return amount * factor;
      };
      const numbers = (field: string) => {
        const read = encoded.numbers(field);
        return Float64Array.from(rows, (at) =>
          Number.isFinite(read[at]) ? (read[at] as number) : Number.NaN,
        );
      };
      const placeOf = (role: string) => stages.findIndex((stage) => stage.role === role);
      const [won, lost] = [placeOf('won'), placeOf('lost')];
      const funnel = [...stages.keys()].filter((at) => !isEnd(stages[at] as Setup['stages'][number]));
      return {
        counts: {
          count: rows.length,
          day: Int32Array.from(rows, (at) => days[at] as Day),
          ...ownDimensions(encoded, rows),
          names: [...funnel, ...(won >= 0 ? [won] : [])].map((at) => stages[at]?.name ?? ''),
          reached: [...funnel, ...(won >= 0 ? [won] : [])].map((at) => numbers(String(at))),
          leads: stages[0]?.role === 'lead' ? 0 : -1,
          qualified: funnel.indexOf(placeOf('qualified')),
          won: won >= 0 ? funnel.length : -1,
          ...(lost >= 0 && { lost: numbers(String(lost)) }),
          ...(encoded.has('amount') && { amount: numbers('amount').map(inBase) }),
        },
        ...encoded.rest(),
      };
    },
  };
}
