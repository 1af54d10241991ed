import type { LocalSheets, LocalValue } from '../shim/local-sheets.ts';

/** The sheets that the add-in builds. */
export const summaryName = 'KPI Summary';
export const setupName = 'KPI Setup';

/** What is seen of a sheet: hidden rows and columns left out. */
export function visibleText(sheets: LocalSheets, name: string): string[][] {
  const hidden = sheets.hiddenLines(name);
  return sheets
    .display(name)
    .filter((_, row) => !hidden.rows.includes(row))
    .map((line) => line.filter((_, column) => !hidden.columns.includes(column)));
}

/** The summary as figures by row and month, found through the keys in its hidden first row and column. */
export interface SummaryTable {
  readonly months: ReadonlyMap<string, number>;
  readonly rows: readonly {
    readonly key: string;
    readonly label: string;
    readonly values: readonly LocalValue[];
  }[];
}

export function readSummary(sheets: LocalSheets): SummaryTable {
  const values = sheets.values(summaryName);
  const shown = sheets.display(summaryName);
  const keys = values[0] ?? [];
  const rows = values.slice(1).map((line, index) => ({
    key: String(line[0]),
    label: (shown[index + 1]?.[1] ?? '').trim(),
    values: line,
  }));
  const columns = keys.flatMap((key, column) => (/^month\./.test(String(key)) ? [column] : []));
  const years = rows.find(({ key }) => key === 'years')?.values ?? [];
  return { months: nameMonths(columns, years), rows };
}

/** The columns are months one after another; a year after the first column stands over its January. */
function nameMonths(columns: readonly number[], years: readonly LocalValue[]): Map<string, number> {
  const january = columns.find((column, index) => index > 0 && years[column] !== '') ?? columns[0];
  if (january === undefined) return new Map();
  const start = Number(years[january]) * 12 - columns.indexOf(january);
  return new Map(
    columns.map((column, index) => {
      const month = start + index;
      return [`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`, column];
    }),
  );
}
