import type { LocaleFacts } from './locale.ts';
import { daySerial } from './zone.ts';

/** A number read from text, and the pattern under which it keeps the look it was typed in. */
export interface ReadText {
  readonly value: number;
  readonly format: string;
}

const time = /^(\d{1,2}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s*([AaPp])\.?[Mm]\.?)?$/;

/** Reads a date, a time or both as a person types them; `null` when it is none, or impossible. */
export function readDate(text: string, locale: LocaleFacts, thisYear: number): ReadText | null {
  const clock = readTime(text);
  if (clock) return clock;
  const [, day = '', rest] = /^(\S+(?: \S+ \d{4}|, \d{4})?)(?: (\d.*))?$/.exec(text) ?? [];
  const date = readDay(day, locale, thisYear);
  if (!date) return readMonthName(text, locale);
  if (rest === undefined) return date;
  const after = readTime(rest);
  if (!after || after.value >= 1) return null;
  return { value: date.value + after.value, format: `${date.format} ${after.format}` };
}

function readTime(text: string): ReadText | null {
  const match = time.exec(text);
  if (!match) return null;
  const [, h = '', m = '', s, ms = '0', half] = match;
  let hours = Number(h);
  const minutes = Number(m);
  const seconds = Number(s ?? 0) + Number(ms);
  if (minutes > 59 || seconds >= 60) return null;
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  }
  const body = s === undefined ? ':mm' : ':mm:ss';
  const format = hours > 23 ? `[h]${body}` : half ? `h${body} am/pm` : `h${body}`;
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, format };
}

function readDay(text: string, locale: LocaleFacts, thisYear: number): ReadText | null {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) {
    const [, year = '', separator = '-', month = '', day = ''] = iso;
    return calendarDay(Number(year), Number(month), Number(day), `yyyy${separator}mm${separator}dd`);
  }
  const own = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!own) return readShortDay(text, locale, thisYear);
  const [, first = '', separator = '', second = '', shortYear = ''] = own;
  if (separator === '.' && locale.decimal === '.') return null;
  const year = shortYear.length === 2 ? century(Number(shortYear)) : Number(shortYear);
  const [month, day] = locale.dateOrder === 'mdy' ? [first, second] : [second, first];
  return calendarDay(year, Number(month), Number(day), locale.datePattern);
}

/** `1-2`, `1/2` and, where the point is no decimal sign, `1.2` are days of this year; `2026-10` and `10/2026` are months. */
function readShortDay(text: string, locale: LocaleFacts, thisYear: number): ReadText | null {
  const month = /^(\d{4})-(\d{1,2})$/.exec(text) ?? /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (month) {
    const [one, two] = [Number(month[1]), Number(month[2])];
    const [year, number] = one > 31 ? [one, two] : [two, one];
    return year >= 1900 ? calendarDay(year, number, 1, 'yyyy-mm') : null;
  }
  const match = /^(\d{1,2})([-/.])(\d{1,2})\.?$/.exec(text);
  if (!match || (match[2] === '.' && locale.decimal === '.')) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const [number, day] = locale.dateOrder === 'mdy' ? [first, second] : [second, first];
  return calendarDay(thisYear, number, day, locale.datePattern);
}

/** Two digits mean a year from 1930 to 2029. */
function century(year: number): number {
  return year < 30 ? 2000 + year : 1900 + year;
}

const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** `5 Jan 2024`, `5-Jan-2024`, `January 5, 2024`, in English or in the locale's language. */
function readMonthName(text: string, locale: LocaleFacts): ReadText | null {
  const dayFirst = /^(\d{1,2})[. -]\s?(\p{L}{3,})\.?[ -](\d{4})$/u.exec(text);
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2}),? (\d{4})$/u.exec(text);
  const match = dayFirst ?? monthFirst;
  if (!match) return null;
  const [, one = '', two = '', year = ''] = match;
  const [day, name] = dayFirst ? [one, two] : [two, one];
  const month = monthOf(name.toLowerCase(), locale);
  if (month === 0) return null;
  return calendarDay(Number(year), month, Number(day), dayFirst ? 'd mmm yyyy' : 'mmmm d, yyyy');
}

function monthOf(name: string, locale: LocaleFacts): number {
  const inEnglish = english.findIndex((month) => name.startsWith(month) && fullEnglish(month, name));
  if (inEnglish >= 0) return inEnglish + 1;
  const format = new Intl.DateTimeFormat(locale.name.replace('_', '-'), {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (let month = 0; month < 12; month++) {
    const parts = format.formatToParts(Date.UTC(2024, month, 1));
    const long = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
    if (long !== '' && (name === long || (name.length === 3 && long.startsWith(name)))) return month + 1;
  }
  return 0;
}

function fullEnglish(short: string, name: string): boolean {
  if (name === short || (short === 'sep' && name === 'sept')) return true;
  const month = english.indexOf(short);
  const long = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, month, 1),
  );
  return name === long.toLowerCase();
}

function calendarDay(year: number, month: number, day: number, format: string): ReadText | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;
  return real && year >= 1 ? { value: daySerial(year, month, day), format } : null;
}
