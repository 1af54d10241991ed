import { activityTypes } from './activities.ts';
import type { Counters } from './counters.ts';
import { mixParts } from './revenue-mix.ts';

/** The parts of what was booked, in the order of `mixParts`. */
export interface MixTally {
  readonly deals: readonly Float64Array[];
  readonly sales: readonly Float64Array[];
  /** New ones that may not be new; NaN where that is not asked. */
  readonly mayNotBeNew: Float64Array;
}

/** Customers; of a span its own start and end, not the sum of its months. */
export interface CustomerTally {
  readonly activeAtStart: Float64Array;
  readonly activeAtEnd: Float64Array;
  readonly stayed: Float64Array;
  /** Up to the end of the period, on one day at least and on two. */
  readonly bought: Float64Array;
  readonly boughtAgain: Float64Array;
}

/** Deals by the month they are expected in: open now, and open when that month began. */
export interface PlannedTally {
  readonly deals: Float64Array;
  readonly amount: Float64Array;
  /** Those with an amount and a probability. */
  readonly weightedDeals: Float64Array;
  readonly weighted: Float64Array;
  /** As kept by the first build of the month; NaN where no deal had an amount. */
  readonly isKept: Uint8Array;
  readonly kept: Float64Array;
  readonly keptDeals: Float64Array;
  readonly startDeals: Float64Array;
  readonly start: Float64Array;
}

/** Deals closed in the last days up to the end of a period. */
export interface RecentTally {
  readonly won: Float64Array;
  readonly lost: Float64Array;
  readonly withAmount: Float64Array;
  readonly amount: Float64Array;
  readonly cycles: Float64Array;
  readonly cycleDays: Float64Array;
}

/** Open deals as of the as-of day. */
export interface AttentionTally {
  /** By slot: does the period end with the as-of day? */
  readonly isKnown: Uint8Array;
  readonly open: Float64Array;
  readonly overdue: Float64Array;
  readonly stale: Float64Array;
  readonly noExpected: Float64Array;
}

export interface ActivityTally {
  /** In the order of `activityTypes`. */
  readonly done: readonly Float64Array[];
  /** Scheduled occasions that are planned. */
  readonly planned: Float64Array;
  /** Distinct clients with a contact; of a span those of its months together. */
  readonly clients: Float64Array;
  /** Does the table have any activity of the type proposal? */
  hasProposals: boolean;
}

/** New counters of these kinds, all 0; `plain` makes a column that is not added up over the months of a span. */
export function newMoreTallies({ sum, range }: Counters, plain: () => Float64Array) {
  return {
    mix: { deals: mixParts.map(sum), sales: mixParts.map(sum), mayNotBeNew: sum() },
    customers: {
      activeAtStart: plain(),
      activeAtEnd: plain(),
      stayed: plain(),
      bought: plain(),
      boughtAgain: plain(),
    },
    planned: {
      deals: sum(),
      amount: sum(),
      weightedDeals: sum(),
      weighted: sum(),
      isKept: new Uint8Array(plain().length),
      kept: plain(),
      keptDeals: plain(),
      startDeals: sum(),
      start: sum(),
    },
    recent: {
      won: plain(),
      lost: plain(),
      withAmount: plain(),
      amount: plain(),
      cycles: plain(),
      cycleDays: plain(),
    },
    attention: {
      isKnown: new Uint8Array(range.slots),
      open: plain(),
      overdue: plain(),
      stale: plain(),
      noExpected: plain(),
    },
    activity: { done: activityTypes.map(sum), planned: sum(), clients: plain(), hasProposals: false },
  };
}
