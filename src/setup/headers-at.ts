import { isFilled } from './cell-text.ts';
import { isValueCell } from './column-profile.ts';
import type { SetupCell } from './sheet-head.ts';

/**
 * The headers of a row, 1-based, in the rows of a sheet: where a column has none and the row of groups right above
 * has, the group's name. That is how merged cells over two header rows arrive.
 *
 * @example headersAt([['Deal', 'Dates'], ['', 'Created']], 2) //=> ['Deal', 'Created']
 */
export function headersAt(rows: readonly (readonly SetupCell[])[], headerRow: number): readonly SetupCell[] {
  const own = rows[headerRow - 1] ?? [];
  const groups = rows[headerRow - 2] ?? [];
  const names = groups.filter((cell) => cell !== '');
  // A single cell is a title, values are a row of some other table.
  if (names.length < 2 || names.some(isValueCell)) return own;
  return own.map((cell, index) => (isFilled(cell) ? cell : (groups[index] ?? '')));
}
