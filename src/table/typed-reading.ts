import type { Day } from '../kpi/day.ts';
import type { ColumnFinding } from '../setup/column-finding.ts';
import type { DayOrder, DecimalMark } from '../setup/setup.ts';
import type { ColumnDoubt } from './column-doubt.ts';
import { dayOrderOf, decimalMarkOf } from './locale-habits.ts';
import { type DayColumn, dayColumn, isInTwoOrders, type SettledDays, UNREADABLE_DAY } from './read-day.ts';
import { isOpenNumber, type NumberColumn, numberColumn, type SettledNumbers } from './read-number.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** The date and number columns of a table while it is being read, each with a reading of its own. */
export interface TypedReading {
  days(column: number): DayColumn;
  numbers(column: number): NumberColumn;
  /** Decides how each column is read, once all rows are. */
  settle(): SettledReading;
}

export interface TypedReadingTable {
  /** The sheet that the table begins in. */
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Column → what a person chose for it. */
  readonly reads: readonly (DayOrder | DecimalMark | undefined)[];
  readonly calendar: ZoneCalendar;
  readonly isBlank: (text: string) => boolean;
  /** The last year that two digits can mean. */
  readonly lastYear: number;
  /** The spreadsheet's locale, asked for only where the cells of a column do not decide. */
  readonly locale: () => string;
}

/** How the columns are read, and what is in doubt about them. */
export interface SettledReading {
  readonly doubts: readonly ColumnDoubt[];
  /** The day that the column's order makes of what was read. */
  day(column: number, read: Day): Day;
  number(column: number, read: number): number;
  /** All days of a column: the same array where nothing was open, else a new one; `contrary` hears of each that has no day in the column's order. */
  allDays(
    column: number,
    read: Int32Array,
    count: number,
    contrary: (index: number, text: string) => void,
  ): Int32Array;
  allNumbers(column: number, read: Float64Array, count: number): Float64Array;
}

/**
 * The reading of the typed columns of a table. A column whose texts do not say in which order or with which mark they
 * are written is read as the spreadsheet's locale would have it, and is a doubt.
 *
 * @example
 * typedReading(table).days(0).read('2026-01-05') === dayFromText('2026-01-05') //=> true
 */
export function typedReading(table: TypedReadingTable): TypedReading {
  const { sheet, headers, reads, calendar, isBlank, lastYear, locale } = table;
  const days: DayColumn[] = [];
  const numbers: NumberColumn[] = [];

  return {
    days: (column) => {
      const made = days[column];
      if (made) return made;
      const chosen = reads[column];
      const order = chosen === 'dayFirst' || chosen === 'monthFirst' ? chosen : undefined;
      const fresh = dayColumn({ calendar, isBlank, lastYear, order });
      days[column] = fresh;
      return fresh;
    },
    numbers: (column) => {
      const made = numbers[column];
      if (made) return made;
      const chosen = reads[column];
      const mark = chosen === 'decimalPoint' || chosen === 'decimalComma' ? chosen : undefined;
      const fresh = numberColumn({ isBlank, mark });
      numbers[column] = fresh;
      return fresh;
    },
    settle: () => {
      const settledDays = days.map((one) => one.settle(() => dayOrderOf(locale())));
      const settledNumbers = numbers.map((one) => one.settle(() => decimalMarkOf(locale())));
      const doubts = headers.flatMap((column, index) =>
        [...dayFindings(settledDays[index]), ...numberFindings(settledNumbers[index])].map(
          (finding): ColumnDoubt => ({ sheet, column, ...finding }),
        ),
      );
      return {
        doubts,
        day: (column, read) => settledDays[column]?.day(read) ?? read,
        number: (column, read) => settledNumbers[column]?.number(read) ?? read,
        allDays: (column, read, count, contrary) => daysOf(settledDays[column], read, count, contrary),
        allNumbers: (column, read, count) => numbersOf(settledNumbers[column], read, count),
      };
    },
  };
}

function dayFindings(settled: SettledDays | undefined): ColumnFinding[] {
  if (!settled) return [];
  const { order, isSure, both, others, sample, imported } = settled;
  const found: ColumnFinding[] = [];
  if (!isSure) found.push({ code: 'dayOrder', as: order, count: both, others, sample });
  if (imported !== '') found.push({ code: 'importedDates', sample: imported });
  return found;
}

function numberFindings(settled: SettledNumbers | undefined): ColumnFinding[] {
  if (!settled) return [];
  const { mark, isSure, open, sample, currencies, imported } = settled;
  const found: ColumnFinding[] = isSure ? [] : [{ code: 'decimalMark', as: mark, count: open, sample }];
  if (imported !== '') found.push({ code: 'importedNumbers', sample: imported });
  if (currencies.size > 1) {
    const names = [...currencies.keys()].sort();
    const count = [...currencies.values()].reduce((sum, cells) => sum + cells, 0);
    found.push({ code: 'currencies', names, count });
  }
  return found;
}

function daysOf(
  settled: SettledDays | undefined,
  read: Int32Array,
  count: number,
  contrary: (index: number, text: string) => void,
): Int32Array {
  if (!settled || settled.sample === '') return read;
  const days = read.slice();
  for (let index = 0; index < count; index++) {
    const one = read[index] as Day;
    if (!isInTwoOrders(one)) continue;
    days[index] = settled.day(one);
    if (days[index] === UNREADABLE_DAY) contrary(index, settled.text(one));
  }
  return days;
}

function numbersOf(settled: SettledNumbers | undefined, read: Float64Array, count: number): Float64Array {
  if (!settled || settled.open === 0) return read;
  const numbers = read.slice();
  for (let index = 0; index < count; index++) {
    const one = read[index] as number;
    if (isOpenNumber(one)) numbers[index] = settled.number(one);
  }
  return numbers;
}
