import type { CellWrite } from '../../engine/engine.ts';
import { type SampleCell, sampleCompany } from '../../sample/company.ts';
import { localeFacts } from '../../shim/locale.ts';
import { daySerial } from '../../shim/zone.ts';
import type { DressedSheet } from '../univer/open-grid.ts';
import type { PageOptions } from './page-options.ts';

/** The sample company as sheets to open a workbook with. */
export function sampleSheets({ language, locale, until }: PageOptions): DressedSheet[] {
  const { datePattern } = localeFacts(locale);
  const cell = (value: SampleCell): CellWrite => {
    if (typeof value === 'object')
      return { value: daySerial(value.year, value.month, value.day), format: datePattern };
    return typeof value === 'number' ? { value, format: '#,##0' } : { value: value === '' ? null : value };
  };
  return sampleCompany({ language, until }).map(({ name, rows }) => ({
    name,
    size: { rows: Math.max(1000, rows.length + 50), columns: 26 },
    cells: rows.map((row) => row.map(cell)),
    columnWidths: (rows[0] ?? []).map((_, column) => columnWidth(rows.map((row) => row[column] ?? ''))),
    headRows: 1,
  }));
}

/** Wide enough for the texts and the bold heading, within reason. */
function columnWidth([head = '', ...values]: readonly SampleCell[]): number {
  const longest = values.reduce<number>(
    (most, value) => Math.max(most, typeof value === 'object' ? 10 : String(value).length),
    0,
  );
  return Math.min(
    220,
    Math.max(64, 20 + Math.round(longest * 6.8), 16 + Math.round(String(head).length * 7.8)),
  );
}
