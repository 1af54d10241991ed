import type { ColumnPlan } from './sheet-plan.ts';

/** How many months the summary has room for: a year and the month a year before. */
export const monthPlaces = 13;

/** The key of a month's column; the last month shown is always the 13th, so its letter never changes. */
export const monthColumn = (place: number): string => `month.${place}`;

/**
 * The columns of a sheet with a column a month and, behind those between, one of the months together. The places for
 * months that nothing stands in are hidden.
 */
export const monthColumns = (used: number, between: readonly ColumnPlan[] = []): ColumnPlan[] => [
  { key: 'label', width: 216 },
  ...Array.from({ length: monthPlaces }, (_, index) => ({
    key: monthColumn(index + 1),
    width: 66,
    hidden: index < monthPlaces - used,
  })),
  ...between,
  { key: 'total', width: 84 },
];

/** The columns of the summary. */
export const summaryColumns = (monthsShown: number): ColumnPlan[] =>
  monthColumns(monthsShown, [
    { key: 'trend', width: 96 },
    { key: 'change.month', width: 84 },
    { key: 'change.year', width: 84 },
  ]);
