import { type Cohort, newCohort } from './cohort.ts';
import { monthsInTotal, newCounters } from './counters.ts';
import type { MonthPace } from './pace.ts';
import { newSpendTally, type SpendTally } from './spend-tally.ts';
import { newTargetTally, type TargetTally } from './target-tally.ts';

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
  /** Of them, those first seen so early that they may have been customers before; NaN where that is not asked. */
  readonly mayNotBeNew: Float64Array;
  readonly dealConversion: Cohort;
  readonly leadToCustomer: Cohort;
  readonly qualifiedToCustomer: Cohort;
  readonly targets: { readonly booked: TargetTally; readonly dealsWon: TargetTally };
  readonly spend: SpendTally;
  /** A month each, the same for every key. */
  readonly paces: MonthPace[];
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
    mayNotBeNew: sum(),
    dealConversion: newCohort(counters),
    leadToCustomer: newCohort(counters),
    qualifiedToCustomer: newCohort(counters),
    targets: { booked: newTargetTally(counters), dealsWon: newTargetTally(counters) },
    spend: newSpendTally(counters),
    paces: [],
  };
  return { tally, addTotals };
}

/**
 * Is the cell the one for the months taken together?
 *
 * @example
 * isTotal(newTally(1, 13).tally, 13) //=> true
 */
export const isTotal = ({ slots }: Tally, at: number): boolean => at % slots === slots - 1;

/**
 * Over how many months a total is.
 *
 * @example
 * monthsOfTotal(newTally(1, 14).tally) //=> 12
 */
export const monthsOfTotal = ({ slots }: Tally): number => Math.min(slots - 1, monthsInTotal);
