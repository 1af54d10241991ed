import type { FurtherSheet } from '../setup/setup.ts';
import type { StyleName } from './styles.ts';

/**
 * A whole sheet as plain data: what stands in which cell, how it looks, which charts belong to it.
 * Pure code makes it, `sheets/` writes it, tests print it. Rows and columns carry keys, so that a sheet that
 * stands already is updated where its rows stand now, whatever the user moved or added.
 */
export interface SheetPlan {
  readonly kind: SheetKind;
  /** The name to give a new sheet; an existing one keeps its own. */
  readonly name: string;
  readonly columns: readonly ColumnPlan[];
  readonly rows: readonly RowPlan[];
  /** Rows and columns that stay in sight, counted in `rows` and `columns`. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly chart: ChartPlan | null;
}

/** The sheets that are ours; written into the sheet's metadata. */
export type SheetKind = 'setup' | 'summary' | FurtherSheet;

export interface ColumnPlan {
  readonly key: string;
  /** Pixels. */
  readonly width: number;
  /**
   * True: not shown, its place kept, so that the letters to its right stay the same. False: shown again if it
   * was hidden. Left out: as the user has it.
   */
  readonly hidden?: boolean;
}

export interface RowPlan {
  /** Unique in the sheet. */
  readonly key: string;
  /** Pixels; the default height where left out. */
  readonly height?: number;
  /** One for each column, from the left; missing ones are empty. */
  readonly cells: readonly CellPlan[];
}

export interface CellPlan {
  /** A text is shown as exactly this text, never evaluated. `null` is blank. */
  readonly value: string | number | null;
  /** A formula of our own making instead of a value; only ranges of its own row, no separators. */
  readonly formula?: string;
  readonly style: StyleName;
  /** How dark the heat map is behind it: 0 white, 1 the darkest. */
  readonly heat?: number;
  /** Number format pattern in en-US tokens. */
  readonly format?: string;
  /** What is told on hover. */
  readonly note?: string;
  /** What a person may choose here. */
  readonly choices?: readonly string[];
}

/** A native chart over cells of the plan: first column the category, then one column a series. */
export interface ChartPlan {
  readonly type: 'combo' | 'line';
  /** The key of the row and column at whose corner the chart starts. */
  readonly at: { readonly row: string; readonly column: string };
  /** The block of the plan that feeds it, its first row the names of the series. */
  readonly data: {
    readonly firstRow: string;
    readonly lastRow: string;
    readonly firstColumn: string;
    readonly lastColumn: string;
  };
  /** As `EmbeddedChartBuilder.setOption` takes them. */
  readonly options: Readonly<Record<string, ChartOption>>;
}

export type ChartOption =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly [key: string]: ChartOption };

/** The names of our sheets: the same in every language, because formulas refer to them. */
export const sheetNames: Readonly<Record<SheetKind, string>> = {
  setup: 'KPI Setup',
  summary: 'KPI Summary',
  cohorts: 'KPI Cohorts',
  funnel: 'KPI Funnel',
  channels: 'KPI Channels',
  lists: 'KPI Lists',
};
