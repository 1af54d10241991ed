import { type Day, firstDayOf, NO_DAY } from '../kpi/day.ts';
import { UNSET } from '../kpi/deals.ts';
import { readMonth } from '../setup/read-month.ts';
import type { Cell } from './cell.ts';
import { cellText, isFilled } from './cell-text.ts';
import { type Dictionary, ERROR_CODE } from './dictionary.ts';
import { isErrorCell } from './error-cell.ts';
import type { Issue, IssueCode } from './issue.ts';
import { dayReader, UNREADABLE_DAY } from './read-day.ts';
import { isDamagedKey, readKey } from './read-key.ts';
import { readNumber, UNREADABLE_NUMBER } from './read-number.ts';
import { tickTest } from './tick.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

type Row = readonly Cell[];

/** Reads the cells of one table's rows and lists what it cannot read. A column of -1 is not mapped: blank. */
export interface CellReader {
  cell(cells: Row, column: number): Cell | undefined;
  day(cells: Row, column: number, row: number): Day;
  /** As `day`, but the cell may also name a month: its first or its last day. */
  edge(cells: Row, column: number, row: number, which: 'first' | 'last'): Day;
  /** The day without a word about what is no date. */
  quietDay(cells: Row, column: number): Day;
  number(cells: Row, column: number, row: number): number;
  code(cells: Row, column: number, row: number, names: Dictionary): number;
  /** '' where there is none, or where it is damaged: then the row is like no other. */
  key(cells: Row, column: number, row: number): string;
  isTicked(cells: Row, column: number): boolean;
  /** Does the cell say anything: neither blank, disguised or not, nor a formula's error? */
  says(cells: Row, column: number): boolean;
  report(row: number, column: number, code: IssueCode, value: string): void;
}

export interface CellReaderTable {
  readonly sheet: string;
  readonly headers: readonly string[];
  /** Column → place in a row. */
  readonly places: readonly number[];
  readonly calendar: ZoneCalendar;
  readonly isBlank: (text: string) => boolean;
  /** What is found is added here. */
  readonly issues: Issue[];
}

/**
 * A reader of the cells of a table. What cannot be read becomes `UNREADABLE_DAY` or `UNREADABLE_NUMBER` and an issue;
 * a formula's error is an issue of its own kind; damaged keys are one issue for the whole column (kpis.md K1).
 *
 * @example
 * cellReader(table).number(['12'], 0, 2) //=> 12
 */
export function cellReader(table: CellReaderTable): CellReader {
  const { sheet, headers, places, calendar, isBlank, issues } = table;
  const dayOfCell = dayReader(calendar, isBlank);
  const isTickedCell = tickTest(isBlank);
  let isKeyDamaged = false;

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
    const read = dayOfCell(found);
    if (read === UNREADABLE_DAY) reportCell(found, row, column, 'date.unreadable');
    return read;
  };

  return {
    cell,
    report,
    quietDay: (cells, column) => dayOfCell(cell(cells, column)),
    day,
    edge: (cells, column, row, which) => {
      const month = readMonth(cell(cells, column));
      if (month === null) return day(cells, column, row);
      return which === 'first' ? firstDayOf(month) : firstDayOf(month + 1) - 1;
    },
    number: (cells, column, row) => {
      if (column < 0) return Number.NaN;
      const found = cell(cells, column);
      const value = readNumber(found, isBlank);
      if (value === UNREADABLE_NUMBER) reportCell(found, row, column, 'number.unreadable');
      return value;
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
      if (!isDamagedKey(found)) return readKey(found, isBlank, calendar);
      if (!isKeyDamaged) reportCell(found, row, column, 'key.damaged');
      isKeyDamaged = true;
      return '';
    },
    isTicked: (cells, column) => column >= 0 && isTickedCell(cell(cells, column)),
    says: (cells, column) => {
      const found = cell(cells, column);
      if (typeof found === 'string') return !isBlank(found) && !isErrorCell(found);
      return isFilled(found);
    },
  };
}
