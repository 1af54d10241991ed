import type { ReportMessages } from '../i18n/report-messages.ts';
import { countedRows } from './counted-rows.ts';
import { gapRow } from './group-row.ts';
import { kpiGroupRows } from './kpi-group-rows.ts';
import { kpiRows } from './kpi-rows.ts';
import { type SheetPlan, sheetNames } from './sheet-plan.ts';
import { chartRows, summaryChart } from './summary-chart.ts';
import { summaryColumns } from './summary-columns.ts';
import type { SummaryFacts } from './summary-facts.ts';
import { footRows } from './summary-foot.ts';
import { headRows } from './summary-head.ts';
import { toDateRows } from './to-date-rows.ts';

/** The sheet "KPI Summary": months across, KPIs down in groups, then what is in doubt, then the chart. */
export function summaryPlan(facts: SummaryFacts, messages: ReportMessages): SheetPlan {
  const head = headRows(facts, messages);
  const rows = [...head];
  // The keys of the columns stand in row 1, so the next row of the plan is two further down than its index.
  const from = head.length + 2;
  rows.push(
    ...kpiGroupRows(facts, messages, (entry, series, above) => [
      ...kpiRows(entry, series, facts, messages, from + above),
      ...toDateRows(entry, series, facts, messages),
    ]),
  );
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
