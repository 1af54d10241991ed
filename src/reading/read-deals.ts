import type { Day } from '../kpi/day.ts';
import type { StatusCount } from '../setup/recognise-statuses.ts';
import type { Setup } from '../setup/setup.ts';
import type { SheetHead } from '../setup/sheet-head.ts';
import { blankTest } from '../table/blank.ts';
import { dealColumns } from '../table/columns.ts';
import { countsEncoder } from '../table/counts-encoder.ts';
import { dealsEncoder } from '../table/deals-encoder.ts';
import type { Exchange, UsedCurrency } from '../table/exchange.ts';
import type { EncodedDeals, TablesOfDeals } from '../table/finish-deals.ts';
import type { TableNames } from '../table/table-names.ts';
import type { ZoneCalendar } from '../table/zone-calendar.ts';
import { readTable, type TableSheet } from './read-table.ts';
import type { ReadableWorkbook } from './readable.ts';

/** The deals as read: only the texts of the status column are still to be understood. */
export interface DealsToSettle {
  readonly statuses: readonly StatusCount[];
  /** The currencies that stand in the table. */
  readonly currencies: readonly UsedCurrency[];
  finish(setup: Setup, tables: TablesOfDeals & { readonly money: Exchange }): EncodedDeals;
}

/** Reads a tally sheet, where a funnel is kept as counts. */
export function readCounts(
  workbook: ReadableWorkbook,
  setup: Setup,
  sheets: readonly [TableSheet, ...TableSheet[]],
  reading: Reading,
): DealsToSettle {
  const isBlank = blankTest(setup.options.blankTexts);
  let noDeals: EncodedDeals['deals'] | undefined;
  const encoder = readTable(
    workbook,
    sheets,
    (headers) => dealColumns(setup, headers),
    (source) => {
      noDeals = dealsEncoder(setup, { ...source, ...reading }).finish().deals;
      return countsEncoder(setup, { ...source, ...reading, isBlank });
    },
  );
  return {
    statuses: [],
    currencies: encoder.currencies(),
    finish: (_, { money }) => {
      const { names } = reading;
      const named = (name: keyof TableNames) => ({ codes: new Int32Array(), names: names[name].names() });
      const dimensions = {
        customer: named('customer'),
        rep: named('rep'),
        channel: named('channel'),
        source: named('source'),
      };
      const deals = { ...(noDeals as EncodedDeals['deals']), ...dimensions, has: new Set<never>() };
      return { deals, ...encoder.finish(reading.asOf, money) };
    },
  };
}

/** What the tables of a file are read with: the days of its time zone, and names that they share. */
export interface Reading {
  readonly asOf: Day;
  /** The first rows of the user's sheets. */
  readonly heads: readonly SheetHead[];
  readonly calendar: ZoneCalendar;
  readonly names: TableNames;
  /** The spreadsheet's locale, asked for only where the cells of a column do not say how they are written. */
  readonly locale: () => string;
}

/** Reads the mapped columns of the deals into columns of facts. */
export function readDeals(
  workbook: ReadableWorkbook,
  setup: Setup,
  sheets: readonly [TableSheet, ...TableSheet[]],
  reading: Reading,
): DealsToSettle {
  const encoder = readTable(
    workbook,
    sheets,
    (headers) => dealColumns(setup, headers),
    (source) => dealsEncoder(setup, { ...source, ...reading }),
  );
  return {
    statuses: encoder.statuses(),
    currencies: encoder.currencies(),
    finish: encoder.finish,
  };
}
