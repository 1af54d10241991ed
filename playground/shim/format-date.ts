import { GoogleError } from './google-error.ts';
import { offsetAt, wallClock } from './zone.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

/** Formats an instant by a Java SimpleDateFormat pattern, in English. */
export function formatDate(instant: number, timeZone: string, pattern: string): string {
  const zone = knownZone(timeZone);
  const wall = wallClock(instant, zone);
  const offset = offsetAt(instant, zone) / 60_000;
  let out = '';
  for (const part of pattern.match(/'(?:[^']|'')*'?|([A-Za-z])\1*|[^A-Za-z']+/g) ?? []) {
    if (part.startsWith("'")) out += quoted(part);
    else if (/[A-Za-z]/.test(part)) out += field(part, wall, offset, instant, zone);
    else out += part;
  }
  return out;
}

/** An unknown zone means GMT, as in Java. */
function knownZone(timeZone: string): string {
  const fixed = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(timeZone);
  if (fixed) return `${fixed[1]}${fixed[2]?.padStart(2, '0')}:${fixed[3] ?? '00'}`;
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    return 'Etc/UTC';
  }
}

function quoted(part: string): string {
  if (part === "''") return "'";
  if (!part.endsWith("'") || part.length === 1) throw new GoogleError('Unterminated quote');
  return part.slice(1, -1).replaceAll("''", "'");
}

function field(letters: string, wall: Date, offset: number, instant: number, zone: string): string {
  const width = letters.length;
  const number = (value: number) => String(value).padStart(width, '0');
  const hours = wall.getUTCHours();
  switch (letters[0]) {
    case 'G':
      return wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return year(wall.getUTCFullYear(), width);
    case 'Y':
      return year(weekYear(wall), width);
    case 'M':
    case 'L':
      return name(months, wall.getUTCMonth(), width) ?? number(wall.getUTCMonth() + 1);
    case 'd':
      return number(wall.getUTCDate());
    case 'D':
      return number(dayOfYear(wall));
    case 'E':
      return name(days, wall.getUTCDay(), Math.max(width, 3)) ?? '';
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'F':
      return number(Math.floor((wall.getUTCDate() - 1) / 7) + 1);
    case 'w':
      return number(weekOfYear(wall));
    case 'W':
      return number(Math.floor((wall.getUTCDate() - 1 + firstWeekday(wall)) / 7) + 1);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hours);
    case 'k':
      return number(hours || 24);
    case 'K':
      return number(hours % 12);
    case 'h':
      return number(hours % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'z':
      return zoneName(instant, zone, width);
    case 'Z':
      return hourOffset(offset, '');
    case 'X':
      if (width > 3) throw new GoogleError('invalid ISO 8601 format: length=4');
      if (offset === 0) return 'Z';
      return width === 1 ? hourOffset(offset, '').slice(0, 3) : hourOffset(offset, width === 3 ? ':' : '');
    default:
      throw new GoogleError(`Illegal pattern character '${letters[0]}'`);
  }
}

function year(value: number, width: number): string {
  const shown = value > 0 ? value : 1 - value;
  return width === 2 ? String(shown % 100).padStart(2, '0') : String(shown).padStart(width, '0');
}

function name(names: readonly string[], index: number, width: number): string | null {
  if (width < 3) return null;
  const long = names[index] ?? '';
  return width === 3 ? long.slice(0, 3) : long;
}

function zoneName(instant: number, timeZone: string, width: number): string {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: width > 3 ? 'long' : 'short' });
  return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

function hourOffset(minutes: number, separator: string): string {
  const size = Math.abs(Math.trunc(minutes));
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}${separator}${String(size % 60).padStart(2, '0')}`;
}

function dayOfYear(wall: Date): number {
  const start = new Date(wall);
  start.setUTCMonth(0, 1);
  return Math.round((wall.getTime() - start.getTime()) / 86_400_000) + 1;
}

function firstWeekday(wall: Date): number {
  return (wall.getUTCDay() - ((wall.getUTCDate() - 1) % 7) + 7) % 7;
}

/** Weeks begin on Sunday, and the one that holds 1 January is the first: Java's for the United States. */
function weekOfYear(wall: Date): number {
  if (weekYear(wall) > wall.getUTCFullYear()) return 1;
  const ordinal = dayOfYear(wall) - 1;
  const startDay = (((wall.getUTCDay() - ordinal) % 7) + 7) % 7;
  return Math.floor((ordinal + startDay) / 7) + 1;
}

function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * 86_400_000);
  return Math.max(saturday.getUTCFullYear(), wall.getUTCFullYear());
}
