import { expect, it } from 'vitest';
import { monthFromText } from '../../src/kpi/day.ts';
import { readPeriod } from '../../src/setup/read-period.ts';

const period = (first: string, months: number) => ({ first: monthFromText(first), months });

it.each([
  ...['Q1 2026', '2026-Q1', 'Q1/2026', '1Q26', 'Q1 26', 'q1’26', 'Q1-2026', '2026 Q1', 'Quarter 1 2026'],
  ...['1st quarter of 2026', 'First quarter 2026', 'Qtr 1 2026', 'I quarter 2026'],
  ...[
    '1 кв. 2026',
    '1 кв 2026 г.',
    '1-й квартал 2026 года',
    'I квартал 2026',
    'Первый квартал 2026',
    '1кв26',
  ],
  ...['1-во тримесечие 2026', 'Първо тримесечие 2026 г.', 'I трим. 2026', 'първи квартал 2026 година'],
])('“%s” is the first quarter of 2026', (text) => {
  expect(readPeriod(text)).toEqual(period('2026-01', 3));
});

it.each([
  ...['H2 2026', '2026H2', '2H26', '2H 2026', 'Second half 2026', '2nd half of 2026'],
  ...[
    '2 полугодие 2026',
    '2-е полугодие 2026 г.',
    'II полугодие 2026 года',
    '2 п/г 2026',
    'Второе полугодие 2026',
  ],
  ...['2-ро полугодие 2026', 'Второ полугодие 2026 г.', 'за второто полугодие на 2026'.replace(' на ', ' ')],
])('“%s” is the second half of 2026', (text) => {
  expect(readPeriod(text)).toEqual(period('2026-07', 6));
});

it.each(['2026', 2026, '2026 г.', '2026 год', '2026 година', 'Year 2026', 'за 2026 г.'])(
  '“%s” is a year',
  (cell) => {
    expect(readPeriod(cell)).toEqual(period('2026-01', 12));
  },
);

it.each([
  ['Q2 2026', '2026-04'],
  ['3 квартал 2026', '2026-07'],
  ['IV тримесечие 2026', '2026-10'],
  ['четвертый квартал 2026', '2026-10'],
])('“%s” starts in %s', (text, first) => {
  expect(readPeriod(text)).toEqual(period(first, 3));
});

it.each(['May 2026', '05.2026', 'май 2026 г.', '2026-05'])('“%s” is a month', (text) => {
  expect(readPeriod(text)).toEqual(period('2026-05', 1));
});

it.each([
  // A fiscal year starts nobody says when.
  ...['FY26', 'FY2026', 'Q1 FY26', '2025/26', '2025-2026'],
  // No year, no place, too high a place.
  ...['Q1', 'I квартал', 'Quarter 2026', 'H3 2026', 'Q5 2026', '1 2026', 'Q1 Q2 2026', 'Q1-Q2 2026'],
  ...['Plan 2026', 'Total Q1 2026', 'Q1 2026 + Q2 2026', '26', 26, 2026.5, -2026, 46023, 20260105, 1e21],
  ...['', '2026-01-05', '05.01.2026', true, new Date(0)],
])('“%s” is none that anybody could be sure of', (cell) => {
  expect(readPeriod(cell)).toBeNull();
});
