import { expect, test } from 'vitest';
import { formatDate } from '../../../playground/shim/format-date.ts';

const instant = Date.UTC(2026, 2, 5, 13, 4, 9, 7);

test.each([
  ['yyyy-MM-dd', '2026-03-05'],
  ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2026-03-05T15:04:09.007+02:00'],
  ['d MMM yy', '5 Mar 26'],
  ['EEEE, MMMM d', 'Thursday, March 5'],
  ['h:mm a', '3:04 PM'],
  ['k K H D u', '15 3 15 64 4'],
  ["''yy 'at' Z X XX", "'26 at +0200 +02 +0200"],
  ['w', '10'],
])('%s is written as Java writes it', (pattern, text) => {
  expect(formatDate(instant, 'Europe/Sofia', pattern)).toBe(text);
});

test('letters that mean nothing are refused', () => {
  expect(() => formatDate(instant, 'Etc/UTC', 'yyyy-MM-ddTHH')).toThrow("Illegal pattern character 'T'");
});

test('the zone decides the day, also a zone given as an offset', () => {
  const night = Date.UTC(2026, 2, 5, 23, 30);
  expect(formatDate(night, 'Asia/Tokyo', 'yyyy-MM-dd')).toBe('2026-03-06');
  expect(formatDate(night, 'America/New_York', 'yyyy-MM-dd')).toBe('2026-03-05');
  expect(formatDate(night, 'GMT+1', 'yyyy-MM-dd HH:mm')).toBe('2026-03-06 00:30');
});
