import type { PlanLine } from '../kpi/count-plans.ts';
import type { Day, Month } from '../kpi/day.ts';
import type { KpiLine, MissingKpi } from '../kpi/kpis-by-month.ts';
import type { RevenueSource } from '../kpi/revenue-rows.ts';
import type { CountedFunnel } from '../kpi/stage-counts.ts';
import type { Options } from '../setup/setup.ts';
import type { Issue } from '../table/issue.ts';

/** Everything that the summary shows, computed and settled. */
export interface SummaryFacts {
  /** Consecutive months, the last one last; at most 13 of them are shown. */
  readonly shown: readonly Month[];
  /** The months of `line`, at least those shown; earlier ones only serve comparisons. */
  readonly months: readonly Month[];
  readonly line: KpiLine;
  readonly missing: readonly MissingKpi[];
  readonly asOf: Day;
  /** The first day with a created or closed deal. */
  readonly dataStart: Day | null;
  /** G: a customer is active this many days after a purchase. */
  readonly activeDays: number;
  /** L: costs stand under the month so many months later. */
  readonly lagMonths: number;
  /** The month in which the fiscal year starts, where sales are shown to date; else null. */
  readonly fiscalYearStart: number | null;
  /** The funnel where it is kept as counts. */
  readonly counted: CountedFunnel | null;
  /** What revenue is made of. */
  readonly revenueFrom: RevenueSource;
  /** What a person wants to see or not, against what is usual. */
  readonly kpis: Options['kpis'];
  /** The plans that builds have kept. */
  readonly plans: readonly PlanLine[];
  readonly issues: readonly Issue[];
  /** Sentences about what "KPI Setup" leaves open. */
  readonly remarks: readonly string[];
  readonly sheet: string;
  readonly rows: number;
  readonly currency: string;
  readonly timeZone: string;
  /** Wall clock of the build in that zone, `2026-04-03 09:12`. */
  readonly builtAt: string;
}
