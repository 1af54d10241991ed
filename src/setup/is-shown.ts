import { type catalogue, isUsual } from '../kpi/catalogue.ts';
import type { Options } from './setup.ts';

/**
 * Is a KPI shown: as the person says in "KPI Setup", else as is usual?
 *
 * @example isShown(pace, { pace: true }) //=> true
 */
export const isShown = (entry: ReturnType<typeof catalogue>[number], kpis: Options['kpis']): boolean =>
  kpis[entry.id] ?? isUsual(entry);
