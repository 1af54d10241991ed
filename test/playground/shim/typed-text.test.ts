import { describe, expect, test } from 'vitest';
import { localeFacts } from '../../../playground/shim/locale.ts';
import { isDatePattern, readTyped } from '../../../playground/shim/typed-text.ts';
import { daySerial } from '../../../playground/shim/zone.ts';

const day = daySerial(2026, 10, 2);

function read(text: string, locale = 'en_US', format = ''): unknown {
  const typed = readTyped(text, { locale: localeFacts(locale), format, year: 2026 });
  return typed.kind === 'formula' ? `formula ${typed.text}` : typed.value;
}

describe('typed in any locale', () => {
  test.each([
    ['2026-10-02', day],
    ['2026-10-02 18:30', day + 18.5 / 24],
    ['16:00', 16 / 24],
    ['36:30:00', 36.5 / 24],
    ['0012', 12],
    ['-3', -3],
    ['+1', 1],
    ['12%', 0.12],
    ['TRUE', true],
    ['false', false],
    ["'007", '007'],
    ["'=1+1", '=1+1'],
    ['=A1+1', 'formula =A1+1'],
    ['+A1', 'formula =+A1'],
    ['-', '-'],
    ['2026-10-01T18:00:00-05:00', '2026-10-01T18:00:00-05:00'],
    ['2026-02-30', '2026-02-30'],
    ['Deal 7', 'Deal 7'],
    ['1234567890123456789', 1234567890123460000],
    ['', null],
  ])('%j gives %j', (text, value) => {
    for (const locale of ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'ru_RU', 'bg_BG'])
      expect(read(text, locale)).toBe(value);
  });
});

describe('typed in a locale of its own', () => {
  test.each([
    ['en_US', '1,234.5', 1234.5],
    ['en_US', '10/2/2026', day],
    ['en_US', '$2.99', 2.99],
    ['en_US', 'Oct 2, 2026', day],
    ['en_US', '(5)', -5],
    ['en_US', '1.234,5', '1.234,5'],
    ['en_US', '2.10.2026', '2.10.2026'],
    ['en_US', '4:30 PM', 16.5 / 24],
    ['en_GB', '02/10/2026', day],
    ['de_DE', '1.234,5', 1234.5],
    ['de_DE', '2.10.2026', day],
    ['de_DE', '1,5', 1.5],
    ['de_DE', '2.10', day],
    ['en_US', '10-2', day],
    ['en_US', '10-32', '10-32'],
    ['en_GB', '2/10', day],
    ['en_US', '2026-10', day - 1],
    ['en_US', '1234-56', '1234-56'],
    ['fr_FR', '1 234,5', 1234.5],
    ['fr_FR', '02/10/2026', day],
    ['ru_RU', '1 234,5', 1234.5],
    ['ru_RU', '02.10.2026', day],
    ['bg_BG', '2.10.2026', day],
    ['bg_BG', '1234,5', 1234.5],
  ])('%s: %j gives %j', (locale, text, value) => {
    expect(read(text, locale)).toBe(value);
  });
});

test('under the format @ everything stays text', () => {
  for (const text of ['2026-10-02', '12', '=A1', 'TRUE']) expect(read(text, 'en_US', '@')).toBe(text);
});

test('a typed date keeps the look it was typed in', () => {
  const format = (text: string, locale: string) => {
    const typed = readTyped(text, { locale: localeFacts(locale), format: '', year: 2026 });
    return typed.kind === 'value' ? typed.format : '';
  };
  expect(format('2026-10-02', 'de_DE')).toBe('yyyy-mm-dd');
  expect(format('2.10.2026', 'de_DE')).toBe('dd.mm.yyyy');
  expect(format('12.5%', 'en_US')).toBe('0.00%');
  expect(format('1,234', 'en_US')).toBe('#,##0');
});

test('patterns of dates and times are told from patterns of numbers', () => {
  for (const pattern of ['yyyy-mm-dd', 'd.m.yy', 'h:mm', '[h]:mm', 'mmm d', '[$-409]mmmm'])
    expect(isDatePattern(pattern)).toBe(true);
  for (const pattern of ['', '@', '0.00', '#,##0 "days"', '0%', '[Red]0', '0.00E+00', 'General', '0\\d'])
    expect(isDatePattern(pattern)).toBe(false);
});
