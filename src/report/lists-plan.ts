import type { ReportMessages } from '../i18n/report-messages.ts';
import { customerList } from './customer-list.ts';
import { overdueList, staleList } from './deal-lists.ts';
import type { FurtherFacts, FurtherPage } from './further-facts.ts';
import { leftOutList } from './left-out-list.ts';
import { listColumns } from './list-block.ts';
import { pageHead } from './page-head.ts';
import { repList } from './rep-list.ts';

/** The sheet "KPI Lists": what a KPI counts, one by one, and the rows that could not be used everywhere. */
export function listsPlan(facts: FurtherFacts, messages: ReportMessages): FurtherPage {
  const { deals, options, issues } = facts;
  const say = messages.further.lists;
  const open = facts.basis.open();
  const answer = say.answer(open.overdue.length, open.stale.length, open.open.length);
  const head = pageHead(say, answer, facts, messages);
  return {
    columns: listColumns,
    rows: [
      ...head,
      ...(facts.facts.counts ? [] : overdueList(deals, open, options.currency, messages)),
      ...(deals.has.has('created') ? staleList(deals, open, options.currency, messages) : []),
      ...(deals.has.has('rep') ? repList(facts, messages) : []),
      ...(deals.has.has('customer') ? customerList(facts, messages) : []),
      ...(issues.length > 0 ? leftOutList(issues, messages) : []),
    ],
    frozenRows: head.length,
  };
}
