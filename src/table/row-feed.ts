import type { Cell } from './cell.ts';
import type { CellReader } from './cell-reader.ts';
import { cellText, isFilled } from './cell-text.ts';
import type { LeftOutTest } from './left-out-row.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** Takes the rows of a table one after another. */
export interface RowFeed {
  add(cells: readonly Cell[]): void;
  /** The next row is this one, 1-based, of another sheet. */
  turnTo(row: number): void;
  /** Rows with something in them, so far. */
  rows(): number;
}

export interface RowFeedTable {
  /** 1-based row of the first row that will be added. */
  readonly firstRow: number;
  /** How many columns are read. */
  readonly columns: number;
  readonly reader: CellReader;
  readonly calendar: ZoneCalendar;
  readonly leftOut: LeftOutTest;
  /** Takes a row that belongs to the table. */
  readonly encode: (cells: readonly Cell[], row: number) => void;
}

/**
 * Feeds rows to an encoder: empty ones are passed over, those that are no row of the table (totals, repeated headers,
 * titles) are listed, the others encoded. Source: kpis.md C14.
 *
 * @example
 * rowFeed(table).rows() //=> 0
 */
export function rowFeed({ firstRow, columns, reader, calendar, leftOut, encode }: RowFeedTable): RowFeed {
  let next = firstRow;
  let rows = 0;
  return {
    add: (cells) => {
      const row = next++;
      let filled = 0;
      let first = -1;
      for (let column = columns - 1; column >= 0; column--) {
        if (!isFilled(reader.cell(cells, column))) continue;
        filled++;
        first = column;
      }
      if (filled === 0) return;
      rows++;
      const reason = leftOut(cells, filled, first);
      if (reason) reader.report(row, first, reason, cellText(reader.cell(cells, first), calendar));
      else encode(cells, row);
    },
    turnTo: (row) => {
      next = row;
    },
    rows: () => rows,
  };
}
