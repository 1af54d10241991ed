import type { ReportMessages } from '../i18n/report-messages.ts';
import { catalogue, kpiGroups } from '../kpi/catalogue.ts';
import { isShown } from '../setup/is-shown.ts';
import { countedRows } from './counted-rows.ts';
import { gapRow, groupRow } from './group-row.ts';
import { kpiRows } from './kpi-rows.ts';
import { type SheetPlan, sheetNames } from './sheet-plan.ts';
import { chartRows, summaryChart } from './summary-chart.ts';
import { summaryColumns } from './summary-columns.ts';
import type { SummaryFacts } from './summary-facts.ts';
import { footRows } from './summary-foot.ts';
import { headRows } from './summary-head.ts';

/** The sheet "KPI Summary": months across, KPIs down in groups, then what is in doubt, then the chart. */
export function summaryPlan(facts: SummaryFacts, messages: ReportMessages): SheetPlan {
  const head = headRows(facts, messages);
  const rows = [...head];
  for (const group of kpiGroups) {
    const entries = catalogue().filter((entry) => entry.group === group && isShown(entry, facts.kpis));
    const given = entries.filter((entry) => facts.line.kpis[entry.id]);
    if (given.length === 0) continue;
    rows.push(groupRow(`group.${group}`, messages.kpiTexts.groups[group]));
    for (const entry of given) {
      const series = facts.line.kpis[entry.id];
      // The keys of the columns stand in row 1, so the next row of the plan is two further down than its index.
      if (series) rows.push(...kpiRows(entry, series, facts, messages, rows.length + 2));
    }
  }
  if (facts.counted) rows.push(...countedRows(facts.counted, facts, messages));
  rows.push(...footRows(facts, messages));

  const { booked, winRate } = facts.line.kpis;
  if (booked && winRate) rows.push(gapRow('gap.chart'), ...chartRows(booked, winRate, facts, messages));
  return {
    kind: 'summary',
    name: sheetNames.summary,
    columns: summaryColumns(facts.shown.length),
    rows,
    frozenRows: head.length,
    frozenColumns: 1,
    chart: booked && winRate ? summaryChart(facts, messages) : null,
  };
}
