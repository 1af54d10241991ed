import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import type { Deals } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { monthIndex } from './month-range.ts';
import { countMarks } from './row-marks.ts';
import { dealCodes, type Split } from './split.ts';
import type { TallyQuestion } from './tally-deals.ts';

const MAY_NOT_BE_NEW = 1;
const kindBits = 1;

/**
 * Counts each customer once: on the day and under the key of the first booked deal (K10). Those first seen before
 * `knownFrom` may not be new (C17), unless a table of customers says since when they are.
 */
export function countNewCustomers(
  splits: readonly Split[],
  deals: Deals,
  { customersSince: since }: KpiFacts,
  { basis, range, knownFrom, scratch }: TallyQuestion,
): void {
  const { first, firstDays } = basis;
  if (knownFrom === null) for (const { tally } of splits) tally.mayNotBeNew.fill(Number.NaN);
  const marks = scratch.subarray(0, deals.count).fill(-1);
  for (let customer = 0; customer < first.length; customer++) {
    const row = first[customer] as number;
    if (row < 0) continue;
    const day = firstDays[customer] as Day;
    const isTold = (since?.[customer] ?? NO_DAY) !== NO_DAY;
    const kind = knownFrom !== null && day < knownFrom && !isTold ? MAY_NOT_BE_NEW : 0;
    marks[row] = (monthIndex(range, day) << kindBits) | kind;
  }
  const codes = dealCodes(deals, splits);
  countMarks(splits, { marks, kindBits, codes }, (tally, at, kind, count) => {
    add(tally.newCustomers, at, count);
    if (kind & MAY_NOT_BE_NEW) add(tally.mayNotBeNew, at, count);
  });
}
