import type { Cell } from './cell.ts';

const errors = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
  '#SPILL!',
  'Loading...',
]);

/**
 * Does the cell hold a formula's error? The spreadsheet gives these as texts.
 *
 * @example
 * isErrorCell('#N/A') //=> true
 */
export function isErrorCell(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && errors.has(cell);
}
