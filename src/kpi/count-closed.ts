import { add } from './counters.ts';
import type { Day } from './day.ts';
import { type Deals, LOST, type Refunds, WON } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import { countMarks, sumMarks } from './row-marks.ts';
import { dealCodes, type Split } from './split.ts';
import type { Tally } from './tally.ts';
import type { TallyQuestion } from './tally-deals.ts';

/** What a closed deal is: a won one may have an amount, one above 0, and a cycle; a lost one an amount above 0. */
const IS_WON = 1;
const WITH_AMOUNT = 2;
const ABOVE_ZERO = 4;
const WITH_CYCLE = 8;
const LOST_AMOUNT = 16;
const kindBits = 5;

/** Counts what goes by the close date: won and lost deals, their amounts and cycles (K5, K6, K8). */
export function countClosed(splits: readonly Split[], deals: Deals, question: TallyQuestion): void {
  const { range, basis, scratch } = question;
  const { closed, outcome, amount } = deals;
  const cycles = basis.cycles();
  const marks = scratch.subarray(0, deals.count);
  for (let row = 0; row < deals.count; row++) {
    const money = amount[row] as number;
    let kind = 0;
    if (outcome[row] === WON) {
      kind = IS_WON | ((cycles[row] as number) >= 0 ? WITH_CYCLE : 0);
      if (money >= 0) kind |= money > 0 ? WITH_AMOUNT | ABOVE_ZERO : WITH_AMOUNT;
    } else if (money > 0) kind = LOST_AMOUNT;
    const isClosed = outcome[row] === WON || outcome[row] === LOST;
    marks[row] = isClosed ? (monthIndex(range, closed[row] as Day) << kindBits) | kind : -1;
  }
  const marked = { marks, kindBits, codes: dealCodes(deals, splits) };
  countMarks(splits, marked, (tally, at, kind, count) => {
    add(kind & IS_WON ? tally.won : tally.lost, at, count);
    if (kind & WITH_CYCLE) add(tally.cycles, at, count);
    if (kind & WITH_AMOUNT) add(tally.wonWithAmount, at, count);
    if (kind & ABOVE_ZERO) add(tally.wonAboveZero, at, count);
    if (kind & LOST_AMOUNT) add(tally.lostAboveZero, at, count);
  });
  sumMarks(splits, marked, WITH_AMOUNT, amount, (tally) => tally.wonAmount);
  sumMarks(splits, marked, LOST_AMOUNT, amount, (tally) => tally.lostAmount);
  sumMarks(splits, marked, WITH_CYCLE, cycles, (tally) => tally.cycleDays);
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
