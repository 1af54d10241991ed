import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { decodeText, detectEncoding } from '../page/files/decode-text.ts';
import { UsageError } from './try-options.ts';

export interface CsvFile {
  /** The file's name without its ending: the sheet's name. */
  readonly name: string;
  readonly rows: string[][];
}

/** Reads a CSV file separated by `,`, `;` or tabs, in the encoding that the page would take it for. */
export function readCsv(path: string): CsvFile {
  if (!existsSync(path)) throw new UsageError(`There is no file "${path}".`);
  const bytes = readFileSync(path);
  const text = decodeText(bytes, detectEncoding(bytes));
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: true,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken)
    throw new UsageError(`${path} is no CSV file: ${broken.message} (row ${(broken.row ?? 0) + 1}).`);
  return { name: basename(path).replace(/\.[^.]*$/, ''), rows: data };
}
