import { sampleCompany } from '../../playground/sample/company.ts';
import { buildSummary } from '../../src/report/build-summary.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { type MemoryWorkbook, memoryWorkbook } from '../report/memory-workbook.ts';
import { sampleRows } from '../report/sample-rows.ts';

type Rows = readonly (readonly Cell[])[];

/** A file whose summary is built, and its sheets as the ranges of a formula. */
export interface MappedCompany {
  readonly book: MemoryWorkbook;
  readonly rows: (sheet: string) => Cell[][];
  /** The figures of the summary by KPI, month by month. */
  readonly summary: () => Map<string, readonly (number | '')[]>;
  /** The total of the summary by KPI. */
  readonly totals: () => Map<string, number | ''>;
}

/** Builds the summary of some sheets, as-of the last day of the sample, with every KPI that they give. */
export function companyOf(
  sheets: Readonly<Record<string, Rows>>,
  language = 'en',
  typed: Readonly<Record<string, string>> = {},
): MappedCompany {
  const book = memoryWorkbook(sheets, { locale: language });
  const build = () => buildSummary(book, '2026-04-03 09:12', reportMessagesOf(language));
  build();
  book.type('option.asof', 'value', '2026-03-31');
  for (const [key, text] of Object.entries(typed)) book.type(key, 'value', text);
  const keys = rowsOf(book, 'KPI Setup').map(([key]) => String(key));
  for (const key of keys.filter((one) => one.startsWith('option.kpi.'))) book.type(key, 'value', 'yes');
  build();
  return {
    book,
    rows: (sheet) => rowsOf(book, sheet),
    summary: () =>
      new Map(
        (book.committed.get('summary')?.rows ?? []).map(({ key, cells }) => [
          key,
          cells.slice(1, 14).map(figureOf),
        ]),
      ),
    totals: () =>
      new Map(
        (book.committed.get('summary')?.rows ?? []).map(({ key, cells }) => [key, figureOf(cells[17])]),
      ),
  };
}

const figureOf = (cell?: { readonly value?: unknown } | null) =>
  typeof cell?.value === 'number' ? cell.value : '';

/** The sample company of the local spreadsheet. */
export const mappedSample = (language: 'en' | 'ru' | 'bg' = 'en') =>
  companyOf(sampleRows(sampleCompany({ language })), language);

function rowsOf(book: MemoryWorkbook, name: string): Cell[][] {
  const sheet = book.sheets().find((one) => one.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return book.read(sheet.id, { first: 1, count: sheet.rows }, { first: 1, count: sheet.columns });
}
