import type { Buckets } from './bucket-rows.ts';
import { dataStart } from './data-start.ts';
import type { Day } from './day.ts';
import type { Deals } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { firstDeals, purchasesOf } from './purchases.ts';
import { type RevenueRows, revenueRows } from './revenue-rows.ts';
import { type OpenDeals, openDeals } from './stale-deals.ts';

/** What the counts of some deals start from, whatever the months and the keys: found once for several questions. */
export interface KpiBasis {
  /** The first day with a created or closed deal, null where there is none. */
  readonly start: Day | null;
  /** The purchases of each customer. */
  readonly purchases: Buckets;
  /** Customer code → row of the customer's first booked deal. */
  readonly first: Int32Array;
  readonly revenue: RevenueRows;
  /** The open deals as of the as-of day. */
  readonly open: OpenDeals;
}

/**
 * The basis of some deals and the facts beside them.
 *
 * @example
 * kpiBasis(deals, {}).revenue.from //=> 'booked'
 */
export function kpiBasis(deals: Deals, facts: KpiFacts): KpiBasis {
  const purchases = purchasesOf(deals);
  return {
    start: dataStart(deals),
    purchases,
    first: firstDeals(purchases),
    revenue: revenueRows(deals, facts),
    open: openDeals(deals),
  };
}
