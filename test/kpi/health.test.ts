import { expect, it } from 'vitest';
import { cellIn, companyOf, seriesIn } from './facts-of.ts';

const invoices = [
  { date: '2025-11-15', amount: 100 },
  { date: '2025-12-15', amount: 400 },
  { date: '2026-01-15', amount: 500 },
  { date: '2026-02-15', amount: 250 },
];

it('growth is revenue on that of the month before, though that month is not shown', () => {
  const company = companyOf({ invoices });
  expect(cellIn(company, 'revenueGrowth', '2026-01')).toEqual({ value: 0.25, counts: [100, 400] });
  expect(cellIn(company, 'revenueGrowth', '2026-02')).toEqual({ value: -0.5, counts: [-250, 500] });
});

it('the first month with data has no growth, nor has one after a month that was not above 0', () => {
  const company = companyOf({ invoices });
  expect(cellIn(company, 'revenueGrowth', '2025-11').note).toBe('noEarlierData');
  expect(cellIn(company, 'revenueGrowth', '2026-04')).toEqual({
    value: null,
    counts: [0, 0],
    note: 'earlierNotAboveZero',
  });
});

it('the running month is marked', () => {
  const company = companyOf({ invoices, asOf: '2026-02-20' });
  expect(cellIn(company, 'revenueGrowth', '2026-02').note).toBe('partial');
});

it('growth to date compares with the same months of the quarter or year before', () => {
  const more = [...invoices, { date: '2025-10-15', amount: 200 }, { date: '2025-02-15', amount: 30 }];
  const { quarterToDate, yearToDate } = seriesIn(
    companyOf({ invoices: more }),
    'revenueGrowth',
    ['2026-02'],
    { fiscalYearStart: 1 },
  );
  // January and February on October and November.
  expect(quarterToDate?.[0]).toEqual({ value: 1.5, counts: [450, 300] });
  // The data begins in February 2025: the year before is not whole.
  expect(yearToDate?.[0]?.note).toBe('noEarlierData');
});

it('revenue less expenses is blank without a row of expenses, and 0 where they are equal', () => {
  const company = companyOf({
    invoices,
    expenses: [
      { date: '2026-01-31', amount: 450 },
      { date: '2026-01-31', amount: 50 },
    ],
  });
  expect(cellIn(company, 'revenueLessExpenses', '2026-01')).toEqual({
    value: 0,
    counts: [500, 500, null, null],
  });
  expect(cellIn(company, 'revenueLessExpenses', '2026-02').note).toBe('noExpenses');
  // Only months with expenses enter either sum of a total.
  expect(seriesIn(company, 'revenueLessExpenses', ['2025-12', '2026-01', '2026-02']).total).toEqual({
    value: 0,
    counts: [500, 500, 1, 3],
  });
});

it('revenue that cancels out but for the last bits is 0: no growth on it', () => {
  const invoice = (date: string, amount: number) => ({ date, amount });
  const company = companyOf({
    invoices: [
      invoice('2026-01-10', 0.1),
      invoice('2026-01-11', 0.2),
      invoice('2026-01-12', -0.3),
      invoice('2026-02-10', 100),
    ],
  });
  expect(cellIn(company, 'revenueGrowth', '2026-02')).toMatchObject({
    value: null,
    note: 'earlierNotAboveZero',
  });
});
