import type { ColumnRef, DealField, Setup } from '../setup/setup.ts';
import type { Cell } from './cell.ts';

/** Where the mapped columns of the deals table stand, found by their headers. */
export interface DealColumns {
  /** 0-based positions in the sheet of every column to be read, ascending, each once. */
  readonly positions: readonly number[];
  /** The header of each of these columns, as it stands in the sheet. */
  readonly headers: readonly string[];
  /** Field → index into `positions`. */
  readonly fields: Readonly<Partial<Record<DealField, number>>>;
  /** For each stage of the set-up: index into `positions`, or -1 (status is the evidence, or column not found). */
  readonly stages: readonly number[];
  readonly missing: readonly ColumnRef[];
}

/** Finds the columns of the set-up in a header row. */
export declare function dealColumns(setup: Setup, headerRow: readonly Cell[]): DealColumns;
