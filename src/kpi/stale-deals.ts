import { type Day, NO_DAY } from './day.ts';
import { type Deals, OPEN } from './deals.ts';
import { wonCycles } from './sales-cycle.ts';

/** The open deals as of the as-of day that need attention, by row. */
export interface OpenDeals {
  readonly open: Int32Array;
  /** Days since created, of each of `open`; -1 where the created date is not known. */
  readonly ages: Int32Array;
  /** Expected before the as-of day. */
  readonly overdue: readonly number[];
  /** Older than twice the median cycle of all deals won. */
  readonly stale: readonly number[];
  /** Without an expected date: not overdue, counted beside. */
  readonly noExpected: readonly number[];
  /** Null where nothing was won. */
  readonly medianCycle: number | null;
}

/**
 * The open deals: how old they are, which are overdue, which are stale. Source: kpis.md K23.
 *
 * @example
 * openDeals(deals).overdue.map((row) => deals.ids[row]) //=> ['D08', 'D28']
 */
export function openDeals(deals: Deals, cycles = wonCycles(deals)): OpenDeals {
  const { outcome, created, expected, asOf } = deals;
  const open: number[] = [];
  for (let row = 0; row < deals.count; row++) if (outcome[row] === OPEN) open.push(row);
  const medianCycle = medianOf(cycles.filter((cycle) => cycle >= 0).sort());
  const age = (row: number) => (created[row] === NO_DAY ? -1 : asOf - (created[row] as Day));
  return {
    open: Int32Array.from(open),
    ages: Int32Array.from(open, age),
    overdue: open.filter((row) => (expected[row] as Day) < asOf),
    stale: open.filter((row) => medianCycle !== null && age(row) > 2 * medianCycle),
    noExpected: open.filter((row) => expected[row] === NO_DAY),
    medianCycle,
  };
}

/**
 * The median of sorted numbers: the middle one, or the mean of the two in the middle; null of none.
 *
 * @example
 * medianOf([1, 2, 9, 10]) //=> 5.5
 */
export function medianOf(sorted: ArrayLike<number>): number | null {
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}
