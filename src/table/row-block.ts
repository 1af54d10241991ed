import type { Cell } from './cell.ts';

/**
 * Rows that are read together, column by column: the loop over a column is small, and the cells of so few rows stay in
 * the processor's cache while one column after the other is read.
 */
export interface RowBlock {
  readonly cells: (readonly Cell[])[];
  /** 1-based rows in the sheet. */
  readonly rows: number[];
}

/** As many rows as a block can have. */
export const blockRows = 256;
