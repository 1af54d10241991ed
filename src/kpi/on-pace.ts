import { type Day, monthOf } from './day.ts';
import { monthPace } from './pace.ts';
import { ratio } from './ratio.ts';
import type { WorkingCalendar } from './working-days.ts';

/**
 * What the target of a running month will have been reached to at its end if it goes on like this: pace / target,
 * with pace = actual × working days of the month of `asOf` / working days passed, that day included; 1 is exactly on
 * track. Null where no working day has passed or the target is 0. Source: kpis.md K8.
 *
 * @example
 * onPace(2200, 4000, dayOf(2026, 5, 20), mondayToFriday) //=> 0.825
 */
export function onPace(actual: number, target: number, asOf: Day, calendar: WorkingCalendar): number | null {
  const { workingDays, passed, isOver } = monthPace(monthOf(asOf), asOf, calendar);
  return isOver ? ratio(actual, target) : ratio(actual * workingDays, passed * target);
}
