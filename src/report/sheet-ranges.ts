import { letterOf } from './column-letter.ts';
import type { Workbook } from './workbook.ts';

/**
 * Whole sheets as a formula names them, each with the columns that hold something; a sheet that is gone is none. Always
 * in quotes: Q1, R1C1 and 2026 would be a cell or a number without.
 *
 * @example sheetRanges(workbook, [1]) //=> ["'My deals'!A:N"]
 */
export function sheetRanges(workbook: Workbook, ids: readonly number[]): string[] {
  const sheets = workbook.sheets();
  return ids.flatMap((id) => {
    const sheet = sheets.find((one) => one.id === id);
    if (!sheet) return [];
    return [`'${sheet.name.replace(/'/g, "''")}'!A:${letterOf(Math.max(1, sheet.columns))}`];
  });
}
