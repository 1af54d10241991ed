import { expect, it } from 'vitest';
import { monthText } from '../../src/kpi/day.ts';
import { readMonth } from '../../src/setup/read-month.ts';

it.each([
  ['2026-05', '2026-05'],
  ['2026-5', '2026-05'],
  ['2026/05', '2026-05'],
  ['05.2026', '2026-05'],
  ['5/2026', '2026-05'],
  ['May 2026', '2026-05'],
  ['may, 2026', '2026-05'],
  ['Dec. 2025', '2025-12'],
  ['Май 2026', '2026-05'],
  ['мая 2026 года', '2026-05'],
  ['июн 2026', '2026-06'],
  ['Юли 2026 г.', '2026-07'],
  ['ноември 2026', '2026-11'],
  [' Sep\u00a02026 ', '2026-09'],
])('"%s" is %s', (text, month) => {
  expect(monthText(readMonth(text) ?? 0)).toBe(month);
});

it.each([
  '',
  'May',
  '2026',
  '2026-13',
  '2026-00',
  '13.2026',
  '2026-05-01',
  '01.05.2026',
  '1 May 2026',
  'Soon 2026',
  'Q1 2026',
  202605,
  true,
])('%s is no month', (cell) => {
  expect(readMonth(cell)).toBeNull();
});
