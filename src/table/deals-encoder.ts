import type { Day } from '../kpi/day.ts';
import type { Deals } from '../kpi/deals.ts';
import type { Setup } from '../setup/setup.ts';
import type { Cell } from './cell.ts';
import type { DealColumns } from './columns.ts';
import type { Issue } from './issue.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

export interface DealsSource {
  /** The sheet's name, for the issues. */
  readonly sheet: string;
  /** 1-based row of the first row that will be added. */
  readonly firstRow: number;
  readonly columns: DealColumns;
  /** Where in an added row each of `columns.positions` stands; absent: the rows hold just these columns in order. */
  readonly rowPositions?: readonly number[];
  readonly calendar: ZoneCalendar;
  /** Null: the last day on which something happened in the table. */
  readonly asOf: Day | null;
}

export interface DealsEncoder {
  /** Encodes the next rows of the table; they may be dropped afterwards. */
  add(rows: readonly (readonly Cell[])[]): void;
  finish(): EncodedDeals;
}

export interface EncodedDeals {
  readonly deals: Deals;
  /** By row. */
  readonly issues: readonly Issue[];
  /** Rows with something in them. */
  readonly rows: number;
}

/** Turns the rows of the deals table, chunk after chunk, into typed columns and a list of issues. */
export declare function dealsEncoder(setup: Setup, source: DealsSource): DealsEncoder;
