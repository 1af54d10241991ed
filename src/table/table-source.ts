import { type Day, monthOf } from '../kpi/day.ts';
import { type CellReader, cellReader } from './cell-reader.ts';
import type { TableColumns } from './find-columns.ts';
import type { Issue } from './issue.ts';
import type { TableNames } from './table-names.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** Where the rows of a table beside the deals come from. */
export interface TableSource<Field extends string> {
  /** The sheet's name, for the issues. */
  readonly sheet: string;
  /** 1-based row of the first row that will be added. */
  readonly firstRow: number;
  readonly columns: TableColumns<Field>;
  /** Where in an added row each of `columns.positions` stands; absent: the rows hold just these columns in order. */
  readonly rowPositions?: readonly number[];
  readonly calendar: ZoneCalendar;
  readonly isBlank: (text: string) => boolean;
  /** The dictionaries of the deals. */
  readonly names: TableNames;
  /** Says in which century a year of two digits lies; absent: of 1970 to 2069. */
  readonly asOf?: Day | null;
  /** The spreadsheet's locale; absent: not known. */
  readonly locale?: () => string;
}

/** Another sheet that holds rows of the same table. */
export interface TablePlace {
  readonly sheet: string;
  /** 1-based row of the first row that will be added. */
  readonly firstRow: number;
  /** Where in an added row each column of the table stands. */
  readonly rowPositions: readonly number[];
}

/** The sheet of a table, and how many rows of it have something in them. */
export interface PlaceRows {
  readonly sheet: string;
  readonly rows: number;
  /** How many of them stand in another row already. */
  readonly repeated: number;
}

/** A table being read: its reader, what it found, and where each field stands (-1 for what is not mapped). */
export interface TableReading<Field extends string> {
  readonly reader: CellReader;
  readonly issues: Issue[];
  readonly columnOf: (field: Field) => number;
}

/**
 * Begins to read a table.
 *
 * @example
 * readingOf(source).columnOf('date') //=> 0
 */
export function readingOf<Field extends string>(source: TableSource<Field>): TableReading<Field> {
  const { sheet, columns, calendar, isBlank } = source;
  const issues: Issue[] = [];
  const places = source.rowPositions ?? columns.positions.map((_, index) => index);
  return {
    issues,
    reader: cellReader({
      sheet,
      headers: columns.headers,
      reads: columns.reads,
      places,
      calendar,
      isBlank,
      lastYear: lastYear(source.asOf ?? null),
      locale: source.locale ?? (() => ''),
      issues,
    }),
    columnOf: (field) => columns.fields[field] ?? -1,
  };
}

/**
 * The last year that two digits can mean: twenty years after the as-of day, for plans reach ahead and deals go back.
 *
 * @example
 * lastYear(dayFromText('2026-03-31')) //=> 2046
 */
export function lastYear(asOf: Day | null): number {
  return asOf === null ? 2069 : Math.floor(monthOf(asOf) / 12) + 20;
}
