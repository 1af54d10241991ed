import type { Messages } from '../i18n/messages.ts';
import { catalogue, kpiGroups } from '../kpi/catalogue.ts';
import { dayText, type Month, monthOf } from '../kpi/day.ts';
import { doubtRows } from './doubt-rows.ts';
import { comparedMonths, kpiRows } from './kpi-rows.ts';
import { type CellPlan, type RowPlan, type SheetPlan, sheetNames } from './sheet-plan.ts';
import { chartRows, summaryChart } from './summary-chart.ts';
import { monthPlaces, summaryColumns } from './summary-columns.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** The sheet "KPI Summary": months across, KPIs down in groups, then what is in doubt, then the chart. */
export function summaryPlan(facts: SummaryFacts, messages: Messages): SheetPlan {
  const head = headRows(facts, messages);
  const rows = [...head];
  for (const group of kpiGroups) {
    const entries = catalogue.filter((entry) => entry.group === group && entry.shows === 'default');
    const given = entries.filter((entry) => facts.line.kpis[entry.id]);
    if (given.length === 0) continue;
    rows.push(groupRow(`group.${group}`, messages.summary.groups[group]));
    for (const entry of given) {
      const series = facts.line.kpis[entry.id];
      // The keys of the columns stand in row 1, so the next row of the plan is two further down than its index.
      if (series) rows.push(...kpiRows(entry, series, facts, messages, rows.length + 2));
    }
  }
  rows.push(...footRows(facts, messages));

  const { booked, winRate } = facts.line.kpis;
  if (booked && winRate) rows.push(gap('gap.chart'), ...chartRows(booked, winRate, facts, messages));
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

const gap = (key: string): RowPlan => ({ key, height: 12, cells: [] });
const nothing: CellPlan = { value: null, style: 'none' };

/** Title, what the page is about, years, months. */
function headRows(facts: SummaryFacts, messages: Messages): RowPlan[] {
  const { summary } = messages;
  const { shown, currency, timeZone } = facts;
  const [date = '', time = ''] = facts.builtAt.split(' ');
  const last = shown[shown.length - 1] ?? 0;
  const line = summary.line(
    shown.length,
    longMonth(last, messages),
    dayWords(dayText(facts.asOf), messages),
    timeZone,
    currency,
  );
  const { current, partial } = comparedMonths(facts);
  const places = [...Array<null>(monthPlaces - shown.length).fill(null), ...shown];
  const firstPlace = monthPlaces - shown.length;

  return [
    {
      key: 'title',
      height: 36,
      cells: [
        { value: summary.title, style: 'title' },
        ...Array<CellPlan>(monthPlaces + 3).fill(nothing),
        { value: summary.rebuilt(dayWords(date, messages), time), style: 'smallRight' },
      ],
    },
    {
      key: 'line',
      cells: [
        nothing,
        ...Array<CellPlan>(firstPlace).fill(nothing),
        { value: line, style: 'small', note: summary.lineNote(facts.sheet, facts.rows) },
      ],
    },
    {
      key: 'years',
      cells: [
        nothing,
        ...places.map((month, place): CellPlan => {
          if (month === null) return nothing;
          const year = place === firstPlace || month % 12 === 0 ? String(Math.floor(month / 12)) : '';
          const until =
            partial && place === monthPlaces - 1
              ? summary.untilDay(Number(dayText(facts.asOf).slice(8)))
              : '';
          return { value: until || year || null, style: 'smallRight' };
        }),
        nothing,
        { value: summary.changeOf(summary.months[current % 12] ?? ''), style: 'small' },
      ],
    },
    {
      key: 'months',
      cells: [
        { value: null, style: 'headLeft' },
        ...places.map(
          (month, place): CellPlan => ({
            value: month === null ? null : (summary.months[month % 12] ?? null),
            style: place === monthPlaces - 1 ? 'monthCurrent' : 'month',
          }),
        ),
        { value: summary.trend, style: 'headCenter' },
        { value: summary.months[(current - 1) % 12] ?? null, style: 'headRight' },
        { value: shortMonth(current - 12, messages), style: 'headRight' },
        {
          value: shown.length >= 12 ? summary.twelveMonths : summary.allMonths(shown.length),
          style: 'headRight',
        },
      ],
    },
  ];
}

function groupRow(key: string, name: string): RowPlan {
  const line = (style: 'groupLine' | 'groupCurrent'): CellPlan => ({ value: null, style });
  return {
    key,
    height: 28,
    cells: [
      { value: name, style: 'group' },
      ...Array.from({ length: monthPlaces }, (_, place) =>
        line(place === monthPlaces - 1 ? 'groupCurrent' : 'groupLine'),
      ),
      ...Array.from({ length: 4 }, () => line('groupLine')),
    ],
  };
}

/** How to read the sheet, what is not in it, and the rows that could not be used. */
function footRows(facts: SummaryFacts, messages: Messages): RowPlan[] {
  const { summary } = messages;
  const { shown, missing, dataStart, activeDays } = facts;
  const note = (key: string, text: string): RowPlan => ({
    key,
    cells: [{ value: text, style: 'small' }],
  });
  const first = shown[Math.max(0, shown.length - 12)] ?? 0;
  const last = shown[shown.length - 1] ?? 0;
  const rows = [
    gap('gap.foot'),
    note('footnote', summary.footnote(shortMonth(first, messages), shortMonth(last, messages))),
  ];
  if (
    facts.line.kpis.newCustomers &&
    dataStart !== null &&
    monthOf(dataStart + activeDays) >= (shown[0] ?? 0)
  ) {
    const until = dayWords(dayText(dataStart + activeDays), messages);
    rows.push(note('mayNotBeNew', summary.mayNotBeNew(until, dayWords(dayText(dataStart), messages))));
  }
  rows.push(...missingRows(missing, messages, note));
  const remarks = facts.remarks.map((text, index) => ({
    key: `remark.${index + 1}`,
    cells: [{ value: text, style: 'label' } as const],
  }));
  const doubts = [...doubtRows(facts.issues, messages), ...remarks];
  if (doubts.length > 0) rows.push(groupRow('group.doubt', summary.doubt), ...doubts);
  return rows;
}

/** One line for each thing that is missing, with the KPIs that need it. */
function missingRows(
  missing: SummaryFacts['missing'],
  { summary }: Messages,
  note: (key: string, text: string) => RowPlan,
): RowPlan[] {
  const byNeeds = new Map<string, { needs: string[]; names: string[] }>();
  for (const { id, needs } of missing) {
    if (!catalogue.some((entry) => entry.id === id && entry.shows === 'default')) continue;
    const key = needs.join('.');
    const group = byNeeds.get(key) ?? { needs: needs.map((need) => summary.needs[need]), names: [] };
    group.names.push(summary.kpis[id].name);
    byNeeds.set(key, group);
  }
  return [...byNeeds].map(([key, { names, needs }]) =>
    note(`missing.${key}`, summary.notInReport(names, needs)),
  );
}

const longMonth = (month: Month, { summary }: Messages) =>
  summary.monthYear(summary.longMonths[month % 12] ?? '', Math.floor(month / 12));
const shortMonth = (month: Month, { summary }: Messages) =>
  summary.monthYear(summary.months[month % 12] ?? '', Math.floor(month / 12));

/** A day such as `2026-04-03` in the words of the language. */
function dayWords(text: string, { summary }: Messages): string {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return summary.date(year, month, day);
}
