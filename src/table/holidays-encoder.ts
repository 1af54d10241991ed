import { type WorkingCalendar, workingCalendar } from '../kpi/working-days.ts';
import { holidayKindOf } from '../setup/holiday-kind-of.ts';
import type { HolidayField } from '../setup/holidays-fields.ts';
import type { FieldKind } from './field-column.ts';
import { figureShape } from './figure-shape.ts';
import { isDay } from './read-day.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRest, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface HolidaysEncoder extends RowTaker {
  finish(): EncodedRest & { readonly workingDays: WorkingCalendar };
}

const kinds: Readonly<Record<HolidayField, FieldKind>> = { date: 'day', kind: 'text' };

/**
 * Turns a table of holidays into a working calendar; a row whose kind says so is a working day at a weekend. Never
 * throws on data. Source: kpis.md K8.
 *
 * @example
 * const encoder = holidaysEncoder({ sheet: 'Holidays', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['2026-05-01', 'Holiday'], ['2026-05-16', 'Working day']])
 * encoder.finish().workingDays.changes.length //=> 2
 */
export function holidaysEncoder(source: TableSource<HolidayField>): HolidaysEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) => figureShape(columnOf('date'), -1, reader));
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    finish: () => {
      const encoded = encoder.settle();
      const days = encoded.days('date');
      const isWorking = encoded.words('kind').map((word) => holidayKindOf(word) === 'working');
      const kindOf = encoded.codes('kind');
      const daysOf = (working: boolean) =>
        days.filter((day, at) => isDay(day) && (isWorking[kindOf[at] as number] ?? false) === working);
      return { workingDays: workingCalendar(daysOf(false), daysOf(true)), ...encoded.rest() };
    },
  };
}
