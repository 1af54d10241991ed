import { expect, it } from 'vitest';
import { cellIn, companyOf } from './facts-of.ts';

const won = (
  closed: string,
  customer: string,
  amount: number | undefined,
  cost: number | undefined,
  more = {},
) => ({
  outcome: 'won' as const,
  closed,
  customer,
  ...(amount === undefined ? {} : { amount }),
  ...(cost === undefined ? {} : { cost }),
  ...more,
});
const spend = [{ date: '2026-01-05', amount: 500 }];

it('ROI takes all booked deals of the month’s new customers up to as-of, refunds included', () => {
  const company = companyOf({
    deals: [
      won('2026-01-10', 'Acme', 1000, 400),
      won('2026-04-10', 'Acme', 800, 300),
      won('2026-02-10', 'Birch', 9000, 0),
      { customer: 'Acme', created: '2026-04-01', amount: 700, cost: 1 },
      { customer: 'Acme', outcome: 'lost', closed: '2026-04-01', amount: 700, cost: 1 },
    ],
    refunds: [{ customer: 'Acme', closed: '2026-05-01', amount: -200, cost: -100 }],
    spend,
  });
  // 600 + 500 − 100 = 1000; (1000 − 500) / 500.
  expect(cellIn(company, 'returnOnSpend', '2026-01')).toEqual({ value: 1, counts: [500, 500, 1000, 3, 3] });
  // 1000 + 800 − 200.
  expect(cellIn(company, 'salesOnSpend', '2026-01')).toEqual({ value: 3.2, counts: [1600, 500] });
});

it('a deal without a cost of goods or an amount is out, and said', () => {
  const company = companyOf({
    deals: [
      won('2026-01-10', 'Acme', 1000, 400),
      won('2026-01-11', 'Acme', 300, undefined),
      won('2026-01-12', 'Acme', undefined, 50),
    ],
    spend,
  });
  expect(cellIn(company, 'returnOnSpend', '2026-01').counts).toEqual([100, 500, 600, 1, 3]);
  expect(cellIn(company, 'salesOnSpend', '2026-01').counts).toEqual([1300, 500]);
});

it('where no deal of the table has a cost of goods ROI is blank and ROAS is not', () => {
  const company = companyOf({ deals: [won('2026-01-10', 'Acme', 1000, undefined)], spend });
  expect(cellIn(company, 'returnOnSpend', '2026-01')).toEqual({
    value: null,
    counts: [null, 500, null, 0, 1],
    note: 'noCostOfGoods',
  });
  expect(cellIn(company, 'salesOnSpend', '2026-01').value).toBe(2);
});

it('a cost that brought nobody is lost whole', () => {
  const company = companyOf({ deals: [won('2026-02-10', 'Acme', 1000, 400)], spend });
  expect(cellIn(company, 'returnOnSpend', '2026-01')).toEqual({ value: -1, counts: [-500, 500, 0, 0, 0] });
  expect(cellIn(company, 'salesOnSpend', '2026-01').value).toBe(0);
});

it('no rows of spend, and spend of 0, give no return', () => {
  const company = companyOf({
    deals: [
      won('2026-01-10', 'Acme', 1000, 400, { channel: 'VIP' }),
      won('2026-01-10', 'Elm', 10, 4, { channel: 'Inbound' }),
    ],
    spend: [{ date: '2026-01-05', channel: 'VIP', amount: 0 }],
  });
  expect(cellIn(company, 'returnOnSpend', '2026-01', { channel: 'VIP' })).toMatchObject({
    value: null,
    note: 'costZero',
  });
  expect(cellIn(company, 'salesOnSpend', '2026-01', { channel: 'Inbound' })).toMatchObject({
    value: null,
    note: 'noSpend',
  });
});

it('all that a customer brings belongs to the channel of the first booked deal', () => {
  const company = companyOf({
    deals: [
      won('2026-01-10', 'Acme', 1000, 400, { channel: 'Inbound' }),
      won('2026-03-10', 'Acme', 800, 300, { channel: 'Regular' }),
    ],
    spend: [{ date: '2026-01-05', channel: 'Inbound', amount: 100 }],
  });
  expect(cellIn(company, 'returnOnSpend', '2026-01', { channel: 'Inbound' }).counts).toEqual([
    1000, 100, 1100, 2, 2,
  ]);
});

it('where the costs are those of invoices ROI goes by invoices, ROAS still by what was booked', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 'Acme', 1000, undefined)],
    lacks: ['cost'],
    invoices: [{ date: '2026-02-01', amount: 700, cost: 100, customer: 'Acme' }],
    spend,
  });
  expect(cellIn(company, 'returnOnSpend', '2026-01').counts).toEqual([100, 500, 600, 1, 1]);
  expect(cellIn(company, 'salesOnSpend', '2026-01')).toEqual({ value: 2, counts: [1000, 500] });
});
