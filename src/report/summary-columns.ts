import type { ColumnPlan } from './sheet-plan.ts';

/** How many months the summary has room for: a year and the month a year before. */
export const monthPlaces = 13;

/** The key of a month's column; the last month shown is always the 13th, so its letter never changes. */
export const monthColumn = (place: number): string => `month.${place}`;

/** The columns of the summary; the months before the first data are hidden. */
export function summaryColumns(monthsShown: number): ColumnPlan[] {
  const months = Array.from({ length: monthPlaces }, (_, index) => ({
    key: monthColumn(index + 1),
    width: 66,
    hidden: index < monthPlaces - monthsShown,
  }));
  return [
    { key: 'label', width: 216 },
    ...months,
    { key: 'trend', width: 96 },
    { key: 'change.month', width: 84 },
    { key: 'change.year', width: 84 },
    { key: 'total', width: 84 },
  ];
}
