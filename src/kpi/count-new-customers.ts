import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import type { Deals } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import type { Tally } from './tally.ts';

/**
 * Counts each customer once: on the day and under the key of the first booked deal (K10). Those first seen before
 * `knownFrom` may not be new (C17), unless a table of customers says since when they are (`since`); null: nobody asks.
 */
export function countNewCustomers(
  tally: Tally,
  deals: Deals,
  first: Int32Array,
  keys: Keys,
  range: MonthRange,
  knownFrom: Day | null,
  since: Int32Array | undefined,
): void {
  if (knownFrom === null) tally.mayNotBeNew.fill(Number.NaN);
  for (let customer = 0; customer < first.length; customer++) {
    const row = first[customer] as number;
    if (row < 0) continue;
    const day = deals.closed[row] as Day;
    const month = monthIndex(range, day);
    if (month < 0) continue;
    const at = firstCell(keys, keys.codes, row) + month;
    add(tally.newCustomers, at, 1);
    const isTold = (since?.[customer] ?? NO_DAY) !== NO_DAY;
    if (knownFrom !== null && day < knownFrom && !isTold) add(tally.mayNotBeNew, at, 1);
  }
}
