import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, OPEN } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import type { Tally } from './tally.ts';

/**
 * Counts the deals that were open at the end of each month, by what is known as of the as-of day (K5). A deal is
 * open from its created day to the day before it closed. One closed without a date is open at no instant; one open
 * without a created date is open at as-of, nobody knows since when. A span has its last month's number.
 */
export function countOpen(tally: Tally, deals: Deals, keys: Keys, range: MonthRange): void {
  const months = range.months.length;
  const { openAtEnd } = tally;
  for (let row = 0; row < deals.count; row++) {
    const isOpen = deals.outcome[row] === OPEN;
    const close = deals.closed[row] as Day;
    if (!isOpen && close === NO_DAY) continue;
    const created = deals.created[row] as Day;
    const from = firstEnd(range, created === NO_DAY && isOpen ? deals.asOf : created);
    const to = isOpen ? months : firstEnd(range, close);
    if (from >= to) continue;
    const cell = firstCell(keys, keys.codes, row);
    add(openAtEnd, cell + from, 1);
    if (to < months) add(openAtEnd, cell + to, -1);
  }
  for (let key = 0; key < keys.count; key++) {
    const cell = key * keys.slots;
    for (let month = 1; month < months; month++) {
      add(openAtEnd, cell + month, openAtEnd[cell + month - 1] as number);
    }
    range.spans.forEach(({ to }, span) => {
      openAtEnd[cell + months + span] = to < 0 ? 0 : (openAtEnd[cell + to] as number);
    });
  }
}

/** The first month of the range whose end the day has come by; the number of months where none has. */
function firstEnd(range: MonthRange, day: Day): number {
  if (day < range.firstDay) return 0;
  return day >= range.endDay ? range.months.length : monthIndex(range, day);
}
