import type { Buckets } from './bucket-rows.ts';
import { add } from './counters.ts';
import type { Day } from './day.ts';
import type { Deals } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import { type MonthRange, slotSpan } from './month-range.ts';
import { periodEnds } from './period-ends.ts';
import type { Tally } from './tally.ts';

/**
 * Counts, under the key of the first booked deal, the customers active at the start and at the end of each period, and
 * those who bought on one and on two days up to its end. Active on a day: a purchase on one of the G days up to and
 * including it; the start is the day before the first. Source: kpis.md K11.
 */
export function countCustomers(
  { customers }: Tally,
  deals: Deals,
  { starts, rows }: Buckets,
  keys: Keys,
  range: MonthRange,
  activeDays: number,
): void {
  const months = range.months.length;
  const ends = periodEnds(range, deals.asOf);
  /** Boundary 0 is the start of the first month, boundary m + 1 the end of month m. */
  const dayOf = (boundary: number) => (boundary === 0 ? range.firstDay - 1 : (ends[boundary - 1] as Day));
  const isActive = new Uint8Array(months + 1);
  const known = range.months.filter((_, month) => dayOf(month) <= deals.asOf).length;

  const spans = Array.from({ length: range.slots }, (_, slot) => slotSpan(range, slot));
  const starting = Int32Array.from(spans, ({ from }) => from);
  const ending = Int32Array.from(spans, ({ from, to }) => (to < from ? 0 : Math.min(to + 1, known)));

  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const from = starts[customer] as number;
    const end = starts[customer + 1] as number;
    if (from === end) continue;
    const cell = firstCell(keys, keys.codes, rows[from] as number);
    const first = deals.closed[rows[from] as number] as Day;
    let second = -1;
    isActive.fill(0);
    for (let place = from; place < end; place++) {
      const day = deals.closed[rows[place] as number] as Day;
      if (day !== first && second < 0) second = day;
      for (let boundary = boundaryFrom(range, day); boundary <= known; boundary++) {
        const at = dayOf(boundary);
        if (at >= day + activeDays) break;
        if (at >= day) isActive[boundary] = 1;
      }
    }
    for (let slot = 0; slot < range.slots; slot++) {
      const start = starting[slot] as number;
      const until = ending[slot] as number;
      if (until <= start) continue;
      if (isActive[start]) add(customers.activeAtStart, cell + slot, 1);
      if (isActive[until]) add(customers.activeAtEnd, cell + slot, 1);
      if (isActive[start] && isActive[until]) add(customers.stayed, cell + slot, 1);
      if (first <= dayOf(until)) add(customers.bought, cell + slot, 1);
      if (second >= 0 && second <= dayOf(until)) add(customers.boughtAgain, cell + slot, 1);
    }
  }
}

/** The first boundary that a day may lie before: the end of its month. */
function boundaryFrom(range: MonthRange, day: Day): number {
  if (day < range.firstDay) return 0;
  return day >= range.endDay ? range.months.length + 1 : (range.indexes[day - range.firstDay] as number) + 1;
}
