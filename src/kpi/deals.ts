import type { Day } from './day.ts';

/** What a deal is as of the as-of day: exactly one of the three (kpis.md C4). */
export const OPEN = 0;
export const WON = 1;
export const LOST = 2;

/** The code of a blank value in a coded column; shown as "unset". */
export const UNSET = -1;

/** The ways in which deals can be split that every table knows by name (kpis.md C15). */
export const dimensions = ['rep', 'channel', 'source'] as const;
/** Beside them, up to four that the user has mapped: team, product, region … */
export type Dimension = (typeof dimensions)[number] | 'free1' | 'free2' | 'free3' | 'free4';

/**
 * What a KPI may need of the deals table. `qualified` is a stage with that role, however it is recorded;
 * `qualifiedDate` is one with a date of its own.
 */
export type DealNeed =
  | 'created'
  | 'closed'
  | 'status'
  | 'amount'
  | 'cost'
  | 'customer'
  | 'qualified'
  | 'qualifiedDate'
  | 'expected'
  | 'probability'
  | 'reason'
  | 'variableCost'
  | (typeof dimensions)[number];

/** A column of texts: one code a row, `UNSET` for blank, and the spelling shown for each code. */
export interface CodedColumn {
  readonly codes: Int32Array;
  readonly names: readonly string[];
}

/** A stage of the funnel. The first of `Deals.stages` is always the lead itself, dated by `created`. */
interface DealStage {
  /** As the user named it; '' for a lead stage that has no name in the set-up. */
  readonly name: string;
  readonly role: 'lead' | 'qualified' | 'none';
  /** The day of entry as it stands in the table, `NO_DAY` for none; null where the status column is the evidence. */
  readonly days: Int32Array | null;
  /** 1 where a flag says that the row reached the stage, nobody knows when. */
  readonly flags?: Uint8Array;
  /** How likely a deal in it is won, 0 to 1, where the deal itself does not say. */
  readonly probability?: number | undefined;
  /** No column or status is chosen for it yet: nobody knows who reached it. */
  readonly waits?: boolean;
}

/**
 * The deals as typed columns, one entry per distinct deal, as they stood at the end of the as-of day: what is dated
 * later has not happened (kpis.md C9). Refunds are not deals. `NaN` means blank, inside the money columns only.
 */
export interface Deals {
  readonly count: number;
  readonly asOf: Day;
  /** The key as text, '' where there is none. */
  readonly ids: readonly string[];
  readonly created: Int32Array;
  /** The actual close of won and lost deals; `NO_DAY` for open ones and for those closed without a date. */
  readonly closed: Int32Array;
  /** The planned close of open deals. */
  readonly expected: Int32Array;
  readonly outcome: Uint8Array;
  readonly amount: Float64Array;
  readonly cost: Float64Array;
  /** What the qualified lead is worth (K2): the quote's amount at the rate of its day, else the deal's. */
  readonly qualifiedValue: Float64Array;
  readonly customer: CodedColumn;
  readonly rep: CodedColumn;
  readonly channel: CodedColumn;
  readonly source: CodedColumn;
  /** The free dimensions in their order. */
  readonly free?: readonly CodedColumn[];
  /** The costs that vary with sales, in the columns mapped as such; NaN where one of them is blank. */
  readonly variableCost?: Float64Array;
  /** 0 to 1, NaN for blank. */
  readonly probability?: Float64Array;
  /** The part of the revenue mix that the type column names: index into `mixParts`, -1 for none. */
  readonly type?: Int8Array;
  /** The key of the lead that each deal came from, '' for none; absent: that of the deal itself. */
  readonly leadIds?: readonly string[];
  /** Why a deal was lost. */
  readonly reason?: CodedColumn;
  readonly stages: readonly DealStage[];
  /** Index of the stage that the status names, -1 for none. */
  readonly statusStage: Int8Array;
  readonly refunds: Refunds;
  /** What the user's table has; a KPI that needs more is absent. */
  readonly has: ReadonlySet<DealNeed>;
}

/** Rows with a negative amount, NaN where its rate is not known (kpis.md C7, C8). Codes are those of the deals' columns. */
export interface Refunds {
  readonly count: number;
  /** The key of the row: its own, or that of the deal it takes back. */
  readonly ids: readonly string[];
  readonly day: Int32Array;
  readonly amount: Float64Array;
  readonly cost: Float64Array;
  readonly customer: Int32Array;
  readonly rep: Int32Array;
  readonly channel: Int32Array;
  readonly source: Int32Array;
  readonly free?: readonly Int32Array[];
  readonly variableCost?: Float64Array;
  readonly type?: Int8Array;
}
