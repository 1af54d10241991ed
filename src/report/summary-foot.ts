import type { ReportMessages } from '../i18n/report-messages.ts';
import { catalogue, type KpiNeed } from '../kpi/catalogue.ts';
import { dayText, monthOf } from '../kpi/day.ts';
import { figureKinds } from '../setup/figure-tables.ts';
import { isShown } from '../setup/is-shown.ts';
import { dayWords, longMonth } from './date-words.ts';
import { doubtRows } from './doubt-rows.ts';
import { gapRow, groupRow } from './group-row.ts';
import type { RowPlan } from './sheet-plan.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** How to read the sheet, what is not in it, and the rows that could not be used. */
export function footRows(facts: SummaryFacts, messages: ReportMessages): RowPlan[] {
  const { summary } = messages;
  const { shown, dataStart, activeDays } = facts;
  const note = (key: string, text: string): RowPlan => ({
    key,
    cells: [{ value: text, style: 'small' }],
  });
  const first = shown[Math.max(0, shown.length - 12)] ?? 0;
  const last = shown[shown.length - 1] ?? 0;
  const rows = [
    gapRow('gap.foot'),
    note('footnote', summary.footnote(longMonth(first, messages), longMonth(last, messages))),
  ];
  if (
    facts.line.kpis.newCustomers &&
    dataStart !== null &&
    monthOf(dataStart + activeDays) >= (shown[0] ?? 0)
  ) {
    const until = dayWords(dayText(dataStart + activeDays), messages);
    rows.push(note('mayNotBeNew', summary.mayNotBeNew(until, dayWords(dayText(dataStart), messages))));
  }
  if (facts.lagMonths > 0 && catalogue().some(({ id }) => id === 'cac' && facts.line.kpis[id]))
    rows.push(note('lag', summary.costLag(facts.lagMonths)));
  if (namesRevenue(facts)) rows.push(note('revenueFrom', summary.revenueFrom[facts.revenueFrom]));
  const days = facts.plans.flatMap(({ dimension, month, takenOn }) =>
    dimension === null && shown.includes(month) ? [dayWords(dayText(takenOn), messages)] : [],
  );
  if (days.length > 0 && facts.line.kpis.planAtStart) rows.push(note('plans', summary.plansKept(days)));
  if (facts.counted) rows.push(note('layout', messages.setup.layouts.count));
  rows.push(...missingRows(facts, messages, note));
  const remarks = facts.remarks.map((text, index) => ({
    key: `remark.${index + 1}`,
    cells: [{ value: text, style: 'label' } as const],
  }));
  const doubts = [...doubtRows(facts.issues, messages), ...remarks];
  if (doubts.length > 0) rows.push(groupRow('group.doubt', summary.doubt), ...doubts);
  return rows;
}

/** Does a figure made of revenue stand in the summary, and would a reader not take it for what was booked? */
function namesRevenue({ revenueFrom, line, kpis }: SummaryFacts): boolean {
  return catalogue().some((entry) => {
    const needs: readonly KpiNeed[] = entry.needs;
    const isMade = needs.includes('revenue') && line.kpis[entry.id] !== undefined && isShown(entry, kpis);
    return isMade && (revenueFrom !== 'booked' || entry.group === 'money');
  });
}

/** One line for each thing that is missing, with the KPIs that need it. */
function missingRows(
  { missing, kpis }: SummaryFacts,
  { summary, kpiTexts }: ReportMessages,
  note: (key: string, text: string) => RowPlan,
): RowPlan[] {
  const byNeeds = new Map<string, { needs: string[]; names: string[]; isTable: boolean }>();
  for (const { id, needs } of missing) {
    if (!catalogue().some((entry) => entry.id === id && isShown(entry, kpis))) continue;
    const key = needs.join('.');
    const group = byNeeds.get(key) ?? {
      needs: needs.map((need) => kpiTexts.needs[need]),
      names: [],
      isTable: needs.every((need) => need === 'dealRows' || figureKinds.some((kind) => kind === need)),
    };
    group.names.push(kpiTexts.kpis[id].name);
    byNeeds.set(key, group);
  }
  return [...byNeeds].map(([key, { names, needs, isTable }]) =>
    note(`missing.${key}`, isTable ? summary.tableMissing(names, needs) : summary.notInReport(names, needs)),
  );
}
