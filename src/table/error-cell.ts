import { isErrorText } from '../setup/error-text.ts';
import type { Cell } from './cell.ts';

/**
 * Does the cell hold a formula's error?
 *
 * @example
 * isErrorCell('#N/A') //=> true
 */
export function isErrorCell(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && isErrorText(cell);
}
