const dayMs = 86_400_000;
/** Days from 1899-12-30 to 1970-01-01. */
const epochDay = 25_569;

interface Zone {
  readonly format: Intl.DateTimeFormat;
  /** Offsets of the days that have only one. */
  readonly days: Map<number, number | null>;
}

const zones = new Map<string, Zone>();

function zoneOf(timeZone: string): Zone {
  const known = zones.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const zone = { format, days: new Map<number, number | null>() };
  zones.set(timeZone, zone);
  return zone;
}

/** Milliseconds that the zone's clocks are ahead of UTC at an instant; exact across changes of the clock. */
export function offsetAt(instant: number, timeZone: string): number {
  const fixed = /^([+-])(\d\d):(\d\d)$/.exec(timeZone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3])) * 60_000;
  const zone = zoneOf(timeZone);
  const day = Math.floor(instant / dayMs);
  let offset = zone.days.get(day);
  if (offset === undefined) {
    const start = exactOffset(day * dayMs, zone);
    offset = start === exactOffset((day + 1) * dayMs, zone) ? start : null;
    zone.days.set(day, offset);
  }
  return offset ?? exactOffset(instant, zone);
}

function exactOffset(instant: number, zone: Zone): number {
  const second = Math.floor(instant / 1000) * 1000;
  const part: Record<string, string> = {};
  for (const { type, value } of zone.format.formatToParts(second)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return wall.getTime() - second;
}

/**
 * The instant at which the zone's clocks show that time (given as if it were UTC). An hour that comes twice
 * means the first, one that is left out means as much after the change.
 */
function instantOf(wall: number, timeZone: string): number {
  const before = offsetAt(wall - dayMs, timeZone);
  const after = offsetAt(wall + dayMs, timeZone);
  const early = wall - before;
  if (before === after) {
    const offset = offsetAt(early, timeZone);
    return wall - offset;
  }
  if (offsetAt(early, timeZone) === before) return early;
  const late = wall - after;
  return offsetAt(late, timeZone) === after ? late : early;
}

/** A cell's day number (days since 1899-12-30 on the sheet's clocks) as an instant. */
export function serialToInstant(serial: number, timeZone: string): number {
  return instantOf(Math.round((serial - epochDay) * dayMs), timeZone);
}

/** The day number that a cell holds for an instant. */
export function instantToSerial(instant: number, timeZone: string): number {
  return (instant + offsetAt(instant, timeZone)) / dayMs + epochDay;
}

/** The day number of a calendar day. */
export function daySerial(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / dayMs + epochDay;
}

/** The fields of a time on the zone's clocks, as a Date to be read with its UTC getters. */
export function wallClock(instant: number, timeZone: string): Date {
  return new Date(instant + offsetAt(instant, timeZone));
}
