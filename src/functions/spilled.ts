import { UserError } from '../i18n/user-error.ts';
import type { FunctionResult } from './element-wise.ts';
import type { FormulaHost } from './formula-host.ts';
import type { Sentence } from './mapped-data.ts';

/**
 * The cells of a result. A sentence stands in its first cell, so that a slip in one name does not hide all other
 * figures; where there is but one cell it is thrown.
 */
export function spilled(
  host: Pick<FormulaHost, 'messages'>,
  { rows, columns }: { readonly rows: number; readonly columns: number },
  cellAt: (row: number, column: number) => number | string | Sentence,
): FunctionResult {
  const said = new Set<string>();
  const lines = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): number | string => {
      const cell = cellAt(row, column);
      if (typeof cell !== 'function') return cell;
      if (rows * columns === 1) throw new UserError(cell);
      const text = cell(host.messages());
      if (said.has(text)) return '';
      said.add(text);
      return text;
    }),
  );
  return rows * columns === 1 ? (lines[0]?.[0] ?? '') : lines;
}
