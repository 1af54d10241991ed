import { checkedDay, type Day } from '../kpi/day.ts';
import { foldText } from '../setup/fold-text.ts';
import { monthNamed } from '../setup/month-names.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** A date whose text leaves open which part is the day and which the month; null where an order gives no date. */
export interface DayInTwoOrders {
  /** As it is written, without its time. */
  readonly text: string;
  readonly dayFirst: Day | null;
  readonly monthFirst: Day | null;
}

/**
 * The day that a text names: 2017-03-01, 2017/03/01, 01.03.2017 (dots: day first), "1 марта 2026 г.", "March 1, 2026",
 * "1-Mar-26", each with or without a time. 1/3/2017 and 01-03-17 have two orders; where both mean one day, it is that.
 * Null for anything else. A year of two digits is the one of the hundred years up to `lastYear`. A time counts only
 * where it names its own zone (2026-03-31T21:30:00Z), for then the text is an instant. Source: kpis.md C1.
 *
 * @example
 * dayInText('01.03.2017 15:30', calendar, 2046) === dayFromText('2017-03-01') //=> true
 */
export function dayInText(
  text: string,
  calendar: ZoneCalendar,
  lastYear: number,
): Day | DayInTwoOrders | null {
  if (text.length > longest) return null;
  const instant = isoDay(text, calendar);
  if (instant !== undefined) return instant;
  const date = withoutClock(foldText(text)).replace(yearWord, '');
  return plainDay(date, lastYear) ?? namedDay(date, lastYear) ?? twoOrders(date, lastYear);
}

const longest = 50;

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ T]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?\s?(?:(Z|UTC|GMT)|([+-])(\d{2}):?(\d{2}))?)?$/;

/** `2017-03-01`, `2026-01-05 09:30`, `2026-03-31T21:30:00Z`, `2026-03-31T23:30:00+02:00`; undefined for others. */
function isoDay(text: string, calendar: ZoneCalendar): Day | null | undefined {
  const found = iso.exec(text);
  if (!found) return undefined;
  const part = (index: number) => Number(found[index] ?? 0);
  const day = checkedDay(part(1), part(2), part(3));
  if (day === null || (!found[8] && !found[9])) return day;
  const east = (found[9] === '-' ? -1 : 1) * (part(10) * 60 + part(11));
  const minutes = day * 24 * 60 + part(4) * 60 + part(5) - east;
  return calendar.dayAt(minutes * 60_000 + part(6) * 1000);
}

const clock =
  /(?:,? (?:at |в |в|-)?|t)(\d{1,2}):([0-5]\d)(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?([ap])\.?m\.?| ?ч\.?)?$/;
const yearWord = /(?<=\d) ?(?:г|год|года|година)?\.?,?$/;

/** The text as it is where its time is none: then it is no date either. */
function withoutClock(text: string): string {
  const found = clock.exec(text);
  if (!found) return text;
  return Number(found[1]) <= (found[3] ? 12 : 23) ? text.slice(0, found.index) : text;
}

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d{2})$/;

function plainDay(text: string, lastYear: number): Day | null {
  const [, year, , month, date] = yearFirst.exec(text) ?? [];
  if (year) return checkedDay(Number(year), Number(month), Number(date));
  const [, first, second, last = ''] = dotted.exec(text) ?? [];
  return first ? checkedDay(yearOf(last, lastYear), Number(second), Number(first)) : null;
}

const dateThenName = /^(\d{1,2})(?:st|nd|rd|th)?[ .-]*(\p{L}{3,12})\.?,?[ -]?(\d{4}|\d{2})$/u;
const nameThenDate = /^(\p{L}{3,12})\.?[ -]?(\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4}|\d{2})$/u;

function namedDay(text: string, lastYear: number): Day | null {
  const [, before, name, year = ''] = dateThenName.exec(text) ?? [];
  if (name) return checkedDay(yearOf(year, lastYear), monthNamed(name), Number(before));
  const [, firstName, date, yearAfter = ''] = nameThenDate.exec(text) ?? [];
  return firstName ? checkedDay(yearOf(yearAfter, lastYear), monthNamed(firstName), Number(date)) : null;
}

const parted = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/;

function twoOrders(text: string, lastYear: number): Day | DayInTwoOrders | null {
  const [, first, , second, last = ''] = parted.exec(text) ?? [];
  if (!first) return null;
  const year = yearOf(last, lastYear);
  const dayFirst = checkedDay(year, Number(second), Number(first));
  const monthFirst = checkedDay(year, Number(first), Number(second));
  return dayFirst === monthFirst ? dayFirst : { text, dayFirst, monthFirst };
}

function yearOf(digits: string, lastYear: number): number {
  if (digits.length === 4) return Number(digits);
  const year = lastYear - (lastYear % 100) + Number(digits);
  return year > lastYear ? year - 100 : year;
}
