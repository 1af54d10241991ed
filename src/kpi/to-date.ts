import { attainedOver } from './attainment.ts';
import { reached } from './booked.ts';
import type { KpiCell } from './cell.ts';
import type { Month } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import { codesOfFacts, type KpiFacts } from './facts.ts';
import { dealKeys } from './keys.ts';
import { type DimensionLine, dimensionLines } from './lines.ts';
import { monthRange } from './month-range.ts';
import type { Tally } from './tally.ts';
import { tallyDeals } from './tally-deals.ts';

export interface ToDateQuestion {
  /** Consecutive, earliest first. */
  readonly months: readonly Month[];
  readonly period: 'quarter' | 'year';
  /** The month in which the fiscal year starts, 1 to 12. */
  readonly fiscalYearStart: number;
  /** Absent: one line, the total. */
  readonly dimension?: Dimension;
}

export interface ToDateLine {
  readonly of: DimensionLine['of'];
  readonly name: string;
  /** A cell a month: from the start of its quarter or year up to its end, or to as-of. */
  readonly booked: readonly KpiCell[];
  /** Counts: booked and target of the months with a target above 0, such months, months so far. */
  readonly attainment: readonly KpiCell[];
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
 * Booked and target attainment, quarter or fiscal year to date: the months of the period up to the one shown, from
 * sums. The target of the month shown counts whole, though it still runs. Source: kpis.md C1, C13, K8.
 *
 * @example
 * toDate(deals, { months, period: 'quarter', fiscalYearStart: 4 }, { targets })[0]?.attainment[1]?.value //=> 0.7
 */
export function toDate(deals: Deals, question: ToDateQuestion, facts: KpiFacts): ToDateLine[] {
  const { months, period, fiscalYearStart, dimension = null } = question;
  const start = periodStart(months[0] ?? 0, period, fiscalYearStart);
  const before = (months[0] ?? 0) - start;
  const range = monthRange(Array.from({ length: before + months.length }, (_, index) => start + index));
  const keys = dealKeys(deals, dimension, range.months.length);
  const rule = { windowDays: null, asOf: deals.asOf };
  const asked = { range, dimension, keys, rule, reach: 'implied' as const, lagMonths: 0, activeDays: null };
  const tally = tallyDeals(deals, facts, asked);
  const others = dimension ? codesOfFacts(facts, dimension) : [];
  return dimensionLines(deals, dimension, others).map(({ of, name, key }) => {
    const spans = months.map((month, index) => {
      const to = key * keys.slots + before + index;
      return { from: to - (month - periodStart(month, period, fiscalYearStart)), to };
    });
    return {
      of,
      name,
      booked: spans.map(({ from, to }) => ({
        value: sumOf(from, to, (at) => reached(tally, 'booked', at)),
        counts: [],
      })),
      attainment: spans.map(({ from, to }) => attainmentToDate(tally, from, to)),
    };
  });
}

function attainmentToDate(tally: Tally, from: number, to: number): KpiCell {
  const { aimedReached, aimedTarget, aimedMonths } = tally.targets.booked;
  const [inThem, targets, withTarget] = [aimedReached, aimedTarget, aimedMonths].map((column) =>
    sumOf(from, to, (at) => column[at] as number),
  );
  return attainedOver(inThem ?? 0, targets ?? 0, withTarget ?? 0, to - from + 1);
}

function sumOf(from: number, to: number, value: (at: number) => number): number {
  let sum = 0;
  for (let at = from; at <= to; at++) sum += value(at);
  return sum;
}
