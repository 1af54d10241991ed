import { cellText } from './cell-text.ts';
import type { SetupLine } from './setup-line.ts';
import type { SetupCell } from './sheet-head.ts';

/** "KPI Setup" as it stands in the file, whatever a person did to it. */
export interface SetupSheet {
  /** The row and column of `rows[0][0]`, counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  /** Each row with its key first. */
  readonly rows: readonly (readonly SetupCell[])[];
}

/**
 * The rows of the sheet that hold something, keyed or not, with the places of their cells.
 *
 * @param isoDay a Date as the spreadsheet shows its day, like 2026-03-31
 */
export function setupLines(sheet: SetupSheet, isoDay: (instant: Date) => string): SetupLine[] {
  const letters = [1, 2, 3, 4, 5].map((offset) => letterOf(sheet.firstColumn + offset));
  const plain = (cell: SetupCell | null | undefined) => {
    if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? String(cell) : isoDay(cell);
    return cell ?? '';
  };
  return sheet.rows.flatMap((row, index) => {
    const cells = [1, 2, 3, 4, 5].map((at) => plain(row[at]));
    const key = cellText(plain(row[0]));
    const filled = key !== '' || cells.some((cell) => cellText(cell) !== '');
    return filled ? [{ key, row: sheet.firstRow + index, letters, cells }] : [];
  });
}

function letterOf(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return `${rest > 0 ? letterOf(rest) : ''}${String.fromCharCode(65 + ((column - 1) % 26))}`;
}
