import { type catalogue, isUsual } from '../kpi/catalogue.ts';
import type { Options } from '../setup/setup.ts';

/**
 * Whether the summary shows a KPI: as the person says in "KPI Setup", else as is usual.
 *
 * @example isShown(pace, { pace: true }) //=> true
 */
export const isShown = (entry: (typeof catalogue)[number], kpis: Options['kpis']): boolean =>
  kpis[entry.id] ?? isUsual(entry);
