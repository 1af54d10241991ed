import type { KpiBasis } from '../kpi/basis.ts';
import type { Month } from '../kpi/day.ts';
import type { Deals } from '../kpi/deals.ts';
import type { KpiFacts } from '../kpi/facts.ts';
import type { KpiLine } from '../kpi/kpis-by-month.ts';
import type { Options } from '../setup/setup.ts';
import type { Issue } from '../table/issue.ts';
import type { SheetPlan } from './sheet-plan.ts';

/** What the sheets beside the summary are made of. */
export interface FurtherFacts {
  readonly deals: Deals;
  readonly facts: KpiFacts;
  readonly basis: KpiBasis;
  /** The months of the summary, the last one last. */
  readonly shown: readonly Month[];
  /** The KPIs of the summary in total. */
  readonly line: KpiLine;
  /** The same by channel; none where no sheet asks for them. */
  readonly channels: readonly KpiLine[];
  /** With the currency that money is shown in. */
  readonly options: Options;
  /** What the funnel is split by, as a report says it; '' for nothing. */
  readonly splitTitle: string;
  readonly issues: readonly Issue[];
  readonly timeZone: string;
}

/** What stands in one of them. */
export type FurtherPage = Pick<SheetPlan, 'columns' | 'rows' | 'frozenRows'>;
