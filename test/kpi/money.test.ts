import { expect, it } from 'vitest';
import { cellIn, companyOf, seriesIn } from './facts-of.ts';

const won = (id: string, closed: string, amount?: number, more = {}) => ({
  id,
  outcome: 'won' as const,
  closed,
  ...(amount === undefined ? {} : { amount }),
  ...more,
});

it('revenue is invoices where there are any, else payments, else what was booked', () => {
  const deals = [won('D1', '2026-01-10', 1000)];
  const invoices = [{ date: '2026-01-12', amount: 700, order: 'D1' }];
  const payments = [{ date: '2026-01-20', amount: 300, order: 'D1' }];
  expect(cellIn(companyOf({ deals, invoices, payments }), 'revenue', '2026-01').value).toBe(700);
  expect(cellIn(companyOf({ deals, payments }), 'revenue', '2026-01').value).toBe(300);
  expect(cellIn(companyOf({ deals }), 'revenue', '2026-01').value).toBe(1000);
});

it('two invoices of one order are one order of the average check', () => {
  const company = companyOf({
    deals: [won('D1', '2026-01-10', 1000), won('D2', '2026-01-11', 500)],
    invoices: [
      { date: '2026-01-10', amount: 600, order: 'D1' },
      { date: '2026-01-20', amount: 400, order: 'D1' },
      { date: '2026-01-20', amount: 500, order: 'D2' },
    ],
  });
  expect(cellIn(company, 'averageCheck', '2026-01')).toEqual({ value: 750, counts: [1500, 2] });
});

it('an order over two months counts in each, and once in the total', () => {
  const company = companyOf({
    invoices: [
      { date: '2026-01-10', amount: 600, order: 'X' },
      { date: '2026-02-10', amount: 400, order: 'X' },
    ],
  });
  const { months, total } = seriesIn(company, 'averageCheck', ['2026-01', '2026-02']);
  expect(months.map(({ counts }) => counts)).toEqual([
    [600, 1],
    [400, 1],
  ]);
  expect(total).toEqual({ value: 1000, counts: [1000, 1] });
});

it('an order refunded in full in its month is none, though cents do not add up to 0 in binary', () => {
  const company = companyOf({
    invoices: [
      { date: '2026-01-10', amount: 0.1, order: 'X' },
      { date: '2026-01-11', amount: 0.2, order: 'X' },
      { date: '2026-01-30', amount: -0.3, order: 'X' },
      { date: '2026-01-12', amount: 50, order: 'Y' },
    ],
  });
  expect(cellIn(company, 'averageCheck', '2026-01').counts[1]).toBe(1);
});

it('a later return lowers its own month and leaves the month of the purchase as it was', () => {
  const company = companyOf({
    invoices: [
      { date: '2026-01-10', amount: 900, order: 'X' },
      { date: '2026-02-10', amount: -900, order: 'X' },
    ],
  });
  const { months, total } = seriesIn(company, 'averageCheck', ['2026-01', '2026-02']);
  expect(months).toEqual([
    { value: 900, counts: [900, 1] },
    // A month with only a refund has no order.
    { value: null, counts: [-900, 0], note: 'noOrder' },
  ]);
  expect(total).toEqual({ value: null, counts: [0, 0], note: 'noOrder' });
});

it('invoices leave refunds out of the count and have them in the amount', () => {
  const company = companyOf({
    invoices: [
      { date: '2026-01-10', amount: 900 },
      { date: '2026-01-20', amount: -200 },
    ],
  });
  expect(cellIn(company, 'invoices', '2026-01')).toEqual({ value: 1, counts: [1, 700] });
});

it('an invoice has the channel of its own column, else of the deal it names, else none', () => {
  const company = companyOf({
    deals: [won('D1', '2026-01-10', 1, { channel: 'Inbound' })],
    invoices: [
      { date: '2026-01-10', amount: 100, order: 'D1' },
      { date: '2026-01-10', amount: 20, order: 'D1', channel: 'VIP' },
      { date: '2026-01-10', amount: 3, order: 'X99' },
    ],
  });
  const inChannel = (channel: string) => cellIn(company, 'revenue', '2026-01', { channel }).value;
  expect(['Inbound', 'VIP', ''].map(inChannel)).toEqual([100, 20, 3]);
});

it('cash counts by the day it came in, money paid back taken off', () => {
  const company = companyOf({
    payments: [
      { date: '2026-01-31', amount: 100 },
      { date: '2026-02-01', amount: 50 },
      { date: '2026-02-02', amount: -20 },
    ],
  });
  const { months } = seriesIn(company, 'cashReceived', ['2026-01', '2026-02']);
  expect(months.map(({ value }) => value)).toEqual([100, 30]);
});

it('booked as revenue: each deal is an order, a refund that carries its key takes it back', () => {
  const company = companyOf({
    deals: [won('D1', '2026-01-10', 400), won('D2', '2026-01-12', 600), won('D3', '2026-01-12')],
    refunds: [{ id: 'D1', closed: '2026-01-20', amount: -400 }],
  });
  expect(cellIn(company, 'averageCheck', '2026-01')).toEqual({ value: 600, counts: [600, 1] });
});

it('contribution margin takes off exactly the variable costs, and leaves out a row where one is blank', () => {
  const company = companyOf({
    invoices: [
      { date: '2026-01-10', amount: 1000, cost: 600, variable: 50 },
      { date: '2026-01-11', amount: 500, cost: 100 },
    ],
  });
  expect(cellIn(company, 'contributionMargin', '2026-01')).toEqual({ value: 950, counts: [1, 2] });
  expect(cellIn(company, 'profitability', '2026-01')).toEqual({ value: 0.95, counts: [950, 1000] });
  expect(cellIn(company, 'grossProfit', '2026-01')).toEqual({ value: 800, counts: [2, 2] });
});
