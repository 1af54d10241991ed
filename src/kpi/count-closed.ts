import { add } from './counters.ts';
import type { Day } from './day.ts';
import { type Deals, LOST, type Refunds, WON } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import { cycleOf } from './sales-cycle.ts';
import type { Tally } from './tally.ts';

/** Counts what goes by the close date: won and lost deals, their amounts and cycles (K5, K6, K8). */
export function countClosed(tally: Tally, deals: Deals, keys: Keys, range: MonthRange): void {
  const { closed, outcome, amount } = deals;
  for (let row = 0; row < deals.count; row++) {
    const month = monthIndex(range, closed[row] as Day);
    if (month < 0) continue;
    const at = firstCell(keys, keys.codes, row) + month;
    const money = amount[row] as number;
    if (outcome[row] === WON) {
      add(tally.won, at, 1);
      const days = cycleOf(deals, row);
      if (days >= 0) {
        add(tally.cycles, at, 1);
        add(tally.cycleDays, at, days);
      }
      if (money >= 0) {
        add(tally.wonWithAmount, at, 1);
        add(tally.wonAmount, at, money);
        if (money > 0) add(tally.wonAboveZero, at, 1);
      }
    } else if (outcome[row] === LOST) {
      add(tally.lost, at, 1);
      if (money > 0) {
        add(tally.lostAboveZero, at, 1);
        add(tally.lostAmount, at, money);
      }
    }
  }
}

/** Counts refunds: on their own day they lower what was booked, and nothing else (kpis.md C7, C8). */
export function countRefunds(tally: Tally, refunds: Refunds, keys: Keys, range: MonthRange): void {
  for (let row = 0; row < refunds.count; row++) {
    const month = monthIndex(range, refunds.day[row] as Day);
    const money = refunds.amount[row] as number;
    if (month < 0 || Number.isNaN(money)) continue;
    add(tally.refunded, firstCell(keys, keys.refundCodes, row) + month, money);
  }
}
