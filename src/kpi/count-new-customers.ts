import { add } from './counters.ts';
import type { Day } from './day.ts';
import type { Deals } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import type { Tally } from './tally.ts';

/** Counts each customer once: on the day and under the key of the first booked deal (K10). */
export function countNewCustomers(
  tally: Tally,
  deals: Deals,
  first: Int32Array,
  keys: Keys,
  range: MonthRange,
): void {
  for (const row of first) {
    if (row < 0) continue;
    const month = monthIndex(range, deals.closed[row] as Day);
    if (month >= 0) add(tally.newCustomers, firstCell(keys, keys.codes, row) + month, 1);
  }
}
