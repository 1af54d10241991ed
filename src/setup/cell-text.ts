import type { SetupCell } from './sheet-head.ts';

/**
 * A cell as the text a person sees in it, trimmed; '' for a blank and for a date, which is no text.
 *
 * @example cellText(2026) //=> '2026'
 */
export function cellText(cell: SetupCell | null | undefined): string {
  if (cell === null || cell === undefined || cell instanceof Date) return '';
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).trim();
}

/** Whether anything stands in a cell. */
export function isFilled(cell: SetupCell | null | undefined): boolean {
  return cell instanceof Date || cellText(cell) !== '';
}
