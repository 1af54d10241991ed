import type { CohortRule } from './cohort.ts';
import { countClosed, countRefunds } from './count-closed.ts';
import { countCreated } from './count-created.ts';
import { countNewCustomers } from './count-new-customers.ts';
import { countOpen } from './count-open.ts';
import { countQualified } from './count-qualified.ts';
import { cycleMedians } from './cycle-medians.ts';
import type { Deals } from './deals.ts';
import { firstDeals } from './first-deals.ts';
import type { Keys } from './keys.ts';
import type { MonthRange } from './month-range.ts';
import type { Reach } from './stage-reach.ts';
import { newTally, type Tally } from './tally.ts';

/** Over which months, under which keys and by which rule the deals are counted. */
export interface TallyQuestion {
  readonly range: MonthRange;
  readonly keys: Keys;
  readonly rule: CohortRule;
  readonly reach: Reach;
}

/**
 * Counts all that the KPIs of the deals table need, per key and month, and totals it. Each count reads the columns
 * it needs once, from first row to last; nothing is kept per row. Source: kpis.md C13, C15.
 *
 * @example
 * tallyDeals(deals, question).leads[0] //=> 9
 */
export function tallyDeals(deals: Deals, question: TallyQuestion): Tally {
  const { keys, range } = question;
  const { tally, addTotals } = newTally(keys.count, range.months.length);
  const first = firstDeals(deals);
  countCreated(tally, deals, first, question);
  countQualified(tally, deals, first, question);
  countClosed(tally, deals, keys, range);
  countRefunds(tally, deals.refunds, keys, range);
  countNewCustomers(tally, deals, first, keys, range);
  addTotals();
  countOpen(tally, deals, keys, range);
  cycleMedians(tally, deals, keys, range);
  return tally;
}
