import { rateFields } from '../../../src/setup/rates-fields.ts';
import { blankTest } from '../../../src/table/blank.ts';
import type { Cell } from '../../../src/table/cell.ts';
import { type Exchange, exchange } from '../../../src/table/exchange.ts';
import { tableColumns } from '../../../src/table/find-columns.ts';
import { ratesEncoder } from '../../../src/table/rates-encoder.ts';
import { type TableNames, tableNames } from '../../../src/table/table-names.ts';
import type { TableSource } from '../../../src/table/table-source.ts';
import { type ZoneCalendar, zoneCalendar } from '../../../src/table/zone-calendar.ts';
import { zoneOffset } from '../../table/zone-offset.ts';
import type { Company, Sheet } from '../company.ts';

/** What every table of a company is read with. */
export interface Reading {
  readonly company: Company;
  readonly calendar: ZoneCalendar;
  readonly isBlank: (text: string) => boolean;
  readonly names: TableNames;
  readonly money: Exchange;
}

/** The reading of a company, with its rates known. */
export function readingOf(company: Company): Reading {
  const { setup } = company;
  const isBlank = blankTest(setup.disguised_blanks);
  const names = tableNames(isBlank);
  const calendar = zoneCalendar(zoneOffset(setup.time_zone));
  const none = exchange([], { base: setup.base_currency, isInverse: false });
  const reading = { company, calendar, isBlank, names, money: none };
  const table = sheetTable(reading, 'rates', rateFields);
  if (!table) return reading;
  const encoder = ratesEncoder(table.source);
  encoder.add(table.rows);
  const money = exchange(encoder.finish().rates, { base: setup.base_currency, isInverse: false });
  return { ...reading, money };
}

/** A sheet of the company as an encoder takes it; `renamed` are fields that the company calls otherwise. */
export function sheetTable<Field extends string>(
  { company, calendar, isBlank, names }: Reading,
  table: string,
  fields: readonly Field[],
  renamed?: Readonly<Partial<Record<Field, string>>>,
): { readonly source: TableSource<Field>; readonly rows: Cell[][] } | null {
  const sheet = company.sheets[table];
  if (!sheet) return null;
  const roles = company.setup.columns[table] ?? {};
  const refs: Partial<Record<Field, { header: string; ordinal: number }>> = {};
  for (const field of fields) {
    const header = roles[renamed?.[field] ?? field];
    if (header !== undefined) refs[field] = { header, ordinal: 1 };
  }
  const columns = tableColumns(fields, refs, (sheet[0] ?? []).map(toCell));
  const source = {
    sheet: table,
    firstRow: 2,
    columns,
    rowPositions: columns.positions,
    calendar,
    isBlank,
    names,
  };
  return { source, rows: rowsOf(sheet) };
}

/** The rows beneath the header, as the spreadsheet gives them. */
export const rowsOf = (sheet: Sheet): Cell[][] => sheet.slice(1).map((cells) => cells.map(toCell));

const toCell = (cell: string | number | null): Cell => cell ?? '';
