import type { ReportMessages } from '../i18n/report-messages.ts';
import type { Dimension } from '../kpi/deals.ts';
import { countedFunnels } from '../kpi/stage-counts.ts';
import { countedRows } from './counted-rows.ts';
import type { FurtherFacts } from './further-facts.ts';
import { funnelsByMonth, reachedRows } from './reached-rows.ts';
import type { RowPlan } from './sheet-plan.ts';

/**
 * The funnel by month, or that of each value of a dimension, its name '' for none: of the leads created in the month,
 * or as counts tell it. Source: kpis.md K3.
 */
export function funnelRows(
  { deals, basis: { entities }, facts, shown, options }: FurtherFacts,
  messages: ReportMessages,
  dimension?: Dimension,
): { readonly name: string; readonly rows: readonly RowPlan[] }[] {
  const { counts } = facts;
  return counts
    ? countedFunnels(counts, deals, { months: shown, ...(dimension && { dimension }) }).map((one) => ({
        name: one.name,
        rows: countedRows(one, { shown }, messages, 0),
      }))
    : funnelsByMonth(entities, shown, options.reach, dimension).map((one) => ({
        name: one.all.name,
        rows: reachedRows(entities, one, messages),
      }));
}
