import type { ReportMessages } from '../i18n/report-messages.ts';
import { catalogue, kpiGroups } from '../kpi/catalogue.ts';
import type { KpiSeries } from '../kpi/cell.ts';
import { isShown } from '../setup/is-shown.ts';
import { groupRow } from './group-row.ts';
import type { RowPlan } from './sheet-plan.ts';
import type { SummaryFacts } from './summary-facts.ts';

/**
 * The KPIs that a person wants to see, as far as there are any, group by group.
 *
 * @param rowsOf the rows of one, given how many rows stand above them
 * @param after how many columns there are after the months
 */
export function kpiGroupRows(
  { line, kpis }: Pick<SummaryFacts, 'line' | 'kpis'>,
  messages: ReportMessages,
  rowsOf: (
    entry: ReturnType<typeof catalogue>[number],
    series: KpiSeries,
    above: number,
  ) => readonly RowPlan[],
  after?: number,
): RowPlan[] {
  const rows: RowPlan[] = [];
  for (const group of kpiGroups) {
    let isFirst = true;
    for (const entry of catalogue()) {
      const series = line.kpis[entry.id];
      if (entry.group !== group || !series || !isShown(entry, kpis)) continue;
      if (isFirst) rows.push(groupRow(`group.${group}`, messages.kpiTexts.groups[group], after));
      isFirst = false;
      rows.push(...rowsOf(entry, series, rows.length));
    }
  }
  return rows;
}
