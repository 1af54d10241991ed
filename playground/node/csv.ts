import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import Papa from 'papaparse';
import { UsageError } from './try-options.ts';

export interface CsvFile {
  /** The file's name without its ending: the sheet's name. */
  readonly name: string;
  readonly rows: string[][];
}

/** Reads a CSV file in UTF-8, with or without a byte order mark, separated by `,`, `;` or tabs. */
export function readCsv(path: string): CsvFile {
  if (!existsSync(path)) throw new UsageError(`There is no file "${path}".`);
  const text = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  const { data, errors } = Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: true,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken)
    throw new UsageError(`${path} is no CSV file: ${broken.message} (row ${(broken.row ?? 0) + 1}).`);
  return { name: basename(path).replace(/\.[^.]*$/, ''), rows: data };
}
