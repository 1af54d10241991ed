import { type Day, firstDayOf, type Month } from './day.ts';
import { lastMonths, type MonthRange, monthRange, type Span } from './month-range.ts';

/** The months counted for a question: those asked and some before them, with which they are compared. */
export interface AskedMonths {
  readonly range: MonthRange;
  /** The slot of the first month asked. */
  readonly first: number;
  /** The slots of the spans; the two to date only where the fiscal year is given. */
  readonly total: number;
  readonly fullMonths: number;
  readonly quarters: number | null;
  readonly years: number | null;
}

/**
 * The first month of the fiscal quarter or year that a month lies in. Source: kpis.md C1, C10.
 *
 * @example
 * periodStart(monthFromText('2026-02'), 'year', 4) === monthFromText('2025-04') //=> true
 */
export function periodStart(month: Month, period: 'quarter' | 'year', fiscalYearStart: number): Month {
  const size = period === 'quarter' ? 3 : 12;
  const into = (month - (fiscalYearStart - 1)) % size;
  return month - (into < 0 ? into + size : into);
}

/**
 * The range of some months asked for. Its spans: the last twelve of them, not before `totalFrom`; the last twelve that are over at as-of and
 * not before the data; with a fiscal year, for each month its quarter and its year up to it, compared with the same
 * months of the quarter or year before. Sources: kpis.md C1, K16.
 *
 * @example
 * askedMonths([24_312], { asOf, dataFrom: 24_312, fiscalYearStart: null }).first //=> 1
 */
export function askedMonths(
  asked: readonly Month[],
  known: {
    readonly asOf: Day;
    readonly dataFrom: Month;
    readonly totalFrom?: Month;
    readonly fiscalYearStart: number | null;
  },
): AskedMonths {
  const { asOf, dataFrom, totalFrom = 0, fiscalYearStart } = known;
  // A year to date may begin eleven months earlier, and is compared with the year before.
  const first = fiscalYearStart === null ? 1 : 23;
  const start = (asked[0] ?? 0) - first;
  const count = asked.length === 0 ? 0 : first + asked.length;
  const months = Array.from({ length: count }, (_, index) => start + index);
  const over = months.filter((month) => firstDayOf(month + 1) <= asOf + 1).length;
  const total = lastMonths(asked.length);
  const spans: Span[] = [
    { ...total, from: Math.max(total.from + first, totalFrom - start), to: total.to + first },
    { from: Math.max(over - 12, dataFrom - start, 0), to: over - 1, before: null },
  ];
  for (const [period, before] of [
    ['quarter', 3],
    ['year', 12],
  ] as const) {
    if (fiscalYearStart === null) break;
    for (const month of asked) {
      const from = periodStart(month, period, fiscalYearStart) - start;
      spans.push({ from, to: month - start, before });
    }
  }
  const isToDate = fiscalYearStart !== null;
  return {
    range: monthRange(months, spans),
    first,
    total: count,
    fullMonths: count + 1,
    quarters: isToDate ? count + 2 : null,
    years: isToDate ? count + 2 + asked.length : null,
  };
}
