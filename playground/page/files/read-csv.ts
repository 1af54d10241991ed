import Papa from 'papaparse';

export const separators = [',', ';', '\t'] as const;
export type Separator = (typeof separators)[number];

export interface CsvTable {
  readonly rows: readonly (readonly string[])[];
  readonly separator: Separator;
  /** The row, counted from 1, where a quotation mark is opened that never closes. */
  readonly brokenRow: number | null;
}

/** Parses the text of a CSV file; without a separator, tells it from the text. Blank lines are left out. */
export function readCsv(text: string, separator?: Separator): CsvTable {
  const { data, errors, meta } = Papa.parse<string[]>(text, {
    delimiter: separator ?? '',
    delimitersToGuess: [...separators],
    skipEmptyLines: true,
  });
  const broken = errors.find(({ type }) => type === 'Quotes');
  return {
    rows: data,
    separator: separators.find((one) => one === meta.delimiter) ?? ',',
    brokenRow: broken ? (broken.row ?? 0) + 1 : null,
  };
}
