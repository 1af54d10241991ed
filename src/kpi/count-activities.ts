import { type Activities, activityTypes } from './activities.ts';
import { bucketRows } from './bucket-rows.ts';
import { countDistinct } from './count-distinct.ts';
import { add } from './counters.ts';
import type { Day } from './day.ts';
import type { Deals } from './deals.ts';
import { codesOf } from './dimension.ts';
import { firstCell } from './keys.ts';
import { monthIndex } from './month-range.ts';
import type { Tally } from './tally.ts';
import type { SplitQuestion } from './tally-deals.ts';

/**
 * Counts what was done by type, what is planned for scheduled occasions, and the distinct clients with whom there was
 * any contact. Activities that have no such dimension are under no key of it. Source: kpis.md K17.
 */
export function countActivities(
  { activity }: Tally,
  activities: Activities,
  deals: Deals,
  { keys, range, dimension }: SplitQuestion,
): void {
  const codes = dimension ? codesOf(activities, dimension) : null;
  if (codes === undefined) return;
  const occasion = activityTypes.indexOf('occasion');
  const proposal = activityTypes.indexOf('proposal');
  const { day, type, isPlanned, times, customer } = activities;
  for (let row = 0; row < activities.count; row++) {
    if (type[row] === proposal) activity.hasProposals = true;
    const month = monthIndex(range, day[row] as Day);
    if (month < 0) continue;
    const at = firstCell(keys, codes, row) + month;
    const many = times[row] as number;
    if (!isPlanned[row]) add(activity.done[type[row] as number] as Float64Array, at, many);
    else if (type[row] === occasion) add(activity.planned, at, many);
  }
  const contacted = customer.map((code, row) => (isPlanned[row] ? -1 : code));
  const rows = {
    buckets: bucketRows(contacted, deals.customer.names.length),
    cellOf: (row: number) => firstCell(keys, codes, row),
    monthsOf: (row: number, mark: (month: number) => void) => mark(monthIndex(range, day[row] as Day)),
  };
  countDistinct(activity.clients, rows, range);
}
