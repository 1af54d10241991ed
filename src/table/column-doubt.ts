import type { ColumnFinding } from '../setup/column-finding.ts';

/** What is in doubt about a column of a table; `sheet` is the one that the table begins in. */
export type ColumnDoubt = { readonly sheet: string; readonly column: string } & ColumnFinding;
