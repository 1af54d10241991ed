import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeText, detectEncoding } from '../page/files/decode-text.ts';
import { baseName } from '../page/files/import-draft.ts';
import { readCsv as parseCsv } from '../page/files/read-csv.ts';
import { UsageError } from './try-options.ts';

export interface CsvFile {
  /** The file's name without its ending: the sheet's name, if it is free. */
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** Reads a CSV file separated by `,`, `;` or tabs, in the encoding that the page would take it for. */
export function readCsv(path: string): CsvFile {
  const bytes = bytesOf(path);
  const encoding = detectEncoding(bytes);
  if (bytes.subarray(0, 1000).includes(0) && !encoding.startsWith('utf-16'))
    throw new UsageError(`${path} is no CSV file. Save it as CSV, or run npm start and open it on the page.`);
  const { rows, brokenRow } = parseCsv(decodeText(bytes, encoding));
  if (brokenRow !== null)
    throw new UsageError(
      `${path} is no CSV file: a quotation mark opened in row ${brokenRow} is never closed.`,
    );
  return { name: baseName(basename(path)), rows };
}

function bytesOf(path: string): Uint8Array {
  const file = statSync(path, { throwIfNoEntry: false });
  if (!file) throw new UsageError(`There is no file "${path}".`);
  if (file.isDirectory()) throw new UsageError(`"${path}" is a folder: name the CSV files in it.`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`"${path}" cannot be read: ${(error as Error).message}.`);
  }
}
