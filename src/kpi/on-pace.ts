import type { MonthPace } from './pace.ts';
import { ratio } from './ratio.ts';

/**
 * What the target of a running month will have been reached to at its end if it goes on like this: pace / target,
 * with pace = actual × working days of the month / working days passed; 1 is exactly on track. Null where no working
 * day has passed or the target is 0. Source: kpis.md K8.
 *
 * @example
 * onPace(2200, 4000, monthPace(may, dayOf(2026, 5, 20), mondayToFriday)) //=> 0.825
 */
export function onPace(
  actual: number,
  target: number,
  { workingDays, passed, isOver }: MonthPace,
): number | null {
  return isOver ? ratio(actual, target) : ratio(actual * workingDays, passed * target);
}
