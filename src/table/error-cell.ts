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
  if (typeof cell !== 'string') return false;
  // To look a text up in a set takes longer than all else that is asked of it: nearly all are none by their start.
  const start = cell.charCodeAt(0);
  return (start === numberSign || start === capitalL) && errors.has(cell);
}

const numberSign = 35;
const capitalL = 76;
