import { type Day, firstDayOf, type Month } from './day.ts';

/** Months taken together: from one to another of a range, both included, by index. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** How many months earlier the span lies that it is compared with; null: with none. */
  readonly before: number | null;
}

/** Consecutive months, with a table that says which of them a day lies in, and the spans counted beside them. */
export interface MonthRange {
  readonly months: readonly Month[];
  readonly spans: readonly Span[];
  /** Cells of one key: a slot a month, then a slot a span. */
  readonly slots: number;
  readonly firstDay: Day;
  /** The first day after the last month. */
  readonly endDay: Day;
  /** `day − firstDay` → index of the month. */
  readonly indexes: Int16Array;
}

/** A total is over this many of the last months. */
const monthsInTotal = 12;

/**
 * The last months of some, at most twelve: what a total is over.
 *
 * @example
 * lastMonths(14) //=> { from: 2, to: 13, before: null }
 */
export const lastMonths = (months: number): Span => ({
  from: Math.max(0, months - monthsInTotal),
  to: months - 1,
  before: null,
});

/**
 * The range of some consecutive months, earliest first, with its total as the one span unless others are given; of
 * no month, a range that holds no day.
 *
 * @example
 * monthRange([monthFromText('2026-02') ?? 0]).indexes.length //=> 28
 */
export function monthRange(
  months: readonly Month[],
  spans: readonly Span[] = [lastMonths(months.length)],
): MonthRange {
  const first = months[0] ?? 0;
  const firstDay = firstDayOf(first);
  const endDay = firstDayOf(first + months.length);
  const indexes = new Int16Array(endDay - firstDay);
  for (let index = 0; index < months.length; index++) {
    indexes.fill(index, firstDayOf(first + index) - firstDay);
  }
  return { months, spans, slots: months.length + spans.length, firstDay, endDay, indexes };
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

/**
 * The months of a slot: a month alone, or a span.
 *
 * @example
 * slotSpan(monthRange([0, 1]), 2) //=> { from: 0, to: 1, before: null }
 */
export function slotSpan({ months, spans }: MonthRange, slot: number): Span {
  return spans[slot - months.length] ?? { from: slot, to: slot, before: 1 };
}
