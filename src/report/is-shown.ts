import { catalogue, isUsual, type KpiId } from '../kpi/catalogue.ts';
import type { Options } from '../setup/setup.ts';

/**
 * Whether the summary shows a KPI: as the person says in "KPI Setup", else as is usual.
 *
 * @example isShown(pace, { pace: true }) //=> true
 */
export const isShown = (entry: (typeof catalogue)[number], kpis: Options['kpis']): boolean =>
  kpis[entry.id] ?? isUsual(entry);

/** What the chart draws, and what a sentence at the foot of the summary asks about, shown or not. */
const alwaysAsked: readonly KpiId[] = ['booked', 'winRate', 'newCustomers'];

/**
 * The KPIs that the summary is made of: those shown, and those of its chart. The others need not be counted.
 *
 * @example askedKpis({ pace: true }).includes('pace') //=> true
 */
export const askedKpis = (kpis: Options['kpis']): KpiId[] =>
  catalogue.filter((entry) => isShown(entry, kpis) || alwaysAsked.includes(entry.id)).map(({ id }) => id);
