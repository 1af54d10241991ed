import { expect, it } from 'vitest';
import { blankTest } from '../../src/table/blank.ts';
import type { Cell } from '../../src/table/cell.ts';
import { isDamagedKey, readKey } from '../../src/table/read-key.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';

const key = (cell: Cell) =>
  readKey(
    cell,
    blankTest([]),
    zoneCalendar(() => 0),
  );

it('ids stay text: 0012 is not 12', () => {
  expect(key('0012')).toBe('0012');
  expect(key(12)).toBe('12');
});

it('an id of digits and one e stays as it is', () => {
  expect(key('4e31')).toBe('4e31');
  expect(isDamagedKey('4e31')).toBe(false);
});

it('ids of 19 digits in text keep every digit', () => {
  expect(key('1234567890123456789')).not.toBe(key('1234567890123456788'));
  expect(isDamagedKey('1234567890123456789')).toBe(false);
});

it.each<Cell>([2 ** 53, 2 ** 60, '4.0E+31', '1,23457E+18', 4e31])('%s was damaged', (cell) => {
  expect(isDamagedKey(cell)).toBe(true);
});

it('the case of ids matters, that of e-mails does not', () => {
  expect(key('0061t00000AbC')).not.toBe(key('0061t00000abc'));
  expect(key(' Ana@Example.COM ')).toBe('ana@example.com');
});

it('a phone number is its digits', () => {
  expect(key('+359 (88) 123-45-67')).toBe('359881234567');
  expect(key(359881234567)).toBe('359881234567');
});

it.each<Cell>(['', ' - ', 'n/a'])('"%s" is no key', (cell) => {
  expect(key(cell)).toBe('');
});
