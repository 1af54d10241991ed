import { type Day, type Month, monthOf, NO_DAY } from './day.ts';
import type { Deals } from './deals.ts';

/** A report shows at most this many months. */
const mostMonths = 13;

/**
 * The months a report shows: the last 13 up to the as-of day, or up to the last month in which something happened
 * if that is earlier, and not before the first one. None where nothing ever happened. Source: kpis.md C9.
 *
 * @example
 * monthsShown(deals).map(monthText) //=> ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']
 */
export function monthsShown(deals: Deals): Month[] {
  let first = NO_DAY;
  let last = -NO_DAY;
  const actual = [deals.created, deals.closed, deals.refunds.day, ...deals.stages.map(({ days }) => days)];
  for (const column of actual) {
    if (!column) continue;
    for (let row = 0; row < column.length; row++) {
      const day = column[row] as Day;
      if (day > deals.asOf) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (first === NO_DAY) return [];
  const end = monthOf(last);
  const start = Math.max(monthOf(first), end - mostMonths + 1);
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}
