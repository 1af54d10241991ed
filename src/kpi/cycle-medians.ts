import { bucketRows } from './bucket-rows.ts';
import type { Day } from './day.ts';
import type { Deals } from './deals.ts';
import { firstCell } from './keys.ts';
import { monthIndex } from './month-range.ts';
import type { Split } from './split.ts';
import type { TallyQuestion } from './tally-deals.ts';

/**
 * Fills the median cycle of each month. The deals pass by in the order of their length, sorted once for all splits; a
 * cell's median is the length of the one in the middle of those of the cell, which have been counted before. Totals
 * stay NaN: a median of medians is none. Source: kpis.md K6.
 */
export function cycleMedians(splits: readonly Split[], deals: Deals, { basis, range }: TallyQuestion): void {
  const cycles = basis.cycles();
  let longest = -1;
  for (let row = 0; row < deals.count; row++) longest = Math.max(longest, cycles[row] as number);
  const { rows } = bucketRows(cycles, longest + 1);
  for (const { keys, tally } of splits) {
    const passed = new Int32Array(tally.cycles.length);
    for (let place = 0; place < rows.length; place++) {
      const row = rows[place] as number;
      const month = monthIndex(range, deals.closed[row] as Day);
      if (month < 0) continue;
      const at = firstCell(keys, keys.codes, row) + month;
      const days = cycles[row] as number;
      const nth = (passed[at] as number) + 1;
      passed[at] = nth;
      const beyondMiddle = 2 * nth - (tally.cycles[at] as number);
      if (beyondMiddle === 0 || beyondMiddle === 1) tally.cycleMedian[at] = days;
      else if (beyondMiddle === 2) tally.cycleMedian[at] = ((tally.cycleMedian[at] as number) + days) / 2;
    }
  }
}
