import { type Day, firstDayOf, type Month, monthOf } from './day.ts';
import type { TargetPeriod } from './targets.ts';
import { type WorkingCalendar, workingDays } from './working-days.ts';

/** The targets of some months, side by side. */
export interface MonthTargets {
  readonly target: Float64Array;
  /** 1 where there is a target, though it be 0. */
  readonly isSet: Uint8Array;
  /** 1 where part of the target comes from a period that reaches beyond the month. */
  readonly isProrated: Uint8Array;
}

/**
 * Months without a target.
 *
 * @example
 * noTargets(2).isSet //=> Uint8Array [0, 0]
 */
export function noTargets(months: number): MonthTargets {
  return {
    target: new Float64Array(months),
    isSet: new Uint8Array(months),
    isProrated: new Uint8Array(months),
  };
}

/**
 * Adds a target to the months that its period overlaps: target × working days of the overlap / of the period, by
 * calendar days where the period has no working day. The parts of a period add up to its target. A blank target (NaN)
 * adds nothing. Source: kpis.md K8.
 *
 * @example
 * spreadTarget(boris, { row: 0, start: firstQuarter, end: april }, 1860, months, calendar) // boris.target[0] //=> 630
 */
export function spreadTarget(
  to: MonthTargets,
  { start, end }: TargetPeriod,
  target: number,
  months: readonly Month[],
  calendar: WorkingCalendar,
): void {
  const first = months[0];
  if (Number.isNaN(target) || first === undefined) return;
  const all = workingDays(calendar, start, end);
  const daysIn = (from: Day, until: Day) => (all > 0 ? workingDays(calendar, from, until) : until - from);
  const whole = all > 0 ? all : end - start;
  const from = Math.max(monthOf(start), first);
  const until = Math.min(monthOf(end - 1), first + months.length - 1);
  for (let month = from; month <= until; month++) {
    const part = daysIn(Math.max(start, firstDayOf(month)), Math.min(end, firstDayOf(month + 1)));
    const isWhole = start >= firstDayOf(month) && end <= firstDayOf(month + 1);
    const at = month - first;
    to.target[at] = (to.target[at] as number) + (isWhole ? target : (target * part) / whole);
    to.isSet[at] = 1;
    if (!isWhole) to.isProrated[at] = 1;
  }
}

/**
 * Adds up the targets of several keys, month by month.
 *
 * @example
 * sumOfTargets([ana, boris], 1).target[0] //=> 2630
 */
export function sumOfTargets(parts: Iterable<MonthTargets>, months: number): MonthTargets {
  const sum = noTargets(months);
  for (const { target, isSet, isProrated } of parts) {
    for (let at = 0; at < months; at++) {
      if (!isSet[at]) continue;
      sum.target[at] = (sum.target[at] as number) + (target[at] as number);
      sum.isSet[at] = 1;
      if (isProrated[at]) sum.isProrated[at] = 1;
    }
  }
  return sum;
}

/**
 * For each month the targets of the first of several that has one.
 *
 * @example
 * firstOfTargets([team, reps, channels], 1).target[0] //=> 4000
 */
export function firstOfTargets(choices: readonly MonthTargets[], months: number): MonthTargets {
  const chosen = noTargets(months);
  for (let at = 0; at < months; at++) {
    const choice = choices.find(({ isSet }) => isSet[at]);
    if (!choice) continue;
    chosen.target[at] = choice.target[at] as number;
    chosen.isSet[at] = 1;
    chosen.isProrated[at] = choice.isProrated[at] as number;
  }
  return chosen;
}
