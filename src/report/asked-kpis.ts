import { catalogue, type KpiId } from '../kpi/catalogue.ts';
import { isShown } from '../setup/is-shown.ts';
import type { Options } from '../setup/setup.ts';
import { openers } from './channel-openers.ts';

/** What the chart draws, and what a sentence at the foot of the summary asks about, shown or not. */
const alwaysAsked: readonly KpiId[] = ['booked', 'winRate', 'newCustomers'];

/**
 * The KPIs that a build is made of: those shown, those of the chart, those of the sheets beside the summary. The others need not be counted.
 *
 * @example askedKpis({ ...defaultOptions, kpis: { pace: true } }).includes('pace') //=> true
 */
export function askedKpis({ kpis, sheets }: Pick<Options, 'kpis' | 'sheets'>): KpiId[] {
  const asked = [
    ...alwaysAsked,
    ...(sheets.cohorts ? (['repeatRate'] as const) : []),
    ...(sheets.channels ? Object.values(openers).flat() : []),
  ];
  return catalogue()
    .filter((entry) => isShown(entry, kpis) || asked.includes(entry.id))
    .map(({ id }) => id);
}
