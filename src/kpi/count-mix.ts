import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import type { Deals } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { firstCell } from './keys.ts';
import { monthIndex } from './month-range.ts';
import type { RevenueMix } from './revenue-mix.ts';
import type { Tally } from './tally.ts';
import type { SplitQuestion } from './tally-deals.ts';

/**
 * Counts the parts of what was booked: deals and their amounts, less refunds. New ones whose customer was first seen
 * before `knownFrom` may not be new (C17), unless a table of customers says since when it is one. Source: kpis.md
 * K14.
 */
export function countMix(
  { mix }: Tally,
  deals: Deals,
  parts: RevenueMix,
  { customersSince: since }: KpiFacts,
  { keys, range, knownFrom }: SplitQuestion,
): void {
  const { closed, amount, refunds } = deals;
  if (knownFrom === null) mix.mayNotBeNew.fill(Number.NaN);
  for (let row = 0; row < deals.count; row++) {
    const part = parts.deals[row] as number;
    const month = part < 0 ? -1 : monthIndex(range, closed[row] as Day);
    if (month < 0) continue;
    const at = firstCell(keys, keys.codes, row) + month;
    add(mix.deals[part] as Float64Array, at, 1);
    if (knownFrom !== null && part === 0 && (closed[row] as Day) < knownFrom) {
      const isTold = (since?.[deals.customer.codes[row] as number] ?? NO_DAY) !== NO_DAY;
      if (!isTold) add(mix.mayNotBeNew, at, 1);
    }
    const money = amount[row] as number;
    if (!Number.isNaN(money)) add(mix.sales[part] as Float64Array, at, money);
  }
  for (let row = 0; row < refunds.count; row++) {
    const month = monthIndex(range, refunds.day[row] as Day);
    const money = refunds.amount[row] as number;
    if (month < 0 || Number.isNaN(money)) continue;
    const at = firstCell(keys, keys.refundCodes, row) + month;
    add(mix.sales[parts.refunds[row] as number] as Float64Array, at, money);
  }
}
