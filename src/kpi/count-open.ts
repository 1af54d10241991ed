import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, OPEN } from './deals.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import { countMarks } from './row-marks.ts';
import { dealCodes, type Split } from './split.ts';
import type { TallyQuestion } from './tally-deals.ts';

/**
 * Counts the deals that were open at the end of each month, by what is known as of the as-of day (K5). A deal is
 * open from its created day to the day before it closed. One closed without a date is open at no instant; one open
 * without a created date is open at as-of, nobody knows since when. A span has its last month's number.
 */
export function countOpen(splits: readonly Split[], deals: Deals, { range, scratch }: TallyQuestion): void {
  const { created, closed, outcome, asOf } = deals;
  const months = range.months.length;
  /** The kind of a deal is the first month at whose end it is no longer open. */
  const kindBits = 32 - Math.clz32(months);
  const marks = scratch.subarray(0, deals.count);
  for (let row = 0; row < deals.count; row++) {
    const isOpen = outcome[row] === OPEN;
    const start = created[row] as Day;
    const from = firstEnd(range, isOpen && start === NO_DAY ? asOf : start);
    const to = isOpen ? months : closed[row] === NO_DAY ? 0 : firstEnd(range, closed[row] as Day);
    marks[row] = from < to ? (from << kindBits) | to : -1;
  }
  const marked = { marks, kindBits, codes: dealCodes(deals, splits) };
  countMarks(splits, marked, ({ openAtEnd }, at, to, count) => {
    const from = at % range.slots;
    add(openAtEnd, at, count);
    if (to < months) add(openAtEnd, at - from + to, -count);
  });
  for (const split of splits) addUp(split, range);
}

/** Makes of how many more there were in each month how many there were at its end. */
function addUp({ keys, tally: { openAtEnd } }: Split, { months, spans }: MonthRange): void {
  for (let cell = 0; cell < openAtEnd.length; cell += keys.slots) {
    for (let month = 1; month < months.length; month++) {
      add(openAtEnd, cell + month, openAtEnd[cell + month - 1] as number);
    }
    spans.forEach(({ to }, span) => {
      openAtEnd[cell + months.length + span] = to < 0 ? 0 : (openAtEnd[cell + to] as number);
    });
  }
}

/** The first month of the range whose end the day has come by; the number of months where none has. */
function firstEnd(range: MonthRange, day: Day): number {
  if (day < range.firstDay) return 0;
  return day >= range.endDay ? range.months.length : monthIndex(range, day);
}
