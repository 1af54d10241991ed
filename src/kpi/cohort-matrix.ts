import { type Day, type Month, monthOf, NO_DAY } from './day.ts';
import { monthRange } from './month-range.ts';

/** The customers whose first purchase is in one month. */
export interface CohortLine {
  readonly month: Month;
  readonly customers: number;
  /** Months since → how many of them bought in that month; the first is all of them. Up to the last month there is. */
  readonly bought: readonly number[];
}

/**
 * The cohort matrix: month of first purchase × months since, over purchases given as customer codes (from 0) and
 * days. Months without a new customer are left out. Source: kpis.md K11.
 *
 * @param until the last month there is; absent: that of the last purchase
 * @example
 * cohortMatrix([0, 0], [dayOf(2026, 1, 5), dayOf(2026, 3, 1)], 1)[0]?.bought //=> [1, 0, 1]
 */
export function cohortMatrix(
  customers: ArrayLike<number>,
  days: ArrayLike<Day>,
  customerCount: number,
  until?: Month,
): CohortLine[] {
  let firstDay = NO_DAY;
  let lastDay = -NO_DAY;
  for (let row = 0; row < days.length; row++) {
    const day = days[row] as Day;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  if (lastDay < firstDay) return [];
  const start = monthOf(firstDay);
  const span = Math.max(monthOf(lastDay), until ?? start) - start + 1;
  const months = Array.from({ length: span }, (_, at) => start + at);
  const { firstDay: origin, indexes } = monthRange(months);
  const first = new Int32Array(customerCount).fill(span);
  for (let row = 0; row < days.length; row++) {
    const month = indexes[(days[row] as Day) - origin] as number;
    const customer = customers[row] as number;
    if (month < (first[customer] as number)) first[customer] = month;
  }
  const counts = new Int32Array(span * span);
  /** A bit a customer and month: has this purchase been counted? */
  const seen = new Uint8Array(Math.ceil((customerCount * span) / 8));
  for (let row = 0; row < days.length; row++) {
    const customer = customers[row] as number;
    const month = indexes[(days[row] as Day) - origin] as number;
    const bit = customer * span + month;
    const place = Math.floor(bit / 8);
    const mask = 1 << (bit % 8);
    if ((seen[place] as number) & mask) continue;
    seen[place] = (seen[place] as number) | mask;
    const cohort = first[customer] as number;
    const at = cohort * span + month - cohort;
    counts[at] = (counts[at] as number) + 1;
  }
  return months
    .map((month, cohort) => ({
      month,
      customers: counts[cohort * span] as number,
      bought: Array.from(counts.subarray(cohort * span, cohort * span + span - cohort)),
    }))
    .filter((line) => line.customers > 0);
}
