import { foldText } from '../setup/fold-text.ts';
import type { Cell } from './cell.ts';

/**
 * Does the row repeat the header row: does every filled cell hold the header of its column?
 *
 * @example
 * isRepeatedHeader(['Deal', '', 'created '], ['Deal', 'Amount', 'Created']) //=> true
 */
export function isRepeatedHeader(cells: readonly (Cell | undefined)[], headers: readonly string[]): boolean {
  return cells.every(
    (cell, index) =>
      cell === '' ||
      cell === undefined ||
      (typeof cell === 'string' && foldText(cell) === foldText(headers[index] ?? '')),
  );
}
