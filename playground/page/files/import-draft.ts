import type { LocalValue } from '../../shim/local-sheets.ts';
import type { Encoding } from './decode-text.ts';
import { decodeText, detectEncoding } from './decode-text.ts';
import type { Separator } from './read-csv.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx, type XlsxSheet } from './read-xlsx.ts';

/** A file that is about to be opened, and how it is read. */
export type ImportDraft = {
  readonly fileName: string;
  /** The name of the sheet to be. */
  readonly name: string;
  readonly rows: readonly (readonly LocalValue[])[];
  /** `empty`, the row of a quotation mark without end, or nothing wrong. */
  readonly fault: 'empty' | number | null;
} & (
  | {
      readonly kind: 'csv';
      readonly bytes: Uint8Array;
      readonly encoding: Encoding;
      readonly separator: Separator;
      readonly keepTexts: boolean;
      /** The headings of columns whose long numbers would be rounded. */
      readonly longNumbers: readonly string[];
    }
  | { readonly kind: 'xlsx'; readonly sheets: readonly XlsxSheet[]; readonly sheet: number }
);

/** A file that is no table. */
export class NoTable extends Error {
  constructor(readonly why: 'notATable' | 'brokenXlsx') {
    super(why);
  }
}

/** Reads a file as far as to show how it will be opened. */
export async function draftOf(file: File, timeZone: string): Promise<ImportDraft> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return xlsxDraft(file, timeZone);
  if (bytes.subarray(0, 1000).includes(0) && !/^utf-16/.test(detectEncoding(bytes)))
    throw new NoTable('notATable');
  return csvDraft(file.name, bytes, { encoding: detectEncoding(bytes) });
}

/** A text file read in a certain way. */
export function csvDraft(
  fileName: string,
  bytes: Uint8Array,
  how: { readonly encoding: Encoding; readonly separator?: Separator; readonly keepTexts?: boolean },
): ImportDraft & { kind: 'csv' } {
  const { encoding, keepTexts = false } = how;
  const { rows, separator, brokenRow } = readCsv(decodeText(bytes, encoding), how.separator);
  return {
    kind: 'csv',
    fileName,
    name: baseName(fileName),
    rows,
    fault: brokenRow ?? (rows.length === 0 ? 'empty' : null),
    bytes,
    encoding,
    separator,
    keepTexts,
    longNumbers: longNumberColumns(rows),
  };
}

async function xlsxDraft(file: File, timeZone: string): Promise<ImportDraft> {
  let sheets: readonly XlsxSheet[];
  try {
    sheets = await readXlsx(file, timeZone);
  } catch {
    throw new NoTable('brokenXlsx');
  }
  return sheetOfXlsx(
    file.name,
    sheets,
    Math.max(
      0,
      sheets.findIndex(({ rows }) => rows.length > 0),
    ),
  );
}

/** One sheet of an Excel workbook. */
export function sheetOfXlsx(fileName: string, sheets: readonly XlsxSheet[], sheet: number): ImportDraft {
  const { rows = [], name = '' } = sheets[sheet] ?? {};
  const own = sheets.length === 1 ? baseName(fileName) : name;
  return {
    kind: 'xlsx',
    fileName,
    name: own,
    rows,
    fault: rows.length === 0 ? 'empty' : null,
    sheets,
    sheet,
  };
}

/**
 * What a sheet of a file is called: as the file, without its ending.
 *
 * @example baseName('deals.2026.csv') //=> 'deals.2026'
 */
export function baseName(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '') || fileName;
}

/** The headings of columns with whole numbers of more than 15 digits, such as ids. */
function longNumberColumns(rows: readonly (readonly string[])[]): string[] {
  const found = new Set<number>();
  for (const row of rows)
    row.forEach((text, column) => {
      if (text.length > 15 && /^\d{16,}$/.test(text)) found.add(column);
    });
  return [...found].sort((a, b) => a - b).map((column) => rows[0]?.[column] || columnLetter(column));
}

function columnLetter(column: number): string {
  return String.fromCharCode(65 + (column % 26));
}
