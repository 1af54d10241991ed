import type { KpiBasis } from './basis.ts';
import type { CohortRule } from './cohort.ts';
import { countActivities } from './count-activities.ts';
import { countAttention } from './count-attention.ts';
import { countClosed, countRefunds } from './count-closed.ts';
import { countCounts } from './count-counts.ts';
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
import type { Day, Month } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { dealKeys } from './keys.ts';
import type { MonthRange } from './month-range.ts';
import { lastDay } from './months-shown.ts';
import type { neededCounts } from './needed-counts.ts';
import { monthPace } from './pace.ts';
import { revenueMix } from './revenue-mix.ts';
import type { Split } from './split.ts';
import type { Reach } from './stage-reach.ts';
import { newTally, type Tally } from './tally.ts';
import { mondayToFriday } from './working-days.ts';

/** Over which months and by which rule the deals are counted. */
export interface TallyQuestion {
  readonly range: MonthRange;
  readonly rule: CohortRule;
  readonly reach: Reach;
  /** L of the acquisition cost. */
  readonly lagMonths: number;
  /** G: who was first seen in the first G days may not be new; null: nobody asks. */
  readonly activeDays: number | null;
  /** The first day after those; null where nobody asks. */
  readonly knownFrom: Day | null;
  readonly basis: KpiBasis;
  /** The first month of all data. */
  readonly dataFrom: Month;
  /** What is counted beside that which always is. */
  readonly needed: ReturnType<typeof neededCounts>;
  /** The slot of the last twelve months that are over. */
  readonly fullMonths: number;
  /** Room for a mark a row, whichever the table: every count uses it, for itself. */
  readonly scratch: Int32Array;
}

/** The same for one split. */
export interface SplitQuestion extends TallyQuestion, Pick<Split, 'dimension' | 'keys'> {}

/** G where nobody says otherwise. */
const defaultActiveDays = 90;

/**
 * Counts all that the KPIs asked for need, per key and month, for several splits at once, and totals it. Each count
 * looks at the rows it needs once, from first to last, whatever they are split by. Source: kpis.md C13, C15.
 *
 * @example
 * tallyDeals(deals, {}, [null, 'rep'], question)[0]?.leads[0] //=> 9
 */
export function tallyDeals(
  deals: Deals,
  facts: KpiFacts,
  dimensions: readonly (Dimension | null)[],
  asked: Omit<TallyQuestion, 'knownFrom' | 'scratch'>,
): Tally[] {
  const { range, basis, needed } = asked;
  const known = {
    asOf: deals.asOf,
    dataFrom: asked.dataFrom,
    fullMonths: asked.fullMonths,
    hasExpected: deals.has.has('expected'),
  };
  const made = dimensions.map((dimension) => {
    const keys = dealKeys(deals, dimension, range.slots);
    return { dimension, keys, ...newTally(keys.count, range, known) };
  });
  const splits: readonly Split[] = made;
  const scratch = new Int32Array(Math.max(deals.count, basis.entities.count, basis.revenue.count));
  const knownFrom = asked.activeDays === null ? null : (basis.start ?? 0) + asked.activeDays;
  const question: TallyQuestion = { ...asked, knownFrom, scratch };
  countLeads(splits, question);
  countQualified(splits, question);
  countCreated(splits, deals, question);
  countClosed(splits, deals, question);
  countRevenue(splits, question);
  countNewCustomers(splits, deals, facts, question);
  countOpen(splits, deals, question);
  if (needed.has('medians')) cycleMedians(splits, deals, question);
  for (const split of splits) countSplit(split.tally, deals, facts, { ...question, ...split });
  for (const { addTotals } of made) addTotals();
  return splits.map(({ tally }) => tally);
}

/** What is counted for each split by itself. */
function countSplit(tally: Tally, deals: Deals, facts: KpiFacts, question: SplitQuestion): void {
  const { keys, range, dimension, needed, basis } = question;
  const { purchases, first, revenue } = basis;
  const { targets, spend, expenses, activities, plans, calendar = mondayToFriday } = facts;
  const gap = question.activeDays ?? defaultActiveDays;
  countRefunds(tally, deals.refunds, keys, range);
  if (needed.has('orders')) {
    countOrders(tally.orders, revenue, dimension && revenue.codes(dimension), keys, range);
  }
  countMoney(tally, deals, facts, question);
  if (facts.counts) countCounts(tally, facts.counts, question);
  if (expenses) countExpenses(tally, expenses, question);
  if (needed.has('mix')) {
    countMix(tally, deals, revenueMix(deals, purchases, facts.contracts, gap), facts, question);
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
    countReturn(tally, deals, facts.invoices, first, keys, range);
  }
  if (needed.has('velocity')) countVelocity(tally, deals, keys, range);
  if (needed.has('attention')) {
    countAttention(tally, basis.open(), keys, range, lastDay(deals, facts));
  }
  if (needed.has('reps')) countReps(tally, deals, facts.roster, question);
  for (const month of range.months) tally.paces.push(monthPace(month, deals.asOf, calendar));
}
