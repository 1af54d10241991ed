import type { Cell } from './cell.ts';
import type { TablePlace } from './table-source.ts';

/** What takes the rows of a table, sheet after sheet. */
export interface RowTaker {
  /** Encodes the next rows of the table; they may be dropped afterwards. */
  add(rows: readonly (readonly Cell[])[]): void;
  /** The rows added from now on stand in another sheet. */
  turnTo(place: TablePlace): void;
}
