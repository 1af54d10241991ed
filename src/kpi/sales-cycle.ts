import type { KpiCell } from './cell.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, WON } from './deals.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * Calendar days from created to closed; the same day is 0. −1 where a date is missing or the close is earlier: a
 * data error, listed, not averaged.
 *
 * @example
 * cycleOf(deals, 0) //=> 15
 */
export function cycleOf(deals: Deals, row: number): number {
  const created = deals.created[row] as Day;
  const closed = deals.closed[row] as Day;
  return closed === NO_DAY || created === NO_DAY || closed < created ? -1 : closed - created;
}

/**
 * The cycle of each deal that was won, −1 for the others and where it is not known.
 *
 * @example
 * wonCycles(deals)[0] //=> 15
 */
export function wonCycles(deals: Deals): Int32Array {
  const cycles = new Int32Array(deals.count);
  for (let row = 0; row < deals.count; row++) {
    cycles[row] = deals.outcome[row] === WON ? cycleOf(deals, row) : -1;
  }
  return cycles;
}

/**
 * Mean sales cycle in calendar days over the deals won in the period. Blank where none has both dates in order.
 * Counts: deals averaged, deals won. Source: kpis.md K6.
 *
 * @example
 * salesCycle(tally, 0).value //=> 13
 */
export function salesCycle(tally: Tally, at: number): KpiCell {
  const cycles = tally.cycles[at] as number;
  return { value: ratio(tally.cycleDays[at] as number, cycles), counts: [cycles, tally.won[at] as number] };
}

/**
 * Median sales cycle in calendar days, as `salesCycle`; blank in totals.
 *
 * @example
 * salesCycleMedian(tally, 0).value //=> 15
 */
export function salesCycleMedian(tally: Tally, at: number): KpiCell {
  const median = tally.cycleMedian[at] as number;
  return {
    value: Number.isNaN(median) ? null : median,
    counts: [tally.cycles[at] as number, tally.won[at] as number],
  };
}
