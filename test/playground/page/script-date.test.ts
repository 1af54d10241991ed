import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptDate } from '../../../playground/page/realm/script-date.ts';

const zone = 'America/New_York';
const at = Date.parse('2026-07-01T22:30:00Z');
const ScriptDate = scriptDate(Date, zone, () => at);

test('the clock is the script’s, fields and texts are those of its zone', () => {
  const now = new ScriptDate();
  expect([now.getTime(), ScriptDate.now()]).toEqual([at, at]);
  expect([now.getFullYear(), now.getMonth(), now.getDate(), now.getHours(), now.getDay()]).toEqual([
    2026, 6, 1, 18, 3,
  ]);
  expect(now.getTimezoneOffset()).toBe(240);
  expect(now.toISOString()).toBe('2026-07-01T22:30:00.000Z');
  expect(String(now)).toBe('Wed Jul 01 2026 18:30:00 GMT-0400');
  expect(now.toLocaleDateString('en-GB')).toBe('01/07/2026');
});

test('parts and texts without a zone are meant on the script’s clocks', () => {
  expect(new ScriptDate(2026, 0, 1).toISOString()).toBe('2026-01-01T05:00:00.000Z');
  expect(new ScriptDate('2026-01-01T00:00:00').toISOString()).toBe('2026-01-01T05:00:00.000Z');
  expect(new ScriptDate('2026-01-01').toISOString()).toBe('2026-01-01T00:00:00.000Z');
  expect(new ScriptDate('2026-01-01T00:00:00+02:00').toISOString()).toBe('2025-12-31T22:00:00.000Z');
  expect(new ScriptDate('January 1, 2026 10:00').toISOString()).toBe('2026-01-01T15:00:00.000Z');
  expect(String(new ScriptDate('nonsense'))).toBe('Invalid Date');
});

test('setting fields keeps to the zone across a change of its clocks', () => {
  const date = new ScriptDate(2026, 2, 7, 12);
  date.setDate(8);
  expect([date.getHours(), date.toISOString()]).toEqual([12, '2026-03-08T16:00:00.000Z']);
  date.setHours(0, 0, 0, 0);
  expect(date.toISOString()).toBe('2026-03-08T05:00:00.000Z');
});

test('it is a Date by every measure', () => {
  const date = new ScriptDate(0);
  expect(date instanceof ScriptDate && date instanceof Date).toBe(true);
  expect(Object.prototype.toString.call(date)).toBe('[object Date]');
  expect([typeof ScriptDate(), ScriptDate.name, ScriptDate.length]).toEqual(['string', 'Date', 7]);
  expect(JSON.stringify({ date })).toBe('{"date":"1970-01-01T00:00:00.000Z"}');
});

test('in UTC it says what a Date says in UTC', () => {
  const Utc = scriptDate(Date, 'Etc/UTC', () => 0);
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1800-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
      (date) => {
        const own = new Utc(date.getTime());
        expect([own.getFullYear(), own.getMonth(), own.getDate(), own.getHours(), own.getMinutes()]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth(),
          date.getUTCDate(),
          date.getUTCHours(),
          date.getUTCMinutes(),
        ]);
        expect(
          new Utc(
            own.getFullYear(),
            own.getMonth(),
            own.getDate(),
            own.getHours(),
            own.getMinutes(),
            own.getSeconds(),
            own.getMilliseconds(),
          ).getTime(),
        ).toBe(date.getTime());
      },
    ),
  );
});
