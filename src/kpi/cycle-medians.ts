import type { Day } from './day.ts';
import { type Deals, WON } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import { cycleOf } from './sales-cycle.ts';
import { medianOf } from './stale-deals.ts';
import type { Tally } from './tally.ts';

/**
 * Fills the median cycle of each month: the cycles, counted before, are laid out cell by cell in one array and
 * sorted there. Totals stay NaN: a median of medians is none. Source: kpis.md K6.
 */
export function cycleMedians(tally: Tally, deals: Deals, keys: Keys, range: MonthRange): void {
  const months = range.months.length;
  const ends = new Int32Array(tally.cycles.length);
  let filled = 0;
  for (let at = 0; at < ends.length; at++) {
    ends[at] = filled;
    if (at % keys.slots < months) filled += tally.cycles[at] as number;
  }
  const cycles = new Int32Array(filled);
  for (let row = 0; row < deals.count; row++) {
    const month = monthIndex(range, deals.closed[row] as Day);
    if (month < 0 || deals.outcome[row] !== WON) continue;
    const days = cycleOf(deals, row);
    if (days < 0) continue;
    const at = firstCell(keys, keys.codes, row) + month;
    const place = ends[at] as number;
    cycles[place] = days;
    ends[at] = place + 1;
  }
  for (let at = 0; at < ends.length; at++) {
    const end = ends[at] as number;
    const start = at === 0 ? 0 : (ends[at - 1] as number);
    if (end > start) tally.cycleMedian[at] = medianOf(cycles.subarray(start, end).sort()) ?? Number.NaN;
  }
}
