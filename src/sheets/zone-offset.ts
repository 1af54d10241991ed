/**
 * How far east of UTC a zone is at an instant, in milliseconds. Intl where it gives the same answer as Google's
 * own formatter for a winter and a summer day, else that formatter.
 */
export function zoneOffset(zone: string): (instant: number) => number {
  const slow = byUtilities(zone);
  try {
    const fast = byIntl(zone);
    const probes = [Date.UTC(2026, 0, 15, 11, 30), Date.UTC(2026, 6, 15, 11, 30)];
    if (probes.every((instant) => fast(instant) === slow(instant))) return fast;
  } catch {
    // No Intl, or not this zone: Google's formatter knows it.
  }
  return slow;
}

function byIntl(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = NaN, month = NaN, day = NaN, hour = NaN, minute = NaN, second = NaN } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSecond(instant);
  };
}

function byUtilities(zone: string): (instant: number) => number {
  return (instant) => {
    const text = Utilities.formatDate(new Date(instant), zone, 'yyyy MM dd HH mm ss');
    const [year = NaN, month = NaN, day = NaN, hour, minute, second] = text.split(' ').map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second) - wholeSecond(instant);
  };
}

const wholeSecond = (instant: number) => Math.floor(instant / 1000) * 1000;
