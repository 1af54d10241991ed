import type { Messages } from '../i18n/messages.ts';
import type { Month } from '../kpi/day.ts';
import type { CellPlan, RowPlan } from './sheet-plan.ts';
import { monthPlaces } from './summary-columns.ts';

/** Years and months over the columns of a sheet with a column a month; the months together stand last. */
export function monthHead(shown: readonly Month[], { summary }: Messages): RowPlan[] {
  const before = monthPlaces - shown.length;
  const places = [...Array<null>(before).fill(null), ...shown];
  const yearAt = (month: Month | null, place: number) =>
    month !== null && (place === before || month % 12 === 0) ? String(Math.floor(month / 12)) : null;
  return [
    {
      key: 'years',
      cells: [
        { value: null, style: 'none' },
        ...places.map((month, place): CellPlan => ({ value: yearAt(month, place), style: 'smallRight' })),
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
        {
          value: shown.length >= 12 ? summary.twelveMonths : summary.allMonths(shown.length),
          style: 'headRight',
        },
      ],
    },
  ];
}
