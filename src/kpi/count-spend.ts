import { add } from './counters.ts';
import { type Day, monthOf } from './day.ts';
import { codesOf } from './dimension.ts';
import { firstCell } from './keys.ts';
import type { Spend } from './spend.ts';
import type { Tally } from './tally.ts';
import type { SplitQuestion } from './tally-deals.ts';

/**
 * Counts the spend of each key and month, once in its own month and once L months later, and beside it the new
 * customers and won deals of the months whose cost is known. They have been counted before. Spend has no rep: of
 * reps there is none. Source: kpis.md K10.
 */
export function countSpend(
  tally: Tally,
  spend: Spend,
  { keys, range, dimension, lagMonths }: SplitQuestion,
): void {
  const months = range.months.length;
  const first = range.months[0] ?? 0;
  const { spent, spentRows, cost, costRows, knownMonths, customers, won } = tally.spend;
  const codes = dimension ? codesOf(spend, dimension) : null;
  const isKnown = new Uint8Array(months);
  for (let row = 0; row < spend.count; row++) {
    const own = monthOf(spend.day[row] as Day) - first;
    const later = own + lagMonths;
    if (later >= 0 && later < months) isKnown[later] = 1;
    if (codes === undefined) continue;
    const cell = firstCell(keys, codes, row);
    const amount = spend.amount[row] as number;
    if (own >= 0 && own < months) {
      add(spent, cell + own, amount);
      add(spentRows, cell + own, 1);
    }
    if (later >= 0 && later < months) {
      add(cost, cell + later, amount);
      add(costRows, cell + later, 1);
    }
  }
  for (let key = 0; key < keys.count; key++) {
    for (let month = 0; month < months; month++) {
      if (!isKnown[month]) continue;
      const at = key * keys.slots + month;
      add(knownMonths, at, 1);
      add(customers, at, tally.newCustomers[at] as number);
      add(won, at, tally.won[at] as number);
    }
  }
}
