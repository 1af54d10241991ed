import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, OPEN, WON } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import type { MonthRange } from './month-range.ts';
import { periodEnds } from './period-ends.ts';
import { cycleOf } from './sales-cycle.ts';
import type { Tally } from './tally.ts';

/** Over this many days up to the end of a period its velocity is measured. */
const velocityDays = 90;

/**
 * Counts, for each month, the deals won and lost in the 90 days up to its end, that day included. A span has those of
 * its last month. Source: kpis.md K20.
 */
export function countVelocity({ recent }: Tally, deals: Deals, keys: Keys, range: MonthRange): void {
  const { closed, outcome, amount } = deals;
  const months = range.months.length;
  const ends = periodEnds(range, deals.asOf);
  for (let row = 0; row < deals.count; row++) {
    const day = closed[row] as Day;
    if (outcome[row] === OPEN || day === NO_DAY || day >= range.endDay) continue;
    const cell = firstCell(keys, keys.codes, row);
    const money = amount[row] as number;
    const cycle = cycleOf(deals, row);
    const first = day < range.firstDay ? 0 : (range.indexes[day - range.firstDay] as number);
    for (let month = first; month < months && (ends[month] as Day) - velocityDays < day; month++) {
      const at = cell + month;
      if (outcome[row] !== WON) {
        add(recent.lost, at, 1);
        continue;
      }
      add(recent.won, at, 1);
      if (!Number.isNaN(money)) {
        add(recent.withAmount, at, 1);
        add(recent.amount, at, money);
      }
      if (cycle >= 0) {
        add(recent.cycles, at, 1);
        add(recent.cycleDays, at, cycle);
      }
    }
  }
  const { won, lost, withAmount, amount: wonAmount, cycles, cycleDays } = recent;
  for (const column of [won, lost, withAmount, wonAmount, cycles, cycleDays]) {
    for (let first = 0; first < column.length; first += range.slots) {
      range.spans.forEach(({ to }, span) => {
        if (to >= 0) column[first + months + span] = column[first + to] as number;
      });
    }
  }
}
