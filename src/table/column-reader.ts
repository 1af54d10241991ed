import { NO_DAY } from '../kpi/day.ts';
import { UNSET } from '../kpi/deals.ts';
import type { Cell } from './cell.ts';
import { cellText } from './cell-text.ts';
import { type Dictionary, ERROR_CODE } from './dictionary.ts';
import type { IssueCode } from './issue.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import { UNREADABLE_NUMBER } from './read-number.ts';
import type { RowBlock } from './row-block.ts';
import type { TypedReading } from './typed-reading.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** Reads a column of a block of rows into the places of `into` from `at` on, as a `CellReader` reads its cells. */
export interface ColumnReader {
  days(block: RowBlock, column: number, into: Int32Array, at: number): void;
  numbers(block: RowBlock, column: number, into: Float64Array, at: number): void;
  codes(block: RowBlock, column: number, into: Int32Array, at: number, names: Dictionary): void;
}

export interface ColumnReaderTable {
  /** Where in a row a column stands. */
  readonly placeOf: (column: number) => number;
  readonly typed: TypedReading;
  readonly calendar: ZoneCalendar;
  readonly report: (cell: Cell | undefined, row: number, column: number, code: IssueCode) => void;
}

/**
 * A reader of whole columns, for the tables that are large.
 *
 * @example
 * columnReader(table).days({ cells: [[''], ['2026-01-05']], rows: [2, 3] }, 0, new Int32Array(2), 0)
 */
export function columnReader({ placeOf, typed, calendar, report }: ColumnReaderTable): ColumnReader {
  const texts: string[] = [];
  return {
    days: ({ cells, rows }, column, into, at) => {
      if (column < 0) return void into.fill(NO_DAY, at, at + rows.length);
      const place = placeOf(column);
      const days = typed.days(column);
      for (let index = 0; index < rows.length; index++) {
        const cell = cells[index]?.[place];
        const day = days.read(cell);
        days.count(day);
        into[at + index] = day;
        if (day === UNREADABLE_DAY) report(cell, rows[index] as number, column, 'date.unreadable');
      }
    },
    numbers: ({ cells, rows }, column, into, at) => {
      if (column < 0) return void into.fill(Number.NaN, at, at + rows.length);
      const place = placeOf(column);
      const numbers = typed.numbers(column);
      for (let index = 0; index < rows.length; index++) {
        const cell = cells[index]?.[place];
        const number = numbers.read(cell);
        numbers.count(cell);
        into[at + index] = number;
        if (number === UNREADABLE_NUMBER) report(cell, rows[index] as number, column, 'number.unreadable');
      }
    },
    codes: ({ cells, rows }, column, into, at, names) => {
      if (column < 0) return void into.fill(UNSET, at, at + rows.length);
      const place = placeOf(column);
      for (let index = 0; index < rows.length; index++) {
        const cell = cells[index]?.[place];
        texts[index] = typeof cell === 'string' ? cell : cellText(cell, calendar);
      }
      texts.length = rows.length;
      names.codesOf(texts, into, at);
      for (let index = 0; index < rows.length; index++) {
        if (into[at + index] !== ERROR_CODE) continue;
        into[at + index] = UNSET;
        report(cells[index]?.[place], rows[index] as number, column, 'cell.error');
      }
    },
  };
}
