import { reached } from './booked.ts';
import type { KpiCell } from './cell.ts';
import { type Day, firstDayOf, type Month } from './day.ts';
import { isTotal, type Tally } from './tally.ts';
import { type WorkingCalendar, workingDays } from './working-days.ts';

/** The working days of a month, and how many of them have passed by the as-of day, that day included. */
export interface MonthPace {
  readonly workingDays: number;
  readonly passed: number;
  /** Has the as-of day reached the last day of the month? It counts to its end. */
  readonly isOver: boolean;
}

/**
 * How far a month has come.
 *
 * @example
 * monthPace(may, dayOf(2026, 5, 20), calendar) //=> { workingDays: 19, passed: 13, isOver: false }
 */
export function monthPace(month: Month, asOf: Day, calendar: WorkingCalendar): MonthPace {
  const start = firstDayOf(month);
  const end = firstDayOf(month + 1);
  return {
    workingDays: workingDays(calendar, start, end),
    passed: workingDays(calendar, start, Math.min(asOf + 1, end)),
    isOver: asOf >= end - 1,
  };
}

/**
 * Pace: booked × working days of the month / working days passed; what will have been booked at the month's end if
 * it goes on like this. Booked where the month is over, blank where no working day has passed; blank in totals, for
 * it belongs to one month. Counts, of a running month: working days passed, working days. Source: kpis.md K8.
 *
 * @example
 * pace(tally, 4) //=> { value: 3215.3846153846152, counts: [13, 19] }
 */
export function pace(tally: Tally, at: number): KpiCell {
  const month = isTotal(tally, at) ? undefined : tally.paces[at % tally.range.slots];
  if (!month) return { value: null, counts: [null, null] };
  const booked = reached(tally, 'booked', at);
  if (month.isOver) return { value: booked, counts: [null, null] };
  const { workingDays: days, passed } = month;
  return { value: passed > 0 ? (booked * days) / passed : null, counts: [passed, days] };
}
