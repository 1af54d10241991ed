import type { KpiId } from '../kpi/catalogue.ts';
import type { Dimension } from '../kpi/deals.ts';
import { defaultBlankTexts } from './blank-texts.ts';
import type { FigureTables } from './figure-tables.ts';

/** What the user mapped: the content of the "KPI Setup" sheet as data. */
export interface Setup extends FigureTables {
  readonly deals: TableSetup<DealField>;
  /** The funnel in its order, 0 to 12 stages; won and lost among them only where a column of their own tells. */
  readonly stages: readonly StageSetup[];
  /** What each text of the status column means; texts compare folded (`foldText`). */
  readonly statuses: readonly StatusSetup[];
  readonly options: Options;
  /** Deals that are to be left out; absent: none. */
  readonly leaveOut?: readonly LeaveOutRule[];
}

/** Rows with one of these texts in a column, compared folded, are to be left out. Source: kpis.md C14. */
export interface LeaveOutRule {
  readonly column: ColumnRef;
  readonly texts: readonly string[];
}

/** Where a table stands and which column is which field. Columns are found by their header text, never by position. */
export interface TableSetup<Field extends string> {
  readonly sheetId: number;
  /** For people only: the id decides. */
  readonly sheetName: string;
  /** 1-based row of the headers. */
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<Field, ColumnRef>>>;
  /** Other sheets with the same columns, such as a tab a month or a rep; absent: none. */
  readonly parts?: readonly TablePart[];
  /** Sheets with such headers that are not read: a person said so, or they are copies or lack a column; absent: none. */
  readonly leftOut?: readonly SheetRef[];
}

/** A sheet by its id, with the name shown. */
export type SheetRef = Pick<TableSetup<never>, 'sheetId' | 'sheetName'>;

/** A further sheet of a table; its columns stand wherever its own headers say. */
export interface TablePart extends SheetRef {
  /** 1-based row of the headers. */
  readonly headerRow: number;
}

/** A column by its header; `ordinal` 2 is the second column with that header. */
export interface ColumnRef {
  readonly header: string;
  readonly ordinal: number;
  /** How a person says that its texts are to be read; left out: as the cells themselves say. */
  readonly reads?: DayOrder | DecimalMark;
}

/** The order of dates like 1/3/2017. */
export const dayOrders = ['dayFirst', 'monthFirst'] as const;
export type DayOrder = (typeof dayOrders)[number];

/** The mark before the decimals of numbers like 1,234. */
export const decimalMarks = ['decimalPoint', 'decimalComma'] as const;
export type DecimalMark = (typeof decimalMarks)[number];

/** The costs of a deal that vary with sales. */
export const variableFields = ['variable1', 'variable2', 'variable3'] as const;

/** Columns of the user's own by which deals are split: team, product, region … */
export const freeFields = ['free1', 'free2', 'free3', 'free4'] as const;

/** The fields of a deal that a column can hold. */
export const dealFields = [
  'id',
  'customer',
  'rep',
  'channel',
  'source',
  'created',
  'closed',
  'expected',
  'status',
  'amount',
  'currency',
  'rate',
  'cost',
  ...variableFields,
  'probability',
  'type',
  'reason',
  'lead',
  'massMail',
  ...freeFields,
] as const;
export type DealField = (typeof dealFields)[number];

export interface StageSetup {
  readonly name: string;
  /**
   * A column of dates, of ticks, or of counts (a row a day, no deals), or texts of the status column that mean this
   * stage.
   */
  readonly reached:
    | { readonly by: 'date' | 'flag' | 'count'; readonly column: ColumnRef }
    | { readonly by: 'status'; readonly texts: readonly string[] };
  /** `lead` is the first stage, by the created date or a count; `qualified` feeds K2; `won` and `lost` end a deal. */
  readonly role: 'lead' | 'qualified' | 'won' | 'lost' | 'none';
  /** How likely a deal in this stage is won, 0 to 1, where the deal itself does not say; absent: nobody knows. */
  readonly probability?: number;
}

export interface StatusSetup {
  /** As it is spelt in the sheet. */
  readonly text: string;
  readonly outcome: 'open' | 'won' | 'lost';
  /** Nobody has said yet what it means: open, until somebody does. */
  readonly undecided?: true;
}

export interface Options {
  /** `2026-03-31`, or null: the day of the build. */
  readonly asOf: string | null;
  /** Window W of cohort conversions in days, or null: none. */
  readonly windowDays: number | null;
  readonly reach: 'implied' | 'all' | 'any';
  /** G: a customer is active this many days after a purchase. */
  readonly activeDays: number;
  /** L: the new customers of a month stand against the cost of so many months before. */
  readonly lagMonths: number;
  /** The month in which the fiscal year starts, 1 to 12. */
  readonly fiscalYearStart: number;
  /** Does the summary show sales to date: of the quarter and of the fiscal year up to each month? */
  readonly toDate: boolean;
  /** Code or sign shown with money, '' for none. */
  readonly currency: string;
  /** What a rate says: what one unit of its currency costs, or how many units one unit of the base buys. */
  readonly rates: 'unitCosts' | 'baseBuys';
  /** Texts that mean blank, without commas; beside those that always do. */
  readonly blankTexts: readonly string[];
  /** KPIs that the summary shows, or not, against what is usual. */
  readonly kpis: Readonly<Partial<Record<KpiId, boolean>>>;
  /** Which sheets beside the summary a build makes. */
  readonly sheets: Readonly<Record<FurtherSheet, boolean>>;
  /** What the sheet of the funnel shows it by, beside the total; null: nothing. */
  readonly funnelBy: Dimension | null;
}

/** The sheets that a build makes where a person wants them. */
export const furtherSheets = ['cohorts', 'funnel', 'channels', 'lists'] as const;
export type FurtherSheet = (typeof furtherSheets)[number];

/** What holds until the user says otherwise. */
export const defaultOptions: Options = {
  asOf: null,
  windowDays: null,
  reach: 'implied',
  activeDays: 90,
  lagMonths: 0,
  fiscalYearStart: 1,
  toDate: false,
  currency: '',
  rates: 'unitCosts',
  blankTexts: defaultBlankTexts,
  kpis: {},
  sheets: { cohorts: false, funnel: false, channels: false, lists: false },
  funnelBy: null,
};
