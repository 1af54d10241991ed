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
export function cycleMedians(splits: readonly Split[], deals: Deals, question: TallyQuestion): void {
  const { basis, range, scratch } = question;
  const cycles = basis.cycles();
  let longest = -1;
  for (let row = 0; row < deals.count; row++) longest = Math.max(longest, cycles[row] as number);
  const { starts, rows } = bucketRows(cycles, longest + 1);
  /** Side by side in the order of the lengths: what is looked up by row lies anywhere in the memory. */
  const months = scratch.subarray(0, rows.length);
  for (let place = 0; place < rows.length; place++) {
    months[place] = monthIndex(range, deals.closed[rows[place] as number] as Day);
  }
  for (const { keys, tally } of splits) {
    const passed = new Int32Array(tally.cycles.length);
    let days = 0;
    for (let place = 0; place < rows.length; place++) {
      while ((starts[days + 1] as number) <= place) days++;
      const month = months[place] as number;
      if (month < 0) continue;
      const at = firstCell(keys, keys.codes, rows[place] as number) + month;
      const nth = (passed[at] as number) + 1;
      passed[at] = nth;
      const beyondMiddle = 2 * nth - (tally.cycles[at] as number);
      if (beyondMiddle === 0 || beyondMiddle === 1) tally.cycleMedian[at] = days;
      else if (beyondMiddle === 2) tally.cycleMedian[at] = ((tally.cycleMedian[at] as number) + days) / 2;
    }
  }
}
