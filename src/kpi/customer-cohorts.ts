import { cohortMatrix } from './cohort-matrix.ts';
import { dataStart } from './data-start.ts';
import { type Day, firstDayOf, type Month, monthOf, NO_DAY } from './day.ts';
import { type Deals, type Dimension, UNSET } from './deals.ts';
import { dealKeys, firstCell } from './keys.ts';
import { type DimensionLine, dimensionLines } from './lines.ts';
import { firstDeals, purchasesOf } from './purchases.ts';

export interface CohortQuestion {
  /** G: who first bought in the first G days of the data may not be new (C17). Absent: nobody asks. */
  readonly activeDays?: number;
  /** As in `KpiFacts`: whom a table of customers knows is not doubted. */
  readonly customersSince?: Int32Array;
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
  { dimension, activeDays, customersSince }: CohortQuestion = {},
): CohortMatrix[] {
  const purchases = purchasesOf(deals);
  const first = firstDeals(purchases);
  const keys = dealKeys(deals, dimension ?? null, 1);
  const keyOf = first.map((row) => (row < 0 ? UNSET : firstCell(keys, keys.codes, row)));
  const last = monthOf(deals.asOf);
  const knownFrom = activeDays === undefined ? null : (dataStart(deals) ?? 0) + activeDays;
  const isDoubted = (customer: number, day: Day) =>
    knownFrom !== null && day < knownFrom && (customersSince?.[customer] ?? NO_DAY) === NO_DAY;
  return dimensionLines(deals, dimension ?? null).map(({ of, name, key }) => {
    const rows = purchases.rows.filter((row) => keyOf[deals.customer.codes[row] as number] === key);
    const days = rows.map((row) => deals.closed[row] as Day);
    const customers = rows.map((row) => deals.customer.codes[row] as number);
    const doubted = first
      .filter((row, customer) => keyOf[customer] === key && isDoubted(customer, deals.closed[row] as Day))
      .map((row) => monthOf(deals.closed[row] as Day));
    const cohorts = cohortMatrix(customers, days, first.length, last).map(
      ({ month, customers: size, bought }): CustomerCohort => {
        const mayNotBeNew = knownFrom === null ? null : doubted.filter((one) => one === month).length;
        return { month, size, bought, mayNotBeNew };
      },
    );
    return { of, name, cohorts, isPartial: deals.asOf < firstDayOf(last + 1) - 1 };
  });
}
