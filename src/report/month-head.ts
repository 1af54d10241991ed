import type { Messages } from '../i18n/messages.ts';
import { dayText } from '../kpi/day.ts';
import { emptyCell } from './empty-cell.ts';
import { fiscalYearText } from './fiscal-year-text.ts';
import { comparedMonths, inPlaces } from './kpi-rows.ts';
import type { CellPlan, RowPlan } from './sheet-plan.ts';
import { monthPlaces } from './summary-columns.ts';
import type { SummaryFacts } from './summary-facts.ts';

/**
 * Years and months over the columns of a sheet with a column a month; the months together stand last. A month that is
 * not over says up to which day it goes; where sales are shown to date, a fiscal year stands over its first month.
 *
 * @param between the cells of the two rows that stand before the last one
 */
export function monthHead(
  facts: Pick<SummaryFacts, 'shown' | 'asOf'> & Partial<Pick<SummaryFacts, 'fiscalYearStart'>>,
  messages: Messages,
  between: { readonly years: readonly CellPlan[]; readonly months: readonly CellPlan[] } = {
    years: [],
    months: [],
  },
): RowPlan[] {
  const { summary } = messages;
  const { shown, asOf, fiscalYearStart } = facts;
  const { partial } = comparedMonths(facts);
  const before = monthPlaces - shown.length;
  const places = inPlaces(shown);
  const isLast = (place: number) => place === monthPlaces - 1;
  const over = (month: number | null, place: number) => {
    if (month === null) return null;
    if (partial && isLast(place)) return summary.untilDay(Number(dayText(asOf).slice(8)));
    const isFirst = place === before;
    const start = fiscalYearStart ?? 1;
    if (start > 1 && (isFirst || month % 12 === start - 1))
      return summary.fiscalYear(fiscalYearText(month, start));
    return isFirst || month % 12 === 0 ? String(Math.floor(month / 12)) : null;
  };
  return [
    {
      key: 'years',
      cells: [
        emptyCell,
        ...places.map((month, place): CellPlan => ({ value: over(month, place), style: 'smallRight' })),
        ...between.years,
      ],
    },
    {
      key: 'months',
      cells: [
        { value: null, style: 'headLeft' },
        ...places.map(
          (month, place): CellPlan => ({
            value: month === null ? null : (summary.months[month % 12] ?? null),
            style: isLast(place) ? 'monthCurrent' : 'month',
          }),
        ),
        ...between.months,
        {
          value: monthsTogether(shown, messages),
          style: 'headRight',
        },
      ],
    },
  ];
}

/** What the column is called that holds the months together: of all that are shown, the last twelve at most. */
export const monthsTogether = ({ length }: SummaryFacts['shown'], { summary }: Messages): string =>
  length >= 12 ? summary.twelveMonths : summary.allMonths(length);
