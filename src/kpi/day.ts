/** A calendar day as a whole number: days since 1970-01-01. */
export type Day = number;

/** A calendar month as a whole number: year × 12 + month − 1. */
export type Month = number;

/** "No date" in a column of days: later than every day, so that `day <= asOf` is false for it. */
export const NO_DAY: Day = 0x7fffffff;

/**
 * The day of a civil date of the Gregorian calendar. `month` is 1 to 12, `date` 1 to 31; not checked.
 * Source: Howard Hinnant, chrono-Compatible Low-Level Date Algorithms, days_from_civil.
 *
 * @example
 * dayOf(2026, 3, 31) //=> 20543
 */
export function dayOf(year: number, month: number, date: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return era * 146097 + yearOfEra * 365 + (yearOfEra >> 2) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/**
 * The month that a day lies in. Source: Hinnant, civil_from_days.
 *
 * @example
 * monthOf(dayOf(2026, 3, 31)) === monthFromText('2026-03') //=> true
 */
export function monthOf(day: Day): Month {
  const { year, marchMonth } = marchDate(day);
  return year * 12 + marchMonth + 2;
}

/**
 * The first day of a month; the last day is the one before the next month's first.
 *
 * @example
 * dayText(firstDayOf(monthFromText('2026-03') ?? 0)) //=> '2026-03-01'
 */
export function firstDayOf(month: Month): Day {
  return dayOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1, 1);
}

/**
 * A month as text.
 *
 * @example
 * monthText(2026 * 12 + 2) //=> '2026-03'
 */
export function monthText(month: Month): string {
  return `${digits(Math.floor(month / 12), 4)}-${digits((((month % 12) + 12) % 12) + 1, 2)}`;
}

/**
 * A text such as '2026-03' as a month; null for anything else.
 *
 * @example
 * monthFromText('2026-13') //=> null
 */
export function monthFromText(text: string): Month | null {
  const found = /^(\d{4})-(\d{2})$/.exec(text);
  if (!found) return null;
  const month = Number(found[2]);
  return month >= 1 && month <= 12 ? Number(found[1]) * 12 + month - 1 : null;
}

/**
 * A day as text.
 *
 * @example
 * dayText(0) //=> '1970-01-01'
 */
export function dayText(day: Day): string {
  const { dayOfMonth } = marchDate(day);
  return `${monthText(monthOf(day))}-${digits(dayOfMonth, 2)}`;
}

/**
 * A text such as '2026-03-31' as a day; null for anything else, a 31st of February included.
 *
 * @example
 * dayFromText('2026-02-30') //=> null
 */
export function dayFromText(text: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found ? checkedDay(Number(found[1]), Number(found[2]), Number(found[3])) : null;
}

/**
 * The day of a civil date, or null where the calendar has no such date.
 *
 * @example
 * checkedDay(2026, 2, 29) //=> null
 */
export function checkedDay(year: number, month: number, date: number): Day | null {
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const first = dayOf(year, month, 1);
  const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
  return date <= next - first ? first + date - 1 : null;
}

/** A date in a year that starts in March, which puts the leap day last. */
function marchDate(day: Day): { year: number; marchMonth: number; dayOfMonth: number } {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: yearOfEra + era * 400,
    marchMonth,
    dayOfMonth: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
