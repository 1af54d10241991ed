import { clip } from './words.ts';

/** English: what a formula over the user's own tables says. */
export const enMapped = () => ({
  noSetup: (name: string, parameter: string, range: string) =>
    `${name} needs the sheet KPI Setup in ${parameter}, with its hidden first column: write ${range}. Without that sheet, build the KPI summary once.`,
  unknownKpi: (name: string, kpi: string, near: readonly string[]) =>
    `${name} knows no KPI “${clip(kpi)}”${near.length > 0 ? `; near it: ${listed(near)}` : ''}: take a name from KPI Setup or the KPI summary.`,
  tableMissing: (name: string, kpi: string, kind: string, sheet: string) =>
    `${name} needs the table ${kind} for “${clip(kpi)}”: add the range of ${sheet === '' ? 'that table' : `the sheet “${sheet}”`}, headers included.`,
  columnMissing: (name: string, kpi: string, needs: string) =>
    `${name} cannot give “${clip(kpi)}”: KPI Setup lacks ${needs}. Set it up, and build the KPI summary once.`,
  lacksColumn: (name: string, parameter: string, column: string, sheet: string) =>
    `${name} found no column “${clip(column)}” in ${parameter}, which KPI Setup has in “${sheet}”: choose the whole table with its headers.`,
  noTable: (name: string, parameter: string) =>
    `${name} cannot tell which table ${parameter} is: choose a table of KPI Setup with all its columns and its header row.`,
  twoTables: (name: string, parameter: string, one: string, other: string) =>
    `${name} cannot tell whether ${parameter} is the table of “${one}” or of “${other}”: give one of them another header, and build the KPI summary once.`,
  noDimension: (name: string, dimension: string, known: readonly string[]) =>
    `${name} knows no dimension “${clip(dimension)}”${known.length > 0 ? `: write ${listed(known)}` : ': set one up in KPI Setup'}, or leave it blank.`,
  noValue: (name: string, value: string, dimension: string) =>
    `${name} finds “${clip(value)}” in no table as ${dimension}: correct that name, or leave it blank for the total.`,
  /** What has no value of a dimension. */
  unset: 'unset',
});

const listed = (names: readonly string[]) => names.map((one) => `“${one}”`).join(', ');

export type MappedMessages = ReturnType<typeof enMapped>;
