import type { Buckets } from './bucket-rows.ts';
import { dataStart } from './data-start.ts';
import type { Day } from './day.ts';
import type { Deals } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { leadEntities } from './leads-table.ts';
import { once } from './once.ts';
import { firstDays, firstDeals, purchasesOf } from './purchases.ts';
import { withQuotes } from './quotes.ts';
import { type RevenueRows, revenueRows } from './revenue-rows.ts';
import { wonCycles } from './sales-cycle.ts';
import { type OpenDeals, openDeals } from './stale-deals.ts';

/** What the counts of some deals start from, whatever the months and the keys: found once for several questions. */
export interface KpiBasis {
  /** The first day with a created or closed deal, null where there is none. */
  readonly start: Day | null;
  /** The purchases of each customer. */
  readonly purchases: Buckets;
  /** What is followed from the lead on: the deals, or the leads of a table of their own, with their quotes. */
  readonly entities: Deals;
  /** Customer code → day and row of the customer's first booked deal. */
  readonly firstDays: Int32Array;
  readonly first: Int32Array;
  readonly revenue: RevenueRows;
  /** The sales cycle of each deal won, -1 where there is none; as what follows, only where some count needs it. */
  readonly cycles: () => Int32Array;
  /** The open deals as of the as-of day. */
  readonly open: () => OpenDeals;
}

/**
 * The basis of some deals and the facts beside them.
 *
 * @example
 * kpiBasis(deals, {}).revenue.from //=> 'booked'
 */
export function kpiBasis(deals: Deals, facts: KpiFacts): KpiBasis {
  const purchases = purchasesOf(deals);
  const first = firstDeals(purchases);
  const days = firstDays(deals, first);
  const cycles = once(() => wonCycles(deals));
  return {
    start: dataStart(deals),
    purchases,
    entities: entitiesOf(deals, facts, days),
    first,
    firstDays: days,
    revenue: revenueRows(deals, facts),
    cycles,
    open: once(() => openDeals(deals, cycles())),
  };
}

/** What is followed from the lead on. Source: kpis.md K1, K2. */
function entitiesOf(deals: Deals, { leads, quotes }: KpiFacts, days: Int32Array): Deals {
  const entities = leads ? leadEntities(deals, leads, days) : deals;
  return quotes ? withQuotes(entities, quotes) : entities;
}
