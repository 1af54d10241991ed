import type { SampleCell, SampleSheet } from '../../playground/sample/company.ts';
import type { Cell } from '../../src/table/cell.ts';

/** The sample as a spreadsheet in UTC gives it: dates as instants at midnight. */
export function sampleRows(sheets: readonly SampleSheet[]): Record<string, Cell[][]> {
  return Object.fromEntries(sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(cell))]));
}

function cell(value: SampleCell): Cell {
  return typeof value === 'object' ? new Date(Date.UTC(value.year, value.month - 1, value.day)) : value;
}
