import type { LocalValue } from '../../shim/local-sheets.ts';
import { serialToInstant } from '../../shim/zone.ts';

export interface XlsxSheet {
  readonly name: string;
  readonly rows: readonly (readonly LocalValue[])[];
}

/** The sheets of an Excel workbook, with the types that its cells have. */
export async function readXlsx(file: Blob, timeZone: string): Promise<XlsxSheet[]> {
  const { default: readExcelFile } = await import('read-excel-file/browser');
  const sheets = await readExcelFile(file);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.map((row) => row.map((cell) => localValue(cell, timeZone))),
  }));
}

/** A date has no zone in Excel: it is meant on the clocks of the spreadsheet. */
function localValue(cell: unknown, timeZone: string): LocalValue {
  if (cell instanceof Date) return new Date(serialToInstant(cell.getTime() / 86_400_000 + 25_569, timeZone));
  if (typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return '';
}
