import { type Day, firstDayOf } from './day.ts';
import type { MonthRange } from './month-range.ts';

/**
 * The last day of each month of a range, as-of for the running month. Source: kpis.md K11, K20.
 *
 * @example
 * periodEnds(monthRange([24_316]), dayOf(2026, 5, 20))[0] === dayOf(2026, 5, 20) //=> false
 */
export function periodEnds({ months }: MonthRange, asOf: Day): Int32Array {
  return Int32Array.from(months, (month) => Math.min(firstDayOf(month + 1) - 1, asOf));
}
