import { expect, it } from 'vitest';
import { monthText } from '../../src/kpi/day.ts';
import { periodStart, toDate } from '../../src/kpi/to-date.ts';
import { month } from './deals-of.ts';
import { companyOf } from './facts-of.ts';

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
const months = [month('2026-02'), month('2026-03')];

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
  const [line] = toDate(company.deals, { months, period: 'quarter', fiscalYearStart: 1 }, company.facts);
  expect(line?.booked.map(({ value }) => value)).toEqual([4900, 4950]);
  expect(line?.attainment[0]).toEqual({ value: 0.7, counts: [4900, 7000, 2, 2] });
});

it('a month with a target of 0 enters neither sum', () => {
  const [line] = toDate(company.deals, { months, period: 'quarter', fiscalYearStart: 1 }, company.facts);
  expect(line?.attainment[1]).toEqual({ value: 0.7, counts: [4900, 7000, 2, 3] });
});

it('year to date begins with the fiscal year', () => {
  const [line] = toDate(company.deals, { months, period: 'year', fiscalYearStart: 12 }, company.facts);
  expect(line?.booked[0]?.value).toBe(5800);
  expect(line?.attainment[0]?.counts).toEqual([5800, 7100, 3, 3]);
});

it('the target of the running month counts whole', () => {
  const running = companyOf({
    deals: [{ outcome: 'won', closed: '2026-02-02', amount: 500 }],
    targets: [{ start: '2026-02-01', target: 1000 }],
    asOf: '2026-02-03',
  });
  const [line] = toDate(
    running.deals,
    { months: [month('2026-02')], period: 'quarter', fiscalYearStart: 1 },
    running.facts,
  );
  expect(line?.attainment[0]?.value).toBe(0.5);
});

it('without any target attainment is blank, booked is not', () => {
  const { deals } = company;
  const [line] = toDate(deals, { months, period: 'quarter', fiscalYearStart: 1 }, {});
  expect(line?.attainment[0]).toEqual({ value: null, counts: [0, 0, 0, 2], note: 'noTarget' });
  expect(line?.booked[0]?.value).toBe(4900);
});
