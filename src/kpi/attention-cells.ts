import type { KpiCell } from './cell.ts';
import type { Tally } from './tally.ts';

/**
 * Overdue deals: open ones expected to close before the as-of day; known for that day only, so of months that end before it with a note. Counts: open deals, those
 * without an expected date. Source: kpis.md K23.
 *
 * @example
 * overdue(tally, 4) //=> { value: 2, counts: [7, 1] }
 */
export const overdue = (tally: Tally, at: number): KpiCell =>
  nowOnly(tally, at, tally.attention.overdue, [tally.attention.open, tally.attention.noExpected]);

/**
 * Stale deals: open ones older than twice the median cycle of all deals won; known for the as-of day only. Counts:
 * open deals. Source: kpis.md K23.
 *
 * @example
 * stale(tally, 4) //=> { value: 3, counts: [7] }
 */
export const stale = (tally: Tally, at: number): KpiCell =>
  nowOnly(tally, at, tally.attention.stale, [tally.attention.open]);

function nowOnly(
  { attention, range, asOf }: Tally,
  at: number,
  column: Float64Array,
  beside: readonly Float64Array[],
): KpiCell {
  if (!attention.isKnown[at % range.slots]) {
    return { value: null, counts: beside.map(() => null), note: 'onlyNow' };
  }
  const isEarlier = range.endDay <= asOf;
  const counts = beside.map((one) => one[at] as number);
  return { value: column[at] as number, counts, ...(isEarlier ? { note: 'onlyNow' as const } : {}) };
}
