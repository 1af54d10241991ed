import type { Day } from './day.ts';

/** Which days people work on: Monday to Friday, but for some days. */
export interface WorkingCalendar {
  /** The days that differ from Monday to Friday, with what each adds: −1 a holiday, 1 a working Saturday. */
  readonly changes: readonly { readonly day: Day; readonly by: 1 | -1 }[];
}

/** Monday to Friday, all the year round. */
export const mondayToFriday: WorkingCalendar = { changes: [] };

/**
 * A calendar of holidays and of working days at weekends. A holiday at a weekend takes nothing away, a working day
 * from Monday to Friday adds nothing, a day that is both is worked, a day listed twice counts once. Source: kpis.md K8.
 *
 * @example
 * workingCalendar([dayOf(2026, 5, 1)], [dayOf(2026, 5, 16)]).changes.length //=> 2
 */
export function workingCalendar(holidays: Iterable<Day>, workingDays: Iterable<Day> = []): WorkingCalendar {
  const worked = new Set(workingDays);
  const free = [...new Set(holidays)].filter((day) => !worked.has(day) && !isWeekend(day));
  const added = [...worked].filter(isWeekend);
  return {
    changes: [
      ...free.map((day) => ({ day, by: -1 as const })),
      ...added.map((day) => ({ day, by: 1 as const })),
    ],
  };
}

/**
 * How many working days there are from one day up to, not including, another; 0 where the second is not later.
 *
 * @example
 * workingDays(mondayToFriday, dayOf(2026, 2, 1), dayOf(2026, 3, 1)) //=> 20
 */
export function workingDays({ changes }: WorkingCalendar, from: Day, to: Day): number {
  if (to <= from) return 0;
  let days = weekdaysBefore(to) - weekdaysBefore(from);
  for (const { day, by } of changes) if (day >= from && day < to) days += by;
  return days;
}

/** 0 is a Monday; 1970-01-01 was a Thursday. */
const dayOfWeek = (day: Day) => (((day + 3) % 7) + 7) % 7;

const isWeekend = (day: Day) => dayOfWeek(day) >= 5;

/** Days from Monday to Friday before a day, counted from a Monday far away. */
const weekdaysBefore = (day: Day) => Math.floor((day + 3) / 7) * 5 + Math.min(dayOfWeek(day), 5);
