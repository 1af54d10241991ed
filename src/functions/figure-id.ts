import type { KpiId } from '../kpi/catalogue.ts';
import type { KpiSeries } from '../kpi/cell.ts';

type Series = Exclude<keyof KpiSeries, 'total'>;

/** A KPI of a month, or to date: of its quarter or fiscal year up to it. */
export type FigureId = KpiId | `${KpiId}.${Exclude<Series, 'months'>}`;

/**
 * The KPI of a figure, and which of its series.
 *
 * @example
 * figureParts('booked.yearToDate') //=> ['booked', 'yearToDate']
 */
export function figureParts(figure: FigureId): [id: KpiId, series: Series] {
  const [id, series = 'months'] = figure.split('.') as [KpiId, Series?];
  return [id, series];
}

/**
 * What a person writes for a figure: the KPI, and how the id of the figure ends.
 *
 * @example
 * figureText('Booked.Quarter') //=> ['Booked', '.quarterToDate']
 */
export function figureText(text: string): [kpi: string, end: '' | `.${Exclude<Series, 'months'>}`] {
  const [, kpi = text, period] = /^(.+)\.(quarter|year)$/i.exec(text) ?? [];
  return [kpi, period ? `.${period.toLowerCase() as 'quarter' | 'year'}ToDate` : ''];
}
