import type { KpiSeries } from './cell.ts';
import {
  CONVERTED,
  type CohortRule,
  cohortCell,
  cohortKind,
  ENDED,
  ENDED_UNDATED,
  enterCohort,
  newCohort,
} from './cohort.ts';
import { fate } from './count-created.ts';
import { add, newCounters } from './counters.ts';
import { type Day, type Month, NO_DAY } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import { dealKeys, firstCell, type Keys } from './keys.ts';
import { type DimensionLine, dimensionLines } from './lines.ts';
import { type MonthRange, monthIndex, monthRange } from './month-range.ts';
import { ratio } from './ratio.ts';
import { entryDay, hasReached, isDated, type Reach } from './stage-reach.ts';

export interface StageConversionQuestion {
  /** Stages count from 0, the lead; `deals.stages.length` is "won". `to` is the later one. */
  readonly from: number;
  readonly to: number;
  readonly attribution: 'cohort' | 'event';
  readonly months: readonly Month[];
  /** W in days, null for none; COHORT only. */
  readonly windowDays: number | null;
  readonly reach: Reach;
  readonly dimension?: Dimension;
}

export interface StageConversionLine {
  readonly of: DimensionLine['of'];
  readonly name: string;
  readonly conversion: KpiSeries;
}

/**
 * CONVERSION between two stages, month by month and in total; null where EVENT is asked of a stage that has no
 * dates. COHORT: of the deals that entered `from` in the month, those that reached `to` by as-of (within W days with
 * a window); counts as `cohortCell`. EVENT: reached `to` in the month / reached `from` in the month, may exceed 1;
 * counts: reached `to`, reached `from`. The reach rule applies to both stages. Source: kpis.md K4.
 *
 * @example
 * stageConversion(deals, { from: 1, to: 2, attribution: 'cohort', months, windowDays: null, reach: 'implied' })
 */
export function stageConversion(
  deals: Deals,
  question: StageConversionQuestion,
): StageConversionLine[] | null {
  const { months, windowDays, dimension = null } = question;
  const range = monthRange(months);
  const keys = dealKeys(deals, dimension, range.slots);
  const cellOf =
    question.attribution === 'cohort'
      ? cohortConversion(deals, question, keys, range, { windowDays, asOf: deals.asOf })
      : eventConversion(deals, question, keys, range);
  if (!cellOf) return null;
  return dimensionLines(deals, dimension).map(({ of, name, key }) => {
    const cells = Array.from({ length: keys.slots }, (_, slot) => cellOf(key * keys.slots + slot));
    const [total] = cells.slice(-1);
    return { of, name, conversion: { months: cells.slice(0, -1), total: total ?? cellOf(0) } };
  });
}

function cohortConversion(
  deals: Deals,
  { from, to, reach }: StageConversionQuestion,
  keys: Keys,
  range: MonthRange,
  rule: CohortRule,
) {
  const { counters, addTotals } = newCounters(keys.count, range);
  const cohort = newCohort(counters);
  const isToWon = to === deals.stages.length;
  for (let row = 0; row < deals.count; row++) {
    if (!hasReached(deals, from, row, reach)) continue;
    const entry = entryDay(deals, from, row, reach);
    const month = monthIndex(range, entry);
    if (month < 0) continue;
    const at = firstCell(keys, keys.codes, row) + month;
    const fateOfRow = fate(deals, row, hasReached(deals, to, row, reach));
    const convertedOn = fateOfRow === CONVERTED ? convertedDay(deals, to, row, reach) : NO_DAY;
    // Without a close date nobody knows when a deal was lost; that matters only where the question is "won?".
    const isEnded = fateOfRow === ENDED_UNDATED && !isToWon;
    enterCohort(cohort, at, cohortKind(rule, entry, isEnded ? ENDED : fateOfRow, convertedOn), 1);
  }
  addTotals();
  return (at: number) => cohortCell(cohort, at, rule.windowDays);
}

function eventConversion(
  deals: Deals,
  { from, to, reach }: StageConversionQuestion,
  keys: Keys,
  range: MonthRange,
) {
  if (!isDated(deals, from) || !isDated(deals, to)) return null;
  const { counters, addTotals } = newCounters(keys.count, range);
  const columns = [from, to].map((stage) => ({ stage, reached: counters.sum() }));
  for (let row = 0; row < deals.count; row++) {
    for (const { stage, reached } of columns) {
      if (!hasReached(deals, stage, row, reach)) continue;
      const month = monthIndex(range, entryDay(deals, stage, row, reach));
      if (month >= 0) add(reached, firstCell(keys, keys.codes, row) + month, 1);
    }
  }
  addTotals();
  return (at: number) => {
    const [entered = 0, converted = 0] = columns.map(({ reached }) => reached[at] as number);
    return { value: ratio(converted, entered), counts: [converted, entered] };
  };
}

/** Where the status is the evidence of `to`, nobody knows the day. */
function convertedDay(deals: Deals, to: number, row: number, reach: Reach): Day {
  return isDated(deals, to) ? entryDay(deals, to, row, reach) : NO_DAY;
}
