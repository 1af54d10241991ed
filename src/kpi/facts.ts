import type { Activities } from './activities.ts';
import type { Contracts } from './contracts.ts';
import type { PlanLine } from './count-plans.ts';
import type { Deals, Dimension } from './deals.ts';
import { codesOf, dealColumn } from './dimension.ts';
import type { Expenses } from './expenses.ts';
import type { Leads } from './leads-table.ts';
import { type Invoices, type MoneyRows, moneyCodes } from './money.ts';
import type { Quotes } from './quotes.ts';
import type { Roster } from './roster.ts';
import type { Spend } from './spend.ts';
import type { StageCounts } from './stage-counts.ts';
import type { Targets } from './targets.ts';
import type { WorkingCalendar } from './working-days.ts';

/** What the KPIs may know beside the deals. Absent: the user has no such table. */
export interface KpiFacts {
  readonly targets?: Targets;
  readonly spend?: Spend;
  readonly invoices?: Invoices;
  readonly payments?: MoneyRows;
  readonly expenses?: Expenses;
  readonly activities?: Activities;
  readonly roster?: Roster;
  readonly contracts?: Contracts;
  /** The plans that earlier builds have kept. */
  readonly plans?: readonly PlanLine[];
  /** Customer code → the first day that a table of customers gives, `NO_DAY` for none: such a customer is not doubted. */
  readonly customersSince?: Int32Array;
  /** Leads of a table of their own; absent: each deal is a lead. */
  readonly leads?: Leads;
  /** Rows are those of the leads, then of the deals without one; without leads those of the deals. */
  readonly quotes?: Quotes;
  /** The funnel as counts, where it is kept so: then there are no deals. */
  readonly counts?: StageCounts;
  /** Absent: Monday to Friday. */
  readonly calendar?: WorkingCalendar;
}

/**
 * The codes of a dimension that the facts beside the deals have: a rep with a target and no deal is a line, and so is
 * spend without a channel, and a lead without a deal. Source: kpis.md C15, K8, K10.
 *
 * @example
 * codesOfFacts(deals, {}, 'rep', deals) //=> []
 */
export function codesOfFacts(
  deals: Deals,
  facts: KpiFacts,
  dimension: Dimension,
  entities: Deals,
): Int32Array[] {
  const { targets, spend, invoices, payments, activities, roster, leads, counts } = facts;
  const codes: Int32Array[] = [];
  const ofSpend = spend && codesOf(spend, dimension);
  if (ofSpend) codes.push(ofSpend);
  if (leads) codes.push(dealColumn(entities, dimension).codes);
  const ofCounts = counts && codesOf(counts, dimension);
  if (ofCounts) codes.push(ofCounts);
  const ofActivities = activities && codesOf(activities, dimension);
  if (ofActivities) codes.push(ofActivities);
  if (roster && dimension === 'rep') codes.push(roster.rep);
  for (const rows of [invoices, payments]) if (rows) codes.push(moneyCodes(rows, deals, dimension));
  if (targets && (dimension === 'rep' || dimension === 'channel')) {
    const own = targets[dimension];
    // A target without rep is the team's or a channel's, and one in a channel is still the rep's.
    codes.push(
      own.filter((code, row) => code >= 0 && (dimension === 'rep' || (targets.rep[row] as number) < 0)),
    );
  }
  return codes;
}
