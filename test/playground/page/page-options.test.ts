import { expect, test } from 'vitest';
import { readPageOptions } from '../../../playground/page/session/page-options.ts';

const languageOf = (search: string, ...browser: string[]) => {
  const { language, locale } = readPageOptions(search, browser);
  return `${language} ${locale}`;
};

test('the language is that of the address, else the first of the browser’s that the page speaks, else English', () => {
  expect(languageOf('', 'bg-BG', 'en-US')).toBe('bg bg_BG');
  expect(languageOf('', 'ru')).toBe('ru ru_RU');
  expect(languageOf('', 'de-DE', 'ru-RU', 'en')).toBe('ru ru_RU');
  expect(languageOf('', 'de-DE')).toBe('en en_US');
  expect(languageOf('', 'en-GB', 'en')).toBe('en en_GB');
  expect(languageOf('?lang=ru', 'en-US')).toBe('ru ru_RU');
  expect(languageOf('?lang=xx', 'bg')).toBe('bg bg_BG');
});

test('the sample company ends yesterday, in the first week of a month with the month before', () => {
  const until = (today: string) => readPageOptions(`?today=${today}&zone=Europe/Sofia`, ['en']).until;
  expect(until('2026-04-03')).toBe('2026-03-31');
  expect(until('2026-04-07')).toBe('2026-03-31');
  expect(until('2026-04-08')).toBe('2026-04-07');
  expect(until('2026-01-01')).toBe('2025-12-31');
  expect(until('2028-03-02')).toBe('2028-02-29');
});
