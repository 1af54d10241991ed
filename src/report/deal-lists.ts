import type { ReportMessages } from '../i18n/report-messages.ts';
import type { Day } from '../kpi/day.ts';
import type { CodedColumn, Deals } from '../kpi/deals.ts';
import { furthestStage } from '../kpi/open-stage.ts';
import type { OpenDeals } from '../kpi/stale-deals.ts';
import { listBlock, uniqueKeys } from './list-block.ts';
import { numberFormats } from './number-formats.ts';
import type { CellPlan, RowPlan } from './sheet-plan.ts';

/** Open deals that were expected to close earlier, the oldest date first. Source: kpis.md K23. */
export function overdueList(
  deals: Deals,
  { open, overdue, noExpected }: OpenDeals,
  currency: string,
  messages: ReportMessages,
): RowPlan[] {
  const say = messages.further.lists;
  return listBlock(
    {
      key: 'overdue',
      title: say.titles.overdue,
      said: say.overdue(overdue.length, open.length, noExpected.length),
      head: dealHead(say.columns.expected, say.columns.daysOverdue, currency, messages),
      items: dealItems('overdue', deals, overdue, deals.expected, messages),
    },
    messages,
  );
}

/** Open deals older than twice the median cycle, the oldest first. Source: kpis.md K23. */
export function staleList(
  deals: Deals,
  { open, stale, medianCycle }: OpenDeals,
  currency: string,
  messages: ReportMessages,
): RowPlan[] {
  const say = messages.further.lists;
  return listBlock(
    {
      key: 'stale',
      title: say.titles.stale,
      said: medianCycle === null ? say.noCycle : say.stale(stale.length, open.length, 2 * medianCycle),
      head: dealHead(say.columns.created, say.columns.daysOpen, currency, messages),
      items: dealItems('stale', deals, stale, deals.created, messages),
    },
    messages,
  );
}

function dealHead(
  date: string,
  days: string,
  currency: string,
  { further: { lists: say } }: ReportMessages,
): CellPlan[] {
  const left = [say.columns.deal, say.columns.customer, say.columns.rep, say.columns.stage];
  return [
    ...left.map((value): CellPlan => ({ value, style: 'headLeft' })),
    ...[say.amount(currency), date, days].map((value): CellPlan => ({ value, style: 'headRight' })),
  ];
}

function dealItems(
  list: string,
  deals: Deals,
  rows: readonly number[],
  since: Int32Array,
  messages: ReportMessages,
): RowPlan[][] {
  const keyOf = uniqueKeys(list);
  const nameIn = ({ codes, names }: CodedColumn, row: number) => names[codes[row] as number] ?? null;
  const sorted = [...rows].sort((one, other) => (since[one] as Day) - (since[other] as Day) || one - other);
  return sorted.map((row) => {
    const customer = nameIn(deals.customer, row);
    const texts = [deals.ids[row] || null, customer, nameIn(deals.rep, row), stageName(deals, row, messages)];
    const day = since[row] as Day;
    const amount = deals.amount[row] as number;
    return [
      {
        key: keyOf(deals.ids[row] || (customer ?? '')),
        cells: [
          ...texts.map((value): CellPlan => ({ value, style: 'label' })),
          { value: Number.isNaN(amount) ? null : amount, format: numberFormats.money, style: 'value' },
          { value: day + epoch, format: messages.further.dateFormat, style: 'value' },
          { value: deals.asOf - day, format: numberFormats.count, style: 'value' },
        ],
      },
    ];
  });
}

/** The number by which Sheets knows 1970-01-01. */
const epoch = 25_569;

function stageName(deals: Deals, row: number, { setup }: ReportMessages): string | null {
  const stage = furthestStage(deals, row);
  if (stage < 0) return null;
  return deals.stages[stage]?.name || setup.leadStage;
}
