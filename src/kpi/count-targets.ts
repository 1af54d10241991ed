import { reached } from './booked.ts';
import { add } from './counters.ts';
import type { Tally } from './tally.ts';
import type { SplitQuestion } from './tally-deals.ts';
import { measures, type Targets } from './targets.ts';
import { targetsByKey } from './targets-by-key.ts';
import type { WorkingCalendar } from './working-days.ts';

/**
 * Counts the targets of each key and month, and beside those above 0 what was reached: only such months enter either
 * sum of an attainment. What was booked, won and done has been counted before. Source: kpis.md K8, C13.
 */
export function countTargets(
  tally: Tally,
  targets: Targets,
  calendar: WorkingCalendar,
  { keys, range, dimension }: SplitQuestion,
): void {
  for (const measure of measures) {
    const counted = tally.targets[measure];
    const byKey = targetsByKey(targets, measure, dimension, range.months, calendar);
    for (const [code, { target, isSet, isProrated }] of byKey) {
      const cell = code * keys.slots;
      for (let month = 0; month < range.months.length; month++) {
        if (!isSet[month]) continue;
        const at = cell + month;
        const aim = target[month] as number;
        add(counted.target, at, aim);
        add(counted.setMonths, at, 1);
        add(counted.proratedMonths, at, isProrated[month] as number);
        if (!(aim > 0)) continue;
        add(counted.aimedTarget, at, aim);
        add(counted.aimedReached, at, reached(tally, measure, at));
        add(counted.aimedMonths, at, 1);
      }
    }
  }
}
