import type { ReportMessages } from '../i18n/report-messages.ts';
import type { CatalogueEntry, catalogue, KpiId } from '../kpi/catalogue.ts';
import type { KpiSeries } from '../kpi/cell.ts';
import { beneath, countFigure, formatOf, inPlaces, noted, saysWhichMonths } from './kpi-rows.ts';
import type { RowPlan } from './sheet-plan.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** What also stands to date. */
const kpisToDate: readonly KpiId[] = ['booked', 'attainment', 'revenueGrowth'];

/**
 * The rows beneath a KPI for the quarter and the fiscal year up to each month, from sums, with the counts of a rate;
 * none where it is not asked for. Source: kpis.md C1.
 */
export function toDateRows(
  entry: ReturnType<typeof catalogue>[number],
  series: KpiSeries,
  { shown }: Pick<SummaryFacts, 'shown'>,
  messages: ReportMessages,
): RowPlan[] {
  if (!kpisToDate.includes(entry.id)) return [];
  const { counts }: CatalogueEntry = entry;
  const format = formatOf(entry, inPlaces(series.months.slice(-shown.length)));
  return (['quarterToDate', 'yearToDate'] as const).flatMap((period): RowPlan[] => {
    if (!series[period]) return [];
    const places = inPlaces(series[period].slice(-shown.length));
    const key = `${entry.id}.${period}`;
    return [
      beneath(
        key,
        messages.summary[period],
        places.map((cell, place) => noted(countFigure(cell?.value ?? null, place, format), cell, messages)),
      ),
      ...entry.counts.flatMap(({ label }, index) =>
        counts[index]?.part === 'beside' && !places.some((cell) => cell && saysWhichMonths(cell, index))
          ? []
          : beneath(
              `${key}.${label}`,
              `    ${messages.kpiTexts.counts[label]}`,
              places.map((cell, place) => countFigure(cell?.counts[index] ?? null, place)),
            ),
      ),
    ];
  });
}
