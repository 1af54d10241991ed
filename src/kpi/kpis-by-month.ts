import type { KpiId } from './catalogue.ts';
import type { KpiSeries } from './cell.ts';
import type { Month } from './day.ts';
import type { DealNeed, Deals, Dimension } from './deals.ts';

/** What is asked. The as-of day is that of the deals: it was settled when they were read. */
export interface KpiQuestion {
  /** Consecutive, earliest first. */
  readonly months: readonly Month[];
  /** W of the cohort conversions in days, null for none. */
  readonly windowDays: number | null;
  readonly reach: Reach;
  /** Absent: one line, the total. */
  readonly dimension?: Dimension;
}

/** When a deal has reached a stage (K3). */
export type Reach = 'implied' | 'all' | 'any';

export interface KpisByMonth {
  readonly months: readonly Month[];
  /** The total, or a line per value of the dimension that some deal has, by name, `unset` last. */
  readonly lines: readonly KpiLine[];
  /** The KPIs that the table cannot give, in the order of the catalogue, with what each one lacks. */
  readonly missing: readonly MissingKpi[];
}

export interface KpiLine {
  readonly of: 'total' | 'value' | 'unset';
  /** The value's spelling; '' for the total and for `unset`. */
  readonly name: string;
  readonly kpis: Readonly<Partial<Record<KpiId, KpiSeries>>>;
}

export interface MissingKpi {
  readonly id: KpiId;
  readonly needs: readonly DealNeed[];
}

/** Every KPI of the catalogue that the deals can give, month by month and in total. */
export declare function kpisByMonth(deals: Deals, question: KpiQuestion): KpisByMonth;

/** The months a report shows: the last 13 up to as-of or the last data, not before the first (kpis.md C9). */
export declare function monthsShown(deals: Deals): Month[];
