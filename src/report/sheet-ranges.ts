import { letterOf } from './column-letter.ts';
import type { Workbook } from './workbook.ts';

/**
 * Whole sheets as a formula names them, each with the columns that hold something; a sheet that is gone is none.
 *
 * @example sheetRanges(workbook, [1]) //=> ["'My deals'!A:N"]
 */
export function sheetRanges(workbook: Workbook, ids: readonly number[]): string[] {
  const sheets = workbook.sheets();
  return ids.flatMap((id) => {
    const sheet = sheets.find((one) => one.id === id);
    if (!sheet) return [];
    const name = /^[A-Za-z_]\w*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
    return [`${name}!A:${letterOf(Math.max(1, sheet.columns))}`];
  });
}
