import type { KpiId } from '../../src/kpi/catalogue.ts';
import type { Deals } from '../../src/kpi/deals.ts';
import { type KpisByMonth, kpisSplit, type SplitKpiQuestion } from '../../src/kpi/kpis-by-month.ts';
import { dealColumns } from '../../src/table/columns.ts';
import { dealsEncoder } from '../../src/table/deals-encoder.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { zoneOffset } from '../../test/table/zone-offset.ts';
import { asOf, headers, type KeyKind, range, setup, zone } from '../work/company.ts';
import { emptyReport, figures, keyIndex, reportIndex } from '../work/report.ts';
import type { Contender } from './contender.ts';

/** As many rows as the add-in reads at once. */
const chunkRows = 20_000;

const kinds = ['total', 'rep', 'channel', 'source'] as const;

type Answer = { readonly kind: KeyKind; readonly kpis: KpisByMonth }[];

const question = { months: range.months, windowDays: null, reach: 'implied' } as const;

const coreKpis = [...new Set(figures.map((figure) => figure.split('.')[0] as KpiId))];

function answer(deals: Deals, asked: Partial<SplitKpiQuestion>): Answer {
  const dimensions = kinds.map((kind) => (kind === 'total' ? null : kind));
  const answers = kpisSplit(deals, { ...question, ...asked, dimensions });
  return answers.map((kpis, index) => ({ kind: kinds[index] as KeyKind, kpis }));
}

/** This engine: the rows encoded chunk by chunk, then the core KPIs of the total and of every dimension. */
export const engine: Contender<Deals, Answer> = {
  load: (rows) => {
    const columns = dealColumns(setup, headers);
    const encoder = dealsEncoder(setup, {
      sheet: 'Deals',
      firstRow: 2,
      columns,
      rowPositions: columns.positions,
      calendar: zoneCalendar(zoneOffset(zone)),
      asOf,
      rows: rows.length,
    });
    for (let at = 0; at < rows.length; at += chunkRows) encoder.add(rows.slice(at, at + chunkRows));
    return encoder.finish().deals;
  },
  answer: (deals) => answer(deals, { kpis: coreKpis }),
  another: (deals) => answer(deals, { kpis: coreKpis, months: range.months.slice(-12) }),
  report: (answer) => {
    const report = emptyReport();
    for (const { kind, kpis } of answer) {
      for (const line of kpis.lines) {
        const key = keyIndex(kind, line.name.toLowerCase());
        figures.forEach((figure, index) => {
          const [id = '', count] = figure.split('.');
          const series = line.kpis[id as keyof typeof line.kpis];
          if (!series) throw new Error(`the engine gives no ${id}`);
          series.months.forEach((cell, month) => {
            const value = count ? cell.counts[countPlaces[figure] ?? -1] : cell.value;
            report[reportIndex(key, month, index)] = value ?? Number.NaN;
          });
        });
      }
    }
    return report;
  },
};

/** The same with every KPI that the deals can give, to date as well. */
export const engineFull: Contender<Deals, Answer> = {
  ...engine,
  answer: (deals) => answer(deals, { activeDays: 90, fiscalYearStart: 1 }),
};

/** Where the counts that are compared stand beside their KPI. */
const countPlaces: Readonly<Record<string, number>> = {
  'dealConversion.stillOpen': 2,
  'averageWonDeal.withAmount': 0,
  'winRate.won': 0,
  'winRate.lost': 1,
  'winRate.open': 3,
};
