import type { Messages } from '../i18n/messages.ts';
import { dayText } from '../kpi/day.ts';
import { dayWords, longMonth, shortMonth } from './date-words.ts';
import { emptyCell, emptyCells } from './empty-cell.ts';
import { comparedMonths } from './kpi-rows.ts';
import { monthHead } from './month-head.ts';
import type { RowPlan } from './sheet-plan.ts';
import { monthPlaces } from './summary-columns.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** Title, what the page is about, years, months. */
export function headRows(facts: SummaryFacts, messages: Messages): RowPlan[] {
  const { summary } = messages;
  const { shown, currency, timeZone } = facts;
  const [date = '', time = ''] = facts.builtAt.split(' ');
  const last = shown[shown.length - 1] ?? 0;
  const line = summary.line(
    shown.length,
    longMonth(last, messages),
    dayWords(dayText(facts.asOf), messages),
    timeZone,
    currency,
  );
  const { current } = comparedMonths(facts);

  return [
    {
      key: 'title',
      height: 36,
      cells: [
        { value: summary.title, style: 'title' },
        ...emptyCells(monthPlaces + 3),
        { value: summary.rebuilt(dayWords(date, messages), time), style: 'smallRight' },
      ],
    },
    {
      key: 'line',
      cells: [
        ...emptyCells(1 + monthPlaces - shown.length),
        { value: line, style: 'small', note: summary.lineNote(facts.sheet, facts.rows) },
      ],
    },
    ...monthHead(facts, messages, {
      years: [emptyCell, { value: summary.changeOf((current % 12) + 1), style: 'small' }],
      months: [
        { value: summary.trend, style: 'headCenter' },
        { value: summary.months[(current - 1) % 12] ?? null, style: 'headRight' },
        { value: shortMonth(current - 12, messages), style: 'headRight' },
      ],
    }),
  ];
}
