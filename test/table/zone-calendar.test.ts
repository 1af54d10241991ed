import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayText } from '../../src/kpi/day.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { zoneOffset } from './zone-offset.ts';

const zones = [
  'Europe/Sofia',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
  'Pacific/Apia',
  'UTC',
];

/** The day as Node's Intl prints it. */
const printed = (timeZone: string, instant: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );

it('21:30 UTC on 31 March is April 1st in Sofia', () => {
  const sofia = zoneCalendar(zoneOffset('Europe/Sofia'));
  expect(dayText(sofia.dayAt(Date.UTC(2026, 2, 31, 20, 59, 59)))).toBe('2026-03-31');
  expect(dayText(sofia.dayAt(Date.UTC(2026, 2, 31, 21, 30)))).toBe('2026-04-01');
});

it.each(zones)('%s: days agree with Intl at any instant', (zone) => {
  const calendar = zoneCalendar(zoneOffset(zone));
  const instant = fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2037, 11, 31) });
  fc.assert(
    fc.property(instant, (at) => {
      expect(dayText(calendar.dayAt(at))).toBe(printed(zone, at));
    }),
  );
});

it.each(zones)('%s: days are right within two hours of every midnight of two years', (zone) => {
  const calendar = zoneCalendar(zoneOffset(zone));
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const wrong: string[] = [];
  for (let hour = Date.UTC(2026, 0, 1); hour < Date.UTC(2028, 0, 1); hour += 3_600_000) {
    for (const at of [hour - 1, hour]) {
      if (dayText(calendar.dayAt(at)) !== format.format(at)) wrong.push(new Date(at).toISOString());
    }
  }
  expect(wrong).toEqual([]);
});

it('a change of the clocks at midnight is found to the millisecond', () => {
  const change = Date.UTC(2026, 3, 10, 0, 0);
  const calendar = zoneCalendar((instant) => (instant < change ? -3_600_000 : 0));
  expect(calendar.dayAt(change) - calendar.dayAt(change - 1)).toBe(1);
  expect(dayText(calendar.dayAt(change - 1))).toBe('2026-04-09');
});

it('asks for offsets a few times a year, not a date', () => {
  let asked = 0;
  const offset = zoneOffset('Europe/Sofia');
  const calendar = zoneCalendar((instant) => {
    asked++;
    return offset(instant);
  });
  for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 600_000) calendar.dayAt(at);
  expect(asked).toBeLessThan(90);
});
