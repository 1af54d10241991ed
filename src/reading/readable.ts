import type { Cell } from '../table/cell.ts';

/** Sheets of cells, as far as the user's tables are read from them: those of a file, or the ranges of a formula. */
export interface ReadableWorkbook {
  /** As Sheets names it: `en_US`. Asked for only where nothing else says how dates or numbers are written. */
  locale(): string;
  /** Milliseconds east of UTC at an instant, in the spreadsheet's zone. */
  offsetAt(instant: number): number;
  /** Every sheet in the order of the tabs. */
  sheets(): readonly ReadableSheet[];
  /** Blocks of columns of some rows; one call a block. Rows and columns count from 1. */
  read(sheetId: number, rows: Span, columns: Span): readonly (readonly Cell[])[];
  /** The number formats of a column in some rows, one call; absent: the cells have none. */
  formats?(sheetId: number, rows: Span, column: number): readonly (readonly string[])[];
}

export interface ReadableSheet {
  readonly id: number;
  readonly name: string;
  /** The last row and column with content; 0 when empty. */
  readonly rows: number;
  readonly columns: number;
}

export interface Span {
  readonly first: number;
  readonly count: number;
}
