import { type Day, firstDayOf, NO_DAY } from '../kpi/day.ts';
import { UNSET } from '../kpi/deals.ts';
import { foldText } from '../setup/fold-text.ts';
import { says } from '../setup/is-figure-table.ts';
import { readMonth } from '../setup/read-month.ts';
import type { Cell } from './cell.ts';
import { cellText, isFilled } from './cell-text.ts';
import type { ColumnDoubt } from './column-doubt.ts';
import { type ColumnReader, columnReader } from './column-reader.ts';
import { type Dictionary, ERROR_CODE } from './dictionary.ts';
import { isErrorCell } from './error-cell.ts';
import type { Issue, IssueCode } from './issue.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import { isDamagedKey, isFragileKey, readKey } from './read-key.ts';
import { UNREADABLE_NUMBER } from './read-number.ts';
import { tickTest } from './tick.ts';
import type { TypedReadingTable } from './typed-reading.ts';
import { type SettledReading, typedReading } from './typed-reading.ts';

type Row = readonly Cell[];

/** Reads the cells of one table's rows and lists what it cannot read. A column of -1 is not mapped: blank. */
export interface CellReader {
  cell(cells: Row, column: number): Cell | undefined;
  /** Days and numbers may still be open: `settle` says what they are. */
  day(cells: Row, column: number, row: number): Day;
  /** As `day`, but the cell may also name a month: its first or its last day. */
  edge(cells: Row, column: number, row: number, which: 'first' | 'last'): Day;
  /** The day without a word about what is no date. */
  quietDay(cells: Row, column: number): Day;
  number(cells: Row, column: number, row: number): number;
  /** The currency that stands beside a number, '' for none; a number's own sign stands behind the columns of its row. */
  currency(cells: Row, column: number): string;
  code(cells: Row, column: number, row: number, names: Dictionary): number;
  /** '' where there is none, or where it is damaged: then the row is like no other. */
  key(cells: Row, column: number, row: number): string;
  isTicked(cells: Row, column: number): boolean;
  /** As `isTicked`, but a text that is neither a yes nor a no is no tick, and listed. */
  flag(cells: Row, column: number, row: number): boolean;
  /** Does the cell say anything: neither blank, disguised or not, nor a formula's error? */
  says(cells: Row, column: number): boolean;
  report(row: number, column: number, code: IssueCode, value: string): void;
  /** The rows that follow stand in another sheet, their columns at other places. */
  turnTo(part: TablePart): void;
  /** Reads whole columns. */
  readonly columns: ColumnReader;
  /** How the columns are read, once all rows are. */
  settle(): SettledReading;
}

/** A sheet that holds rows of the table. */
interface TablePart {
  /** The sheet's name, for the issues. */
  readonly sheet: string;
  /** Column → place in a row. */
  readonly places: readonly number[];
}

export interface CellReaderTable extends TypedReadingTable, TablePart {
  /** What is found is added here. */
  readonly issues: Issue[];
}

/**
 * A reader of the cells of a table. What cannot be read becomes `UNREADABLE_DAY` or `UNREADABLE_NUMBER` and an issue;
 * a formula's error is an issue of its own kind; damaged keys are one doubt for the whole column (kpis.md K1).
 *
 * @example
 * cellReader(table).number(['12'], 0, 2) //=> 12
 */
export function cellReader(table: CellReaderTable): CellReader {
  const { headers, calendar, isBlank, issues } = table;
  let { sheet, places } = table;
  const typed = typedReading(table);
  const isTickedCell = tickTest(isBlank);
  /** Column → how many damaged keys it has, and the first. */
  const damaged = new Map<number, { count: number; readonly sample: string }>();
  /** Column → how many keys are numbers, and the first. */
  const numeric = new Map<number, { count: number; readonly sample: string }>();
  /** Columns with a text among the keys that would be another one as a number. */
  const fragile = new Set<number>();
  const countIn = (found: typeof damaged, column: number, key: Cell | undefined) => {
    const known = found.get(column);
    if (known) known.count++;
    else found.set(column, { count: 1, sample: cellText(key, calendar) });
  };

  const cell = (cells: Row, column: number) => cells[places[column] as number];
  const report: CellReader['report'] = (row, column, code, value) => {
    issues.push({ sheet, row, column: headers[column] ?? '', code, value });
  };
  const reportCell = (found: Cell | undefined, row: number, column: number, code: IssueCode) => {
    report(row, column, isErrorCell(found) ? 'cell.error' : code, cellText(found, calendar));
  };

  const day: CellReader['day'] = (cells, column, row) => {
    if (column < 0) return NO_DAY;
    const found = cell(cells, column);
    const days = typed.days(column);
    const read = days.read(found);
    days.count(read);
    if (read === UNREADABLE_DAY) reportCell(found, row, column, 'date.unreadable');
    return read;
  };

  return {
    cell,
    report,
    quietDay: (cells, column) => typed.days(column).read(cell(cells, column)),
    day,
    edge: (cells, column, row, which) => {
      const month = readMonth(cell(cells, column));
      if (month === null) return day(cells, column, row);
      return which === 'first' ? firstDayOf(month) : firstDayOf(month + 1) - 1;
    },
    number: (cells, column, row) => {
      if (column < 0) return Number.NaN;
      const found = cell(cells, column);
      const numbers = typed.numbers(column);
      const value = numbers.read(found);
      numbers.count(found);
      if (value === UNREADABLE_NUMBER) reportCell(found, row, column, 'number.unreadable');
      return value;
    },
    currency: (cells, column) => {
      const found = column < 0 ? undefined : cell(cells, column);
      if (typeof found === 'number') return cellText(cell(cells, headers.length), calendar);
      return typeof found === 'string' && found !== '' ? typed.numbers(column).currency(found) : '';
    },
    code: (cells, column, row, names) => {
      if (column < 0) return UNSET;
      const found = cell(cells, column);
      const code = names.codeOf(typeof found === 'string' ? found : cellText(found, calendar));
      if (code !== ERROR_CODE) return code;
      reportCell(found, row, column, 'cell.error');
      return UNSET;
    },
    key: (cells, column, row) => {
      if (column < 0) return '';
      const found = cell(cells, column);
      if (isErrorCell(found)) {
        reportCell(found, row, column, 'cell.error');
        return '';
      }
      if (isDamagedKey(found)) {
        countIn(damaged, column, found);
        return '';
      }
      if (typeof found === 'number') countIn(numeric, column, found);
      else if (!fragile.has(column) && isFragileKey(found)) fragile.add(column);
      return readKey(found, isBlank, calendar);
    },
    isTicked: (cells, column) => column >= 0 && isTickedCell(cell(cells, column)),
    flag: (cells, column, row) => {
      const found = column < 0 ? undefined : cell(cells, column);
      if (!isTickedCell(found)) return false;
      if (typeof found !== 'string' || says('tick', foldText(found))) return true;
      reportCell(found, row, column, 'tick.unreadable');
      return false;
    },
    says: (cells, column) => {
      const found = cell(cells, column);
      if (typeof found === 'string') return !isBlank(found) && !isErrorCell(found);
      return isFilled(found);
    },
    turnTo: (part) => {
      ({ sheet, places } = part);
    },
    columns: columnReader({
      placeOf: (column) => places[column] as number,
      typed,
      calendar,
      report: reportCell,
    }),
    settle: () => {
      const settled = typed.settle();
      const doubtsOf = (code: 'damagedKeys' | 'mixedKeys', all: typeof damaged) =>
        [...all].map(
          ([column, found]): ColumnDoubt => ({
            sheet: table.sheet,
            column: headers[column] ?? '',
            code,
            ...found,
          }),
        );
      const mixed = new Map([...numeric].filter(([column]) => fragile.has(column)));
      const doubts = [...doubtsOf('damagedKeys', damaged), ...doubtsOf('mixedKeys', mixed)];
      return { ...settled, doubts: [...doubts, ...settled.doubts] };
    },
  };
}
