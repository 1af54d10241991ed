import { expect, it } from 'vitest';
import { customerCohorts } from '../../src/kpi/customer-cohorts.ts';
import { monthText } from '../../src/kpi/day.ts';
import { historicValues } from '../../src/kpi/historic-value.ts';
import { cellIn, companyOf, seriesIn } from './facts-of.ts';

const won = (closed: string, customer: string, more = {}) => ({
  outcome: 'won' as const,
  closed,
  customer,
  ...more,
});
const G = { activeDays: 45 };

it('active on a day: a purchase on one of the G days up to it', () => {
  // 31 January − 45 days + 1 is 18 December.
  const company = companyOf({
    deals: [won('2025-12-18', 'Acme'), won('2025-12-17', 'Birch'), won('2026-01-31', 'Cedar')],
  });
  expect(cellIn(company, 'activeCustomers', '2026-01', G).value).toBe(2);
});

it('retention: of those active the day before the first, who is active on the last day', () => {
  const company = companyOf({
    deals: [
      won('2026-01-20', 'Acme'),
      won('2026-02-20', 'Acme'),
      won('2026-01-10', 'Birch'),
      won('2026-02-15', 'Cedar'),
    ],
  });
  expect(cellIn(company, 'retention', '2026-02', G)).toEqual({ value: 0.5, counts: [1, 2] });
  expect(cellIn(company, 'churn', '2026-02', G)).toEqual({ value: 0.5, counts: [1, 2] });
  expect(cellIn(company, 'retention', '2025-12', G)).toEqual({
    value: null,
    counts: [0, 0],
    note: 'noneActive',
  });
});

it('the end of the running month is the as-of day', () => {
  const company = companyOf({ deals: [won('2026-01-01', 'Acme')], asOf: '2026-02-14' });
  // Active up to 14 February, no more on the 28th.
  expect(cellIn(company, 'retention', '2026-02', G)).toEqual({ value: 1, counts: [1, 1] });
});

it('over several months the start of the first and the end of the last count', () => {
  const company = companyOf({
    deals: [won('2025-12-20', 'Acme'), won('2026-03-20', 'Acme'), won('2025-12-21', 'Birch')],
  });
  const { total } = seriesIn(company, 'retention', ['2026-01', '2026-02', '2026-03'], G);
  expect(total).toEqual({ value: 0.5, counts: [1, 2] });
});

it('repeat-purchase rate counts days, not deals or invoices', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 'Acme'), won('2026-01-10', 'Acme'), won('2026-01-11', 'Birch')],
    invoices: [
      { date: '2026-01-10', amount: 1, customer: 'Acme' },
      { date: '2026-01-15', amount: 1, customer: 'Acme' },
    ],
  });
  expect(cellIn(company, 'repeatRate', '2026-01')).toEqual({ value: 0, counts: [0, 2] });
});

it('a customer belongs to the channel of the first deal', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 'Acme', { channel: 'VIP' }), won('2026-01-20', 'Acme', { channel: 'Active' })],
  });
  expect(cellIn(company, 'activeCustomers', '2026-01', { channel: 'VIP' }).value).toBe(1);
  expect(cellIn(company, 'activeCustomers', '2026-01', { channel: 'Active' }).value).toBe(0);
});

it('the cohort matrix scans the whole history and stops at as-of', () => {
  const { deals } = companyOf({
    deals: [
      won('2026-01-10', 'Acme'),
      won('2026-03-01', 'Acme'),
      won('2026-03-02', 'Acme'),
      won('2026-01-20', 'Birch'),
      won('2026-02-20', 'Cedar'),
    ],
    asOf: '2026-03-31',
  });
  const matrix = customerCohorts(deals);
  expect(matrix.isPartial).toBe(false);
  expect(matrix.cohorts.map(({ month, size, bought }) => [monthText(month), size, bought])).toEqual([
    ['2026-01', 2, [2, 0, 1]],
    ['2026-02', 1, [1, 0]],
  ]);
});

it('historic value is net revenue, invoices before deals', () => {
  const { deals, facts } = companyOf({
    deals: [won('2026-01-10', 'Acme', { amount: 500 })],
    invoices: [
      { date: '2026-01-10', amount: 300, customer: 'Acme' },
      { date: '2026-02-10', amount: -300, customer: 'Acme' },
      { date: '2026-02-10', amount: 40, customer: 'Birch' },
    ],
  });
  expect(historicValues(deals, facts)).toEqual([
    { name: 'Birch', revenue: 40 },
    { name: 'Acme', revenue: 0 },
  ]);
  expect(historicValues(deals, {})).toEqual([{ name: 'Acme', revenue: 500 }]);
});

it('lifetime value from data: average sale × sales per customer and month × lifespan × margin', () => {
  // January: Acme and Birch buy, February: Acme alone; G of 31 days. Active at the ends: 2, 1; at the starts: 0, 2; lost 1.
  const company = companyOf({
    deals: [
      won('2026-01-31', 'Acme', { amount: 100, cost: 50 }),
      won('2026-01-28', 'Birch', { amount: 200, cost: 100 }),
      won('2026-02-20', 'Acme', { amount: 300, cost: 150 }),
    ],
    spend: [{ date: '2026-01-01', amount: 100 }],
    asOf: '2026-03-10',
  });
  const months = ['2026-01', '2026-02', '2026-03'];
  const { months: single, total } = seriesIn(company, 'lifetimeValue', months, { activeDays: 31 });
  expect(single[0]).toEqual({ value: null, counts: [null, null, null, null, null] });
  // 200 × (3 / 3) × 2 × 0.5
  expect(total).toEqual({ value: 200, counts: [200, 3, 3, 1, 2] });
  expect(seriesIn(company, 'lifetimeValueToCac', months, { activeDays: 31 }).total).toEqual({
    value: 4,
    counts: [200, 50],
  });
});

it('where no customer was lost the lifespan is 36 months, and it is said', () => {
  const company = companyOf({
    deals: [
      won('2026-01-31', 'Acme', { amount: 100, cost: 0 }),
      won('2026-02-20', 'Acme', { amount: 100, cost: 0 }),
    ],
    asOf: '2026-02-28',
  });
  const { total } = seriesIn(company, 'lifetimeValue', ['2026-01', '2026-02'], G);
  expect(total).toMatchObject({ value: 100 * 36, note: 'noneLost' });
});

it('payback is CAC on the contribution margin per active customer, blank where that is not above 0', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 'Acme'), won('2026-01-10', 'Birch')],
    invoices: [
      { date: '2026-01-10', amount: 300, variable: 100 },
      { date: '2026-02-10', amount: 10, variable: 10 },
    ],
    spend: [{ date: '2026-01-05', amount: 100 }],
  });
  expect(cellIn(company, 'payback', '2026-01')).toEqual({ value: 0.5, counts: [50, 100] });
  expect(cellIn(company, 'payback', '2026-02')).toMatchObject({ value: null, note: 'noMargin' });
});

it('lifetime value on CAC: new customers of every month of those twelve, with spend or without', () => {
  const company = companyOf({
    deals: [
      won('2026-01-31', 'Acme', { amount: 100, cost: 50 }),
      won('2026-02-20', 'Birch', { amount: 300, cost: 150 }),
    ],
    spend: [{ date: '2026-01-01', amount: 100 }],
    asOf: '2026-03-10',
  });
  // January's 100 / (Acme, Birch).
  const { total } = seriesIn(company, 'lifetimeValueToCac', ['2026-01', '2026-02', '2026-03'], G);
  expect(total.counts[1]).toBe(50);
});

it('payback: where no variable cost is known there is no margin per customer', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 'Acme')],
    invoices: [
      { date: '2026-01-10', amount: 300 },
      { date: '2026-02-10', amount: 300, variable: 100 },
    ],
    spend: [{ date: '2026-01-05', amount: 100 }],
  });
  expect(cellIn(company, 'payback', '2026-01')).toEqual({
    value: null,
    counts: [100, null],
    note: 'noMargin',
  });
});
