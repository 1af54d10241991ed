import { expect, it } from 'vitest';
import { monthText } from '../../src/kpi/day.ts';
import { periodStart } from '../../src/kpi/to-date.ts';
import { month } from './deals-of.ts';
import { type Company, companyOf, type LineQuestion, seriesIn } from './facts-of.ts';

const company = companyOf({
  deals: [
    { outcome: 'won', closed: '2025-12-10', amount: 900 },
    { outcome: 'won', closed: '2026-01-10', amount: 3800 },
    { outcome: 'won', closed: '2026-02-10', amount: 1100 },
    { outcome: 'won', closed: '2026-03-10', amount: 50 },
  ],
  targets: [
    { start: '2025-12-01', target: 100 },
    { start: '2026-01-01', target: 4000 },
    { start: '2026-02-01', target: 3000 },
    { start: '2026-03-01', target: 0 },
  ],
});
const months = ['2026-02', '2026-03'];
/** Booked and attainment to date, month by month. */
const toDate = (of: Company, shown: readonly string[], fiscalYearStart: number, by = {} as LineQuestion) => {
  const series = (id: 'booked' | 'attainment') => seriesIn(of, id, shown, { ...by, fiscalYearStart });
  return { booked: series('booked'), attainment: series('attainment') };
};

it.each([
  ['2026-02', 'quarter', 1, '2026-01'],
  ['2026-02', 'quarter', 4, '2026-01'],
  ['2026-02', 'quarter', 2, '2026-02'],
  ['2026-01', 'quarter', 2, '2025-11'],
  ['2026-02', 'year', 1, '2026-01'],
  ['2026-02', 'year', 4, '2025-04'],
  ['2026-04', 'year', 4, '2026-04'],
  ['2026-03', 'year', 4, '2025-04'],
] as const)('%s lies in a %s of a fiscal year from month %i that starts in %s', (of, period, from, start) => {
  expect(monthText(periodStart(month(of), period, from))).toBe(start);
});

it('quarter to date sums the months of the quarter up to the one shown, though they are not shown', () => {
  const { booked, attainment } = toDate(company, months, 1);
  expect(booked.quarterToDate?.map(({ value }) => value)).toEqual([4900, 4950]);
  expect(attainment.quarterToDate?.[0]).toEqual({ value: 0.7, counts: [4900, 7000, 2, 2] });
});

it('a month with a target of 0 enters neither sum', () => {
  const { attainment } = toDate(company, months, 1);
  expect(attainment.quarterToDate?.[1]).toEqual({ value: 0.7, counts: [4900, 7000, 2, 3] });
});

it('year to date begins with the fiscal year', () => {
  const { booked, attainment } = toDate(company, months, 12);
  expect(booked.yearToDate?.[0]?.value).toBe(5800);
  expect(attainment.yearToDate?.[0]?.counts).toEqual([5800, 7100, 3, 3]);
});

it('the target of the running month counts whole', () => {
  const running = companyOf({
    deals: [{ outcome: 'won', closed: '2026-02-02', amount: 500 }],
    targets: [{ start: '2026-02-01', target: 1000 }],
    asOf: '2026-02-03',
  });
  expect(toDate(running, ['2026-02'], 1).attainment.quarterToDate?.[0]?.value).toBe(0.5);
});

it('a quarter to date without any target has no attainment', () => {
  const later = companyOf({
    deals: [{ outcome: 'won', closed: '2026-05-02', amount: 500 }],
    targets: [{ start: '2026-01-01', target: 1000 }],
  });
  const { booked, attainment } = toDate(later, ['2026-05'], 1);
  expect(attainment.quarterToDate?.[0]).toEqual({ value: null, counts: [0, 0, 0, 2], note: 'noTarget' });
  expect(booked.quarterToDate?.[0]?.value).toBe(500);
});

it('without a fiscal year nothing is given to date', () => {
  expect(seriesIn(company, 'booked', months).quarterToDate).toBeUndefined();
});
