import type { KpiBasis } from './basis.ts';
import type { CohortRule } from './cohort.ts';
import { countActivities } from './count-activities.ts';
import { countAttention } from './count-attention.ts';
import { countClosed, countRefunds } from './count-closed.ts';
import { countCreated, countLeads } from './count-created.ts';
import { countCustomers } from './count-customers.ts';
import { countExpenses } from './count-expenses.ts';
import { countMix } from './count-mix.ts';
import { countMoney } from './count-money.ts';
import { countNewCustomers } from './count-new-customers.ts';
import { countOpen } from './count-open.ts';
import { countOrders } from './count-orders.ts';
import { countPlanned } from './count-planned.ts';
import { countPlans } from './count-plans.ts';
import { countQualified } from './count-qualified.ts';
import { countReps } from './count-reps.ts';
import { countReturn } from './count-return.ts';
import { countRevenue } from './count-revenue.ts';
import { countSpend } from './count-spend.ts';
import { countTargets } from './count-targets.ts';
import { countVelocity } from './count-velocity.ts';
import { cycleMedians } from './cycle-medians.ts';
import type { Month } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { dealKeys, type Keys } from './keys.ts';
import type { MonthRange } from './month-range.ts';
import type { neededCounts } from './needed-counts.ts';
import { monthPace } from './pace.ts';
import { revenueMix } from './revenue-mix.ts';
import type { Reach } from './stage-reach.ts';
import { newTally, type Tally } from './tally.ts';
import { mondayToFriday } from './working-days.ts';

/** Over which months, under which keys and by which rule the deals are counted. */
export interface TallyQuestion {
  readonly range: MonthRange;
  /** What the keys are the values of; null: one key for all. */
  readonly dimension: Dimension | null;
  readonly keys: Keys;
  readonly rule: CohortRule;
  readonly reach: Reach;
  /** L of the acquisition cost. */
  readonly lagMonths: number;
  /** G: who was first seen in the first G days may not be new; null: nobody asks. */
  readonly activeDays: number | null;
  readonly basis: KpiBasis;
  /** The first month of all data. */
  readonly dataFrom: Month;
  /** What is counted beside that which always is. */
  readonly needed: ReturnType<typeof neededCounts>;
  /** The slot of the last twelve months that are over. */
  readonly fullMonths: number;
}

/** G where nobody says otherwise. */
const defaultActiveDays = 90;

/**
 * Counts all that the KPIs asked for need, per key and month, and totals it. Each count reads the columns it needs once, from
 * first row to last; nothing is kept per row. Source: kpis.md C13, C15.
 *
 * @example
 * tallyDeals(deals, {}, question).leads[0] //=> 9
 */
export function tallyDeals(deals: Deals, facts: KpiFacts, question: TallyQuestion): Tally {
  const { keys, range, dimension, activeDays, dataFrom, needed } = question;
  const { start, purchases, first, revenue: rows, open } = question.basis;
  const {
    targets,
    spend,
    expenses,
    activities,
    roster,
    invoices,
    contracts,
    customersSince,
    plans,
    calendar = mondayToFriday,
  } = facts;
  const { tally, addTotals } = newTally(keys.count, range, {
    asOf: deals.asOf,
    dataFrom,
    fullMonths: question.fullMonths,
    hasExpected: deals.has.has('expected'),
  });
  const gap = activeDays ?? defaultActiveDays;
  const knownFrom = activeDays === null ? null : (start ?? 0) + activeDays;
  const { entities, firstDays } = question.basis;
  const entityKeys = entities === deals ? keys : dealKeys(entities, dimension, range.slots);
  countLeads(tally, entities, firstDays, entityKeys, question);
  countQualified(tally, entities, firstDays, entityKeys, question);
  countCreated(tally, deals, question);
  countClosed(tally, deals, keys, range);
  countRefunds(tally, deals.refunds, keys, range);
  const codes = dimension && rows.codes(dimension);
  countRevenue(tally, rows, codes, keys, range);
  if (needed.has('orders')) countOrders(tally.orders, rows, codes, keys, range);
  countMoney(tally, deals, facts, question);
  if (expenses) countExpenses(tally, expenses, question);
  countNewCustomers(tally, deals, first, keys, range, knownFrom, customersSince);
  if (needed.has('mix')) {
    const parts = revenueMix(deals, purchases, contracts, gap);
    countMix(tally, deals, parts, keys, range, knownFrom, customersSince);
  }
  if (needed.has('customers')) countCustomers(tally, deals, purchases, keys, range, gap);
  if (needed.has('planned')) {
    countPlanned(tally, deals, keys, range);
    if (plans) countPlans(tally, plans, deals, question);
  }
  if (activities) countActivities(tally, activities, deals, question);
  if (targets) countTargets(tally, targets, calendar, question);
  if (spend) {
    countSpend(tally, spend, question);
    countReturn(tally, deals, invoices, first, keys, range);
  }
  for (const month of range.months) tally.paces.push(monthPace(month, deals.asOf, calendar));
  addTotals();
  countOpen(tally, deals, keys, range);
  if (needed.has('velocity')) countVelocity(tally, deals, keys, range);
  if (needed.has('attention')) countAttention(tally, open, keys, range);
  if (needed.has('reps')) countReps(tally, deals, roster, question);
  if (needed.has('medians')) cycleMedians(tally, deals, keys, range);
  return tally;
}
