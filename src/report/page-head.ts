import type { Messages } from '../i18n/messages.ts';
import { dayText } from '../kpi/day.ts';
import { dayWords } from './date-words.ts';
import type { FurtherFacts } from './further-facts.ts';
import type { RowPlan } from './sheet-plan.ts';

/**
 * The first rows of a sheet beside the summary: its title, the answer in one sentence, what it is about. Of a funnel kept
 * as counts the sentence is what such a table can give, and what not.
 */
export function pageHead(
  { title, line }: { readonly title: string; readonly line: string },
  answer: string,
  { deals, facts, timeZone }: Pick<FurtherFacts, 'deals' | 'facts' | 'timeZone'>,
  messages: Messages,
): RowPlan[] {
  const about = `${line} ${messages.further.asOf(dayWords(dayText(deals.asOf), messages), timeZone)}`;
  return [
    { key: 'title', height: 36, cells: [{ value: title, style: 'title' }] },
    {
      key: 'answer',
      cells: [{ value: facts.counts ? messages.setup.layouts.count : answer, style: 'label' }],
    },
    { key: 'line', cells: [{ value: about, style: 'small' }] },
  ];
}
