import { checkedDay, type Day, dayOf, NO_DAY } from '../kpi/day.ts';
import type { Cell } from './cell.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** What stands in a date column and is no date. */
export const UNREADABLE_DAY: Day = -NO_DAY;

/** Serial numbers count days from 1899-12-30. */
const serialOfDayZero = 25569;
const earliest = dayOf(1900, 1, 1);
const latest = dayOf(2199, 12, 31);
/** Numbers are dates only where people keep sales: 2026 or 20260105 in a date column is no serial number. */
const earliestSerial = dayOf(1950, 1, 1);
const latestSerial = dayOf(2149, 12, 31);
const textsRemembered = 20_000;

/**
 * A reader of date cells: the day in the spreadsheet's zone, `NO_DAY` for blank, `UNREADABLE_DAY` for what is no
 * date of the years 1900 to 2199. Reads dates (instants), serial numbers, and ISO texts with or without a time; a
 * text with a zone of its own is an instant, one without is the spreadsheet's own day. Source: kpis.md C1.
 *
 * @example
 * dayReader(sofia, isBlank)('2026-03-31T21:30:00Z') === dayFromText('2026-04-01') //=> true
 */
export function dayReader(
  calendar: ZoneCalendar,
  isBlank: (text: string) => boolean,
): (cell: Cell | undefined) => Day {
  const texts = new Map<string, Day>();
  const readText = (text: string): Day => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const day = isBlank(text) ? NO_DAY : within(textDay(text.trim(), calendar), earliest, latest);
    if (texts.size < textsRemembered) texts.set(text, day);
    return day;
  };
  return (cell) => {
    if (cell === '' || cell === undefined || cell === null) return NO_DAY;
    if (typeof cell === 'string') return readText(cell);
    if (typeof cell === 'number') {
      return within(Math.floor(cell) - serialOfDayZero, earliestSerial, latestSerial);
    }
    if (typeof cell === 'boolean') return cell ? UNREADABLE_DAY : NO_DAY;
    return within(calendar.dayAt(cell.getTime()), earliest, latest);
  };
}

/** The ways in which dates are written as text; each gives a day, or null. Other forms join here. */
const textForms: readonly ((text: string, calendar: ZoneCalendar) => Day | null)[] = [isoDay];

function textDay(text: string, calendar: ZoneCalendar): Day {
  for (const form of textForms) {
    const day = form(text, calendar);
    if (day !== null) return day;
  }
  return UNREADABLE_DAY;
}

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[ T]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?\s?(?:(Z)|([+-])(\d{2}):?(\d{2}))?)?$/;

/** `2017-03-01`, `2026-01-05 09:30`, `2026-03-31T21:30:00Z`, `2026-03-31T23:30:00+02:00`. */
function isoDay(text: string, calendar: ZoneCalendar): Day | null {
  const found = iso.exec(text);
  if (!found) return null;
  const part = (index: number) => Number(found[index] ?? 0);
  const day = checkedDay(part(1), part(2), part(3));
  if (day === null || (!found[8] && !found[9])) return day;
  const east = (found[9] === '-' ? -1 : 1) * (part(10) * 60 + part(11));
  const minutes = day * 24 * 60 + part(4) * 60 + part(5) - east;
  return calendar.dayAt(minutes * 60_000 + part(6) * 1000);
}

function within(day: Day, from: Day, to: Day): Day {
  return day >= from && day <= to ? day : UNREADABLE_DAY;
}
