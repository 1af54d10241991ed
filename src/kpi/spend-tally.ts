import type { Counters } from './counters.ts';

/** The counters of spend, a value per cell of the tally. */
export interface SpendTally {
  /** By the month of the cost itself. */
  readonly spent: Float64Array;
  readonly spentRows: Float64Array;
  /** The cost of month m − L under month m. */
  readonly cost: Float64Array;
  readonly costRows: Float64Array;
  /** Months for which the whole table has a row in m − L. Only they enter the sums below and a total. */
  readonly knownMonths: Float64Array;
  readonly customers: Float64Array;
  readonly won: Float64Array;
  /** Booked deals and refunds of the month's new customers up to as-of: all, and those with amount and cost known. */
  readonly sold: Float64Array;
  readonly soldKnown: Float64Array;
  readonly soldAmount: Float64Array;
  readonly soldProfit: Float64Array;
  /** Does any booked deal or refund of the table have a cost of goods? */
  hasCostOfGoods: boolean;
}

/** New counters of spend, all 0. */
export function newSpendTally({ sum }: Counters): SpendTally {
  return {
    spent: sum(),
    spentRows: sum(),
    cost: sum(),
    costRows: sum(),
    knownMonths: sum(),
    customers: sum(),
    won: sum(),
    sold: sum(),
    soldKnown: sum(),
    soldAmount: sum(),
    soldProfit: sum(),
    hasCostOfGoods: false,
  };
}
