import { type Day, NO_DAY } from '../kpi/day.ts';
import { OPEN } from '../kpi/deals.ts';
import type { RawDeals } from './raw-deals.ts';
import { isRefund } from './refund-rows.ts';
import type { TableStatus } from './status-meanings.ts';

/**
 * The last day on which something happened in the table: created, entered a stage, closed; never a planned date. 0
 * where nothing did. Source: kpis.md C9.
 *
 * @example
 * lastEvent(raw, statuses) === dayFromText('2026-05-20') //=> true
 */
export function lastEvent(raw: RawDeals, statuses: readonly TableStatus[]): Day {
  let last = 0;
  const look = (day: Day) => {
    if (day !== NO_DAY && day > last) last = day;
  };
  for (let row = 0; row < raw.count; row++) {
    look(raw.created[row] as Day);
    for (const days of raw.stages) if (days) look(days[row] as Day);
    const status = statuses[(raw.status[row] as number) + 1];
    if (status?.outcome !== OPEN || isRefund(raw, row)) look(raw.closed[row] as Day);
  }
  return last;
}
