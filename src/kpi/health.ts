import { isAboveZero } from './above-zero.ts';
import type { KpiCell } from './cell.ts';
import { sumOf } from './counters.ts';
import { firstDayOf } from './day.ts';
import { isTotal, monthsAt, spanAt, type Tally } from './tally.ts';

/**
 * Revenue growth on the month before: revenue / its revenue − 1; to date, on the same months of the quarter or year
 * before. Blank where that revenue is not above 0, or where the data does not reach back to it. The running month is
 * marked. Counts: the difference, the revenue before. Source: kpis.md K19, C1.
 *
 * @example
 * revenueGrowth(tally, 1) //=> { value: 0.3611111111111111, counts: [650, 1800] }
 */
export function revenueGrowth(tally: Tally, at: number): KpiCell {
  const { range, dataFrom, asOf } = tally;
  const { from, to, before } = spanAt(tally, at);
  const first = range.months[0] ?? 0;
  if (before === null) return { value: null, counts: [null, null] };
  if (from < before || first + from - before < dataFrom) {
    return { value: null, counts: [null, null], note: 'noEarlierData' };
  }
  const cell = at - (at % range.slots);
  const earlier = sumOf(tally.revenue, cell + from - before, cell + to - before);
  const change = (tally.revenue[at] as number) - earlier;
  const counts = [change, earlier];
  if (!isAboveZero(earlier)) return { value: null, counts, note: 'earlierNotAboveZero' };
  const isRunning = asOf < firstDayOf(first + to + 1) - 1;
  return { value: change / earlier, counts, ...(isRunning ? { note: 'partial' } : {}) };
}

/**
 * What is left of revenue after expenses and reserves; S2's test is that it is above 0. Blank where there is no row
 * of expenses; over several months those that have one enter either sum. Counts: revenue, expenses and reserves, and
 * in a total the months with expenses and all its months. Source: kpis.md K13, K19.
 *
 * @example
 * revenueLessExpenses(tally, 1) //=> { value: 0, counts: [2450, 2450, null, null] }
 */
export function revenueLessExpenses(tally: Tally, at: number): KpiCell {
  const months = tally.expenseMonths[at] as number;
  const beside = isTotal(tally, at) ? [months, monthsAt(tally, at)] : [null, null];
  if (months === 0) {
    return { value: null, counts: [tally.revenue[at] as number, null, ...beside], note: 'noExpenses' };
  }
  const revenue = tally.expenseRevenue[at] as number;
  const spent = tally.expenses[at] as number;
  return { value: revenue - spent, counts: [revenue, spent, ...beside] };
}
