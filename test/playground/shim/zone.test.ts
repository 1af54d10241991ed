import { expect, test } from 'vitest';
import { daySerial, instantToSerial, offsetAt, serialToInstant } from '../../../playground/shim/zone.ts';

const iso = (serial: number, zone: string) => new Date(serialToInstant(serial, zone)).toISOString();

test('a day in a cell is midnight on the clocks of the spreadsheet, in winter and in summer', () => {
  expect(iso(daySerial(2026, 1, 15), 'Europe/Sofia')).toBe('2026-01-14T22:00:00.000Z');
  expect(iso(daySerial(2026, 7, 15), 'Europe/Sofia')).toBe('2026-07-14T21:00:00.000Z');
  expect(iso(daySerial(2026, 7, 15), 'America/New_York')).toBe('2026-07-15T04:00:00.000Z');
  expect(iso(daySerial(2026, 7, 15), 'Etc/UTC')).toBe('2026-07-15T00:00:00.000Z');
});

test('on the day of the change the hours before and after it have their own offset', () => {
  const day = daySerial(2026, 3, 29);
  expect(iso(day + 2.5 / 24, 'Europe/Sofia')).toBe('2026-03-29T00:30:00.000Z');
  expect(iso(day + 4.5 / 24, 'Europe/Sofia')).toBe('2026-03-29T01:30:00.000Z');
});

test('an hour that is left out means the time after the change, one that comes twice the first', () => {
  expect(iso(daySerial(2026, 3, 29) + 3.5 / 24, 'Europe/Sofia')).toBe('2026-03-29T01:30:00.000Z');
  expect(iso(daySerial(2026, 10, 25) + 3.5 / 24, 'Europe/Sofia')).toBe('2026-10-25T00:30:00.000Z');
});

test('serials come back from their instants, across half a century of hours', () => {
  for (const zone of ['Europe/Sofia', 'America/Sao_Paulo', 'Asia/Kolkata', 'Australia/Lord_Howe']) {
    for (let instant = Date.UTC(1975, 0, 1); instant < Date.UTC(2030, 0, 1); instant += 37 * 3_600_000 * 11) {
      const back = serialToInstant(instantToSerial(instant, zone), zone);
      const ambiguous = offsetAt(instant, zone) !== offsetAt(instant - 3 * 3_600_000, zone);
      if (!ambiguous) expect(back).toBe(instant);
    }
  }
});

test('a time alone stands on 30 December 1899', () => {
  expect(iso(16 / 24, 'Etc/UTC')).toBe('1899-12-30T16:00:00.000Z');
});
