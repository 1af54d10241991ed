import { type Cohort, newCohort } from './cohort.ts';
import { newCounters } from './counters.ts';
import type { Day, Month } from './day.ts';
import { type MonthRange, type Span, slotSpan } from './month-range.ts';
import {
  type ActivityTally,
  type AttentionTally,
  type CustomerTally,
  type MixTally,
  newMoreTallies,
  type PlannedTally,
  type RecentTally,
} from './more-tallies.ts';
import type { MonthPace } from './pace.ts';
import { newSpendTally, type SpendTally } from './spend-tally.ts';
import { newTargetTally, type TargetTally } from './target-tally.ts';
import type { Measure } from './targets.ts';

/** Everything that the KPIs of the deals table are made of: a value per cell, cell = key × slots + slot. */
export interface Tally {
  readonly keys: number;
  readonly range: MonthRange;
  readonly asOf: Day;
  /** The first month with data; `NO_DAY` where there is none. */
  readonly dataFrom: Month;
  /** The slot of the last twelve months that are over. */
  readonly fullMonths: number;
  /** Do the deals have a column of expected dates? */
  readonly hasExpected: boolean;
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
  /** Rows that revenue is made of, refunds included. */
  readonly sold: Float64Array;
  readonly revenue: Float64Array;
  readonly costKnown: Float64Array;
  readonly costKnownRevenue: Float64Array;
  readonly cost: Float64Array;
  readonly variableKnown: Float64Array;
  readonly variableKnownRevenue: Float64Array;
  readonly variableCost: Float64Array;
  /** Distinct orders behind the revenue; of a span those of its months together. */
  readonly orders: Float64Array;
  readonly invoices: Float64Array;
  readonly invoiceRefunds: Float64Array;
  readonly invoiced: Float64Array;
  readonly cash: Float64Array;
  readonly expenses: Float64Array;
  /** Months with a row of expenses, and the revenue of such months. */
  readonly expenseMonths: Float64Array;
  readonly expenseRevenue: Float64Array;
  /** Distinct reps; of a span those of its months together. */
  readonly activeReps: Float64Array;
  readonly newCustomers: Float64Array;
  /** Of them, those first seen so early that they may have been customers before; NaN where that is not asked. */
  readonly mayNotBeNew: Float64Array;
  readonly dealConversion: Cohort;
  readonly leadToCustomer: Cohort;
  readonly qualifiedToCustomer: Cohort;
  readonly targets: Readonly<Record<Measure, TargetTally>>;
  readonly spend: SpendTally;
  readonly mix: MixTally;
  readonly customers: CustomerTally;
  readonly planned: PlannedTally;
  readonly recent: RecentTally;
  readonly attention: AttentionTally;
  readonly activity: ActivityTally;
  /** A month each, the same for every key. */
  readonly paces: MonthPace[];
}

/**
 * A tally of zeros for some keys over some months, and the function that fills its totals when all is counted.
 *
 * @example
 * newTally(1, range, known).tally.leads.length //=> 14
 */
export function newTally(
  keys: number,
  range: MonthRange,
  known: Pick<Tally, 'asOf' | 'dataFrom' | 'fullMonths' | 'hasExpected'>,
): { tally: Tally; addTotals: () => void } {
  const { counters, addTotals } = newCounters(keys, range);
  const { sum } = counters;
  const plain = () => new Float64Array(keys * range.slots);
  const tally: Tally = {
    keys,
    range,
    ...known,
    leads: sum(),
    qualified: sum(),
    qualifiedWithValue: sum(),
    qualifiedValue: sum(),
    won: sum(),
    lost: sum(),
    openAtEnd: plain(),
    wonWithAmount: sum(),
    wonAmount: sum(),
    refunded: sum(),
    wonAboveZero: sum(),
    lostAboveZero: sum(),
    lostAmount: sum(),
    cycles: sum(),
    cycleDays: sum(),
    cycleMedian: plain().fill(Number.NaN),
    sold: sum(),
    revenue: sum(),
    costKnown: sum(),
    costKnownRevenue: sum(),
    cost: sum(),
    variableKnown: sum(),
    variableKnownRevenue: sum(),
    variableCost: sum(),
    orders: plain(),
    invoices: sum(),
    invoiceRefunds: sum(),
    invoiced: sum(),
    cash: sum(),
    expenses: sum(),
    expenseMonths: sum(),
    expenseRevenue: sum(),
    activeReps: plain(),
    newCustomers: sum(),
    mayNotBeNew: sum(),
    dealConversion: newCohort(counters),
    leadToCustomer: newCohort(counters),
    qualifiedToCustomer: newCohort(counters),
    targets: {
      booked: newTargetTally(counters),
      dealsWon: newTargetTally(counters),
      calls: newTargetTally(counters),
      meetings: newTargetTally(counters),
    },
    spend: newSpendTally(counters),
    ...newMoreTallies(counters, plain),
    paces: [],
  };
  return { tally, addTotals };
}

/**
 * Is the cell one of several months taken together?
 *
 * @example
 * isTotal(tally, 13) //=> true
 */
export const isTotal = ({ range }: Tally, at: number): boolean => at % range.slots >= range.months.length;

/**
 * The months that a cell is over.
 *
 * @example
 * spanAt(tally, 13) //=> { from: 1, to: 12, before: null }
 */
export const spanAt = ({ range }: Tally, at: number): Span => slotSpan(range, at % range.slots);

/**
 * How many months a cell is over.
 *
 * @example
 * monthsAt(tally, 13) //=> 12
 */
export function monthsAt(tally: Tally, at: number): number {
  const { from, to } = spanAt(tally, at);
  return to - from + 1;
}
