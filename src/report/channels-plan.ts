import type { ReportMessages } from '../i18n/report-messages.ts';
import type { KpiSeries } from '../kpi/cell.ts';
import type { KpiLine } from '../kpi/kpis-by-month.ts';
import { ratio } from '../kpi/ratio.ts';
import { openersOf } from './channel-openers.ts';
import { funnelRows } from './funnel-rows.ts';
import type { FurtherFacts, FurtherPage } from './further-facts.ts';
import { gapRow } from './group-row.ts';
import { kpiGroupRows } from './kpi-group-rows.ts';
import { figureRows, inPlaces } from './kpi-rows.ts';
import { monthHead, monthsTogether } from './month-head.ts';
import { pageHead } from './page-head.ts';
import { shareText } from './share-text.ts';
import type { CellPlan, RowPlan } from './sheet-plan.ts';
import { monthColumns, monthPlaces } from './summary-columns.ts';
import { withKey } from './with-key.ts';

/**
 * The sheet "KPI Channels": the KPIs of the summary, a column a channel, over the last twelve months together; then
 * each channel by month with its main KPIs and its own funnel. Source: kpis.md K18.
 */
export function channelsPlan(facts: FurtherFacts, messages: ReportMessages): FurtherPage {
  const { channels, line, shown } = facts;
  const say = messages.further.channels;
  const isNamed = channels.some(({ of }) => of === 'value');
  const lines = isNamed ? [...channels].sort((one, other) => leadsOf(other) - leadsOf(one)) : [];
  const [first] = lines;
  const isMost = channels.every((one) => one === first || (first && leadCount(one) < leadCount(first)));
  const share = first && isMost ? ratio(leadCount(first), leadCount(line)) : null;
  const answer = !first ? say.noChannel : share ? say.most(first.name, shareText(share, messages)) : '';
  const head = pageHead(say, answer, facts, messages);
  const used = Math.min(monthPlaces, Math.max(shown.length, lines.length + 1));
  return {
    columns: monthColumns(used),
    rows: [...head, ...matrixRows(lines, used, facts, messages), ...channelRows(lines, facts, messages)],
    frozenRows: head.length,
  };
}

const leadCount = ({ kpis }: KpiLine) => kpis.leads?.total.value ?? 0;

/** By this they are sorted; what names no channel stands last. */
const leadsOf = (line: KpiLine) => (line.of === 'unset' ? -1 : leadCount(line));

/** One column less than there are for months: the last one is that of all channels. */
const channelPlaces = monthPlaces - 1;

/** The KPIs of the summary, a column a channel; the channels that have no column there stand beneath. */
function matrixRows(
  lines: readonly KpiLine[],
  used: number,
  { line, shown, options }: FurtherFacts,
  messages: ReportMessages,
): RowPlan[] {
  return lines.flatMap((_, from) => {
    if (from % channelPlaces > 0) return [];
    const some = [...lines.slice(from, from + channelPlaces), line];
    const head = inPlaces(some.map((one) => nameOf(one, messages)));
    const rows = kpiGroupRows(
      { line, kpis: options.kpis },
      messages,
      (entry) => {
        const cells = some.map(({ kpis }) => (kpis[entry.id] as KpiSeries).total);
        return figureRows(entry, inPlaces(cells), blank, options.currency, messages);
      },
      1,
    );
    const start = 1 + monthPlaces - used;
    const first = 1 + monthPlaces - some.length;
    return withKey(`all.${from}`, [
      gapRow('gap'),
      {
        key: 'head',
        cells: [
          { value: monthsTogether(shown, messages), style: 'headLeft' },
          ...head.map((value): CellPlan => ({ value, style: 'headRight' })),
        ],
      },
      ...rows,
    ]).map(({ key, cells }) => ({
      key,
      // Beside their labels: what no channel needs of the columns in sight stands behind them.
      cells: [...cells.slice(0, start), ...cells.slice(first), ...cells.slice(start, first)],
    }));
  });
}

const blank = { value: null, counts: [] };

/** Each channel by month: what it opens with, and its own funnel. */
function channelRows(lines: readonly KpiLine[], facts: FurtherFacts, messages: ReportMessages): RowPlan[] {
  const { deals, shown, options } = facts;
  const funnels = funnelRows(facts, messages, 'channel');
  return lines.flatMap((one) =>
    withKey(`of.${one.name}`, [
      gapRow('gap'),
      { key: 'name', cells: [{ value: nameOf(one, messages), style: 'section' }] },
      ...monthHead({ shown, asOf: deals.asOf }, messages),
      ...openersOf(one).flatMap((entry) => {
        const { months, total } = one.kpis[entry.id] as KpiSeries;
        return figureRows(entry, inPlaces(months.slice(-shown.length)), total, options.currency, messages);
      }),
      ...funnels.filter(({ name }) => name === one.name).flatMap(({ rows }) => rows),
    ]),
  );
}

const nameOf = ({ of, name }: KpiLine, { mapped, further }: ReportMessages) =>
  of === 'total' ? further.channels.all : name || mapped.unset;
