import { add } from './counters.ts';
import type { Day } from './day.ts';
import { codesOf } from './dimension.ts';
import { allUnset, firstCell } from './keys.ts';
import { monthIndex } from './month-range.ts';
import type { StageCounts } from './stage-counts.ts';
import type { Tally } from './tally.ts';
import type { SplitQuestion } from './tally-deals.ts';

/**
 * Counts what a tally sheet says: leads, qualified, won and lost as sums, and what was sold. How many deals are open
 * it does not say. Source: kpis.md, what each way of keeping a funnel can give.
 */
export function countCounts(
  tally: Tally,
  counts: StageCounts,
  { keys, range, dimension }: SplitQuestion,
): void {
  const codes = dimension && (codesOf(counts, dimension) ?? allUnset(counts.count));
  const { reached, leads, qualified, won, lost, amount } = counts;
  const sums = [
    [tally.leads, reached[leads]],
    [tally.qualified, reached[qualified]],
    [tally.won, reached[won]],
    [tally.lost, lost],
  ] as const;
  tally.openAtEnd.fill(Number.NaN);
  for (let row = 0; row < counts.count; row++) {
    const month = monthIndex(range, counts.day[row] as Day);
    if (month < 0) continue;
    const at = firstCell(keys, codes, row) + month;
    for (const [sum, column] of sums) {
      const value = column?.[row] ?? Number.NaN;
      if (!Number.isNaN(value)) add(sum, at, value);
    }
    const sold = reached[won]?.[row] ?? Number.NaN;
    const money = amount?.[row] ?? Number.NaN;
    if (Number.isNaN(money)) continue;
    // Booked as it is, but of no sale that an average could be made of.
    if (!(sold > 0)) add(tally.refunded, at, money);
    else {
      add(tally.wonAmount, at, money);
      add(tally.wonWithAmount, at, sold);
    }
  }
}
