import { dataStart } from './data-start.ts';
import { firstDayOf, type Month, monthOf } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import { dealKeys, firstCell } from './keys.ts';
import { type DimensionLine, dimensionLines } from './lines.ts';
import { purchasesOf } from './purchases.ts';

export interface CohortQuestion {
  /** G: who first bought in the first G days of the data may not be new (C17). Absent: nobody asks. */
  readonly activeDays?: number;
  /** Absent: one matrix, the total. */
  readonly dimension?: Dimension;
}

/** The customers of one month of first purchase. */
interface CustomerCohort {
  readonly month: Month;
  readonly size: number;
  /** How many bought in that month, in the next one, and so on up to as-of; the first is the size. */
  readonly bought: readonly number[];
  /** Those who may not be new; null where nobody asks. */
  readonly mayNotBeNew: number | null;
}

export interface CohortMatrix {
  readonly of: DimensionLine['of'];
  readonly name: string;
  /** By month, those without customers left out. */
  readonly cohorts: readonly CustomerCohort[];
  /** Has the month of as-of only begun? Its cells are partial then. */
  readonly isPartial: boolean;
}

/**
 * Month of first purchase × months since: how many customers of a cohort bought in that month. The whole history is
 * scanned; a customer belongs to the key of the first booked deal. Source: kpis.md K11.
 *
 * @example
 * customerCohorts(deals)[0]?.cohorts[0]?.bought //=> [3, 1, 1, 1, 1]
 */
export function customerCohorts(
  deals: Deals,
  { dimension, activeDays }: CohortQuestion = {},
): CohortMatrix[] {
  const { starts, rows } = purchasesOf(deals);
  const last = monthOf(deals.asOf);
  let first = last;
  for (const row of rows) first = Math.min(first, monthOf(deals.closed[row] as number));
  const months = last - first + 1;
  const keys = dealKeys(deals, dimension ?? null, months * months);
  const counts = new Float64Array(keys.count * keys.slots);
  const knownFrom = activeDays === undefined ? null : (dataStart(deals) ?? 0) + activeDays;
  const doubted = new Float64Array(keys.count * months);
  for (let customer = 0; customer + 1 < starts.length; customer++) {
    const from = starts[customer] as number;
    const end = starts[customer + 1] as number;
    if (from === end) continue;
    const monthAt = (place: number) => monthOf(deals.closed[rows[place] as number] as number) - first;
    const keyCell = firstCell(keys, keys.codes, rows[from] as number);
    const cell = keyCell + monthAt(from) * months;
    if (knownFrom !== null && (deals.closed[rows[from] as number] as number) < knownFrom) {
      const at = (keyCell / keys.slots) * months + monthAt(from);
      doubted[at] = (doubted[at] as number) + 1;
    }
    let before = -1;
    for (let place = from; place < end; place++) {
      const month = monthAt(place);
      if (month !== before) counts[cell + month] = (counts[cell + month] as number) + 1;
      before = month;
    }
  }
  const isPartial = deals.asOf < firstDayOf(last + 1) - 1;
  return dimensionLines(deals, dimension ?? null).map(({ of, name, key }) => {
    const cohorts = Array.from({ length: months }, (_, month): CustomerCohort => {
      const cell = key * keys.slots + month * months;
      const bought = [...counts.subarray(cell + month, cell + months)];
      const mayNotBeNew = knownFrom === null ? null : (doubted[key * months + month] as number);
      return { month: first + month, size: bought[0] ?? 0, bought, mayNotBeNew };
    });
    return { of, name, cohorts: cohorts.filter(({ size }) => size > 0), isPartial };
  });
}
