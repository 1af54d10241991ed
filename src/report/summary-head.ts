import type { Messages } from '../i18n/messages.ts';
import { dayText } from '../kpi/day.ts';
import { dayWords, longMonth, shortMonth } from './date-words.ts';
import { comparedMonths } from './kpi-rows.ts';
import type { CellPlan, RowPlan } from './sheet-plan.ts';
import { monthPlaces } from './summary-columns.ts';
import type { SummaryFacts } from './summary-facts.ts';

const nothing: CellPlan = { value: null, style: 'none' };

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
  const { current, partial } = comparedMonths(facts);
  const places = [...Array<null>(monthPlaces - shown.length).fill(null), ...shown];
  const firstPlace = monthPlaces - shown.length;

  return [
    {
      key: 'title',
      height: 36,
      cells: [
        { value: summary.title, style: 'title' },
        ...Array<CellPlan>(monthPlaces + 3).fill(nothing),
        { value: summary.rebuilt(dayWords(date, messages), time), style: 'smallRight' },
      ],
    },
    {
      key: 'line',
      cells: [
        nothing,
        ...Array<CellPlan>(firstPlace).fill(nothing),
        { value: line, style: 'small', note: summary.lineNote(facts.sheet, facts.rows) },
      ],
    },
    {
      key: 'years',
      cells: [
        nothing,
        ...places.map((month, place): CellPlan => {
          if (month === null) return nothing;
          const year = place === firstPlace || month % 12 === 0 ? String(Math.floor(month / 12)) : '';
          const until =
            partial && place === monthPlaces - 1
              ? summary.untilDay(Number(dayText(facts.asOf).slice(8)))
              : '';
          return { value: until || year || null, style: 'smallRight' };
        }),
        nothing,
        { value: summary.changeOf((current % 12) + 1), style: 'small' },
      ],
    },
    {
      key: 'months',
      cells: [
        { value: null, style: 'headLeft' },
        ...places.map(
          (month, place): CellPlan => ({
            value: month === null ? null : (summary.months[month % 12] ?? null),
            style: place === monthPlaces - 1 ? 'monthCurrent' : 'month',
          }),
        ),
        { value: summary.trend, style: 'headCenter' },
        { value: summary.months[(current - 1) % 12] ?? null, style: 'headRight' },
        { value: shortMonth(current - 12, messages), style: 'headRight' },
        {
          value: shown.length >= 12 ? summary.twelveMonths : summary.allMonths(shown.length),
          style: 'headRight',
        },
      ],
    },
  ];
}
