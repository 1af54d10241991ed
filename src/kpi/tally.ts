import { type Cohort, newCohort } from './cohort.ts';
import { newCounters } from './counters.ts';

/** Everything that the KPIs of the deals table are made of: a value per cell, cell = key × slots + slot. */
export interface Tally {
  readonly keys: number;
  readonly slots: number;
  readonly leads: Float64Array;
  readonly qualified: Float64Array;
  readonly qualifiedWithValue: Float64Array;
  readonly qualifiedValue: Float64Array;
  readonly won: Float64Array;
  readonly lost: Float64Array;
  readonly openAtEnd: Float64Array;
  readonly wonWithAmount: Float64Array;
  readonly wonAmount: Float64Array;
  readonly refunded: Float64Array;
  /** With an amount above 0, as K5 by amount wants it. */
  readonly wonAboveZero: Float64Array;
  readonly lostAboveZero: Float64Array;
  readonly lostAmount: Float64Array;
  readonly cycles: Float64Array;
  readonly cycleDays: Float64Array;
  /** NaN where there is none. */
  readonly cycleMedian: Float64Array;
  /** Rows that revenue is made of: won deals with an amount, and refunds. */
  readonly sold: Float64Array;
  readonly costKnown: Float64Array;
  readonly costKnownRevenue: Float64Array;
  readonly cost: Float64Array;
  readonly newCustomers: Float64Array;
  readonly dealConversion: Cohort;
  readonly leadToCustomer: Cohort;
  readonly qualifiedToCustomer: Cohort;
}

/**
 * A tally of zeros for some keys over some months, and the function that fills its totals when all is counted.
 *
 * @example
 * newTally(1, 13).tally.leads.length //=> 14
 */
export function newTally(keys: number, months: number): { tally: Tally; addTotals: () => void } {
  const { counters, addTotals } = newCounters(keys, months);
  const { sum, slots } = counters;
  const tally: Tally = {
    keys,
    slots,
    leads: sum(),
    qualified: sum(),
    qualifiedWithValue: sum(),
    qualifiedValue: sum(),
    won: sum(),
    lost: sum(),
    openAtEnd: new Float64Array(keys * slots),
    wonWithAmount: sum(),
    wonAmount: sum(),
    refunded: sum(),
    wonAboveZero: sum(),
    lostAboveZero: sum(),
    lostAmount: sum(),
    cycles: sum(),
    cycleDays: sum(),
    cycleMedian: new Float64Array(keys * slots).fill(Number.NaN),
    sold: sum(),
    costKnown: sum(),
    costKnownRevenue: sum(),
    cost: sum(),
    newCustomers: sum(),
    dealConversion: newCohort(counters),
    leadToCustomer: newCohort(counters),
    qualifiedToCustomer: newCohort(counters),
  };
  return { tally, addTotals };
}
