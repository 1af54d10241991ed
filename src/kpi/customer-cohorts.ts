import { type KpiBasis, kpiBasis } from './basis.ts';
import { cohortMatrix } from './cohort-matrix.ts';
import { type Day, firstDayOf, type Month, monthOf, NO_DAY } from './day.ts';
import type { Deals } from './deals.ts';

export interface CohortQuestion {
  /** G: who first bought in the first G days of the data may not be new (C17). Absent: nobody asks. */
  readonly activeDays?: number;
  /** As in `KpiFacts`: whom a table of customers knows is not doubted. */
  readonly customersSince?: Int32Array;
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
  /** By month, those without customers left out. */
  readonly cohorts: readonly CustomerCohort[];
  /** Has the month of as-of only begun? Its cells are partial then. */
  readonly isPartial: boolean;
}

/**
 * Month of first purchase × months since: how many customers of a cohort bought in that month. The whole history is
 * scanned. Source: kpis.md K11.
 *
 * @example
 * customerCohorts(deals).cohorts[0]?.bought //=> [3, 1, 1, 1, 1]
 */
export function customerCohorts(
  deals: Deals,
  { activeDays, customersSince }: CohortQuestion = {},
  { purchases, firstDays: first, start }: KpiBasis = kpiBasis(deals, {}),
): CohortMatrix {
  const days = Array.from(purchases.rows, (row) => deals.closed[row] as Day);
  const customers = Array.from(purchases.rows, (row) => deals.customer.codes[row] as number);
  const last = monthOf(deals.asOf);
  const knownFrom = activeDays === undefined ? null : (start ?? 0) + activeDays;
  const cohorts = cohortMatrix(customers, days, first.length, last).map(
    ({ month, customers: size, bought }): CustomerCohort => ({
      month,
      size,
      bought,
      mayNotBeNew:
        knownFrom &&
        first.filter(
          (day, customer) =>
            day < knownFrom && monthOf(day) === month && (customersSince?.[customer] ?? NO_DAY) === NO_DAY,
        ).length,
    }),
  );
  return { cohorts, isPartial: deals.asOf < firstDayOf(last + 1) - 1 };
}
