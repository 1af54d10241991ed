import { type Day, firstDayOf, type Month } from './day.ts';

/** Consecutive months, with a table that says which of them a day lies in. */
export interface MonthRange {
  readonly months: readonly Month[];
  readonly firstDay: Day;
  /** The first day after the last month. */
  readonly endDay: Day;
  /** `day − firstDay` → index of the month. */
  readonly indexes: Int16Array;
}

/**
 * The range of some consecutive months, earliest first; of no month, a range that holds no day.
 *
 * @example
 * monthRange([monthFromText('2026-02') ?? 0]).indexes.length //=> 28
 */
export function monthRange(months: readonly Month[]): MonthRange {
  const first = months[0] ?? 0;
  const firstDay = firstDayOf(first);
  const endDay = firstDayOf(first + months.length);
  const indexes = new Int16Array(endDay - firstDay);
  for (let index = 0; index < months.length; index++) {
    indexes.fill(index, firstDayOf(first + index) - firstDay);
  }
  return { months, firstDay, endDay, indexes };
}

/**
 * Index of the month a day lies in, -1 outside the range and for `NO_DAY`.
 *
 * @example
 * monthIndex(monthRange([0, 1]), firstDayOf(1)) //=> 1
 */
export function monthIndex(range: MonthRange, day: Day): number {
  return day >= range.firstDay && day < range.endDay ? (range.indexes[day - range.firstDay] as number) : -1;
}
