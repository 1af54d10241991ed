import type { Cell } from './cell.ts';
import type { CellReader } from './cell-reader.ts';
import { cellText, isFilled } from './cell-text.ts';
import type { IssueCode } from './issue.ts';
import { leftOutTest, type RowShape } from './left-out-row.ts';
import { otherTableTest } from './other-table.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** Takes the rows of a table one after another. */
export interface RowFeed {
  add(cells: readonly Cell[]): void;
  /** The next row is this one, 1-based, of another sheet. */
  turnTo(row: number): void;
  /** No row follows in this sheet. */
  end(): void;
  /** Rows with something in them, so far. */
  rows(): number;
}

export interface RowFeedTable {
  /** 1-based row of the first row that will be added. */
  readonly firstRow: number;
  /** The headers of the columns that are read. */
  readonly headers: readonly string[];
  readonly reader: CellReader;
  readonly calendar: ZoneCalendar;
  readonly shape: RowShape;
  /** Takes a row that belongs to the table. */
  readonly encode: (cells: readonly Cell[], row: number) => void;
}

/** A row with something in it. */
interface FilledRow {
  readonly cells: readonly Cell[];
  readonly row: number;
  readonly filled: number;
  readonly first: number;
}

/**
 * Feeds rows to an encoder: empty ones are passed over, those that are no row of the table (totals, repeated headers,
 * titles) are listed, the others encoded. Where, behind an empty row, the headers of another table stand, the rest of
 * the sheet is listed, up to where the table's own headers come again. Source: kpis.md C14.
 *
 * @example
 * rowFeed(table).rows() //=> 0
 */
export function rowFeed(table: RowFeedTable): RowFeed {
  const { headers, reader, calendar, shape, encode } = table;
  const leftOut = leftOutTest(shape, reader, headers);
  const otherTable = otherTableTest(shape, reader, headers.length);
  /** Without a column to tell by, an empty row would be one of the table. */
  const canTell = !shape.isRow([]);
  let next = table.firstRow;
  let rows = 0;
  /** Only empty rows and titles since the last row of the table. */
  let isApart = false;
  let isOther = false;
  /** Perhaps the headers of another table: the next row tells. */
  let held: FilledRow | null = null;

  const list = ({ cells, row, first }: FilledRow, reason: IssueCode) =>
    reader.report(row, first, reason, cellText(reader.cell(cells, first), calendar));

  const take = (one: FilledRow) => {
    const reason = leftOut(one.cells, one.filled, one.first);
    if (reason === 'row.repeatedHeader' && one.filled > 1) isOther = false;
    if (isOther) return list(one, 'row.otherTable');
    isApart = isApart && reason === 'row.sectionTitle';
    if (reason) list(one, reason);
    else encode(one.cells, one.row);
  };
  const release = (beneath: readonly Cell[]) => {
    if (!held) return;
    const header = held;
    held = null;
    isOther = otherTable.confirms(header.cells, beneath);
    take(header);
  };

  return {
    add: (cells) => {
      const row = next++;
      const unwanted = shape.leaveOut?.(cells) ?? -1;
      if (unwanted >= 0 && !isOther) {
        release(cells);
        rows++;
        isApart = false;
        list({ cells, row, filled: 1, first: unwanted }, 'row.leftOut');
        return;
      }
      // Nearly every row; the others are looked at more closely.
      if (canTell && !held && !isOther && shape.isRow(cells)) {
        rows++;
        isApart = false;
        encode(cells, row);
        return;
      }
      let filled = 0;
      let first = -1;
      for (let column = headers.length - 1; column >= 0; column--) {
        if (!isFilled(reader.cell(cells, column))) continue;
        filled++;
        first = column;
      }
      release(cells);
      if (filled === 0) {
        isApart = true;
        return;
      }
      rows++;
      const one = { cells, row, filled, first };
      const isPerhaps = isApart && !isOther && filled > 1 && otherTable.isHeader(cells);
      if (isPerhaps && leftOut(cells, filled, first) === null) held = one;
      else take(one);
    },
    turnTo: (row) => {
      next = row;
      isApart = false;
      isOther = false;
    },
    end: () => release([]),
    rows: () => rows,
  };
}
