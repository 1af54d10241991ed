import { expect, it } from 'vitest';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { month } from './deals-of.ts';
import { cellIn, companyOf, seriesIn } from './facts-of.ts';

const won = (closed: string, customer: string | undefined, more = {}) => ({
  outcome: 'won' as const,
  closed,
  ...(customer === undefined ? {} : { customer }),
  ...more,
});

it('CAC is the cost of the month / customers whose first won deal is in it; returned ones are not new', () => {
  const company = companyOf({
    deals: [
      won('2026-01-10', 'Acme'),
      won('2026-01-20', 'Birch'),
      won('2026-02-10', 'Acme'),
      won('2026-02-11', 'Cedar'),
    ],
    spend: [
      { date: '2026-01-05', amount: 100 },
      { date: '2026-01-31', amount: 200 },
      { date: '2026-02-28', amount: 250 },
    ],
  });
  expect(cellIn(company, 'cac', '2026-01')).toEqual({ value: 150, counts: [300, 2, null, null] });
  expect(cellIn(company, 'cac', '2026-02')).toEqual({ value: 250, counts: [250, 1, null, null] });
});

it('per channel and per source by the first deal of the customer and the rows of spend', () => {
  const company = companyOf({
    deals: [
      won('2026-01-10', 'Acme', { channel: 'Inbound', source: 'Google' }),
      won('2026-01-20', 'Acme', { channel: 'Active', source: 'Fair' }),
      won('2026-01-20', 'Birch', { channel: 'Inbound', source: 'Fair' }),
    ],
    spend: [
      { date: '2026-01-05', channel: 'Inbound', source: 'Google', amount: 100 },
      { date: '2026-01-05', channel: 'Inbound', source: 'Fair', amount: 60 },
    ],
  });
  expect(cellIn(company, 'cac', '2026-01', { channel: 'Inbound' }).value).toBe(80);
  expect(cellIn(company, 'cac', '2026-01', { source: 'Google' }).value).toBe(100);
  expect(cellIn(company, 'cac', '2026-01', { source: 'Fair' }).value).toBe(60);
});

it('no new customers and a cost is blank with a flag, and without a cost only blank', () => {
  const company = companyOf({
    spend: [
      { date: '2026-01-05', channel: 'Active', amount: 100 },
      { date: '2026-01-05', channel: 'VIP', amount: 0 },
    ],
  });
  expect(cellIn(company, 'cac', '2026-01', { channel: 'Active' })).toEqual({
    value: null,
    counts: [100, 0, null, null],
    note: 'costWithoutCustomers',
  });
  expect(cellIn(company, 'cac', '2026-01', { channel: 'VIP' }).note).toBe('noNewCustomer');
});

it('no rows of spend for a channel is blank, rows that sum to 0 are 0', () => {
  const company = companyOf({
    deals: [
      won('2026-01-10', 'Acme', { channel: 'Partner' }),
      won('2026-01-10', 'Birch', { channel: 'VIP' }),
    ],
    spend: [
      { date: '2026-01-05', channel: 'VIP', amount: 50 },
      { date: '2026-01-06', channel: 'VIP', amount: -50 },
    ],
  });
  expect(cellIn(company, 'cac', '2026-01', { channel: 'Partner' })).toEqual({
    value: null,
    counts: [null, 1, null, null],
    note: 'noSpend',
  });
  expect(cellIn(company, 'cac', '2026-01', { channel: 'VIP' }).value).toBe(0);
  expect(cellIn(company, 'marketingSpend', '2026-01', { channel: 'Partner' })).toEqual({
    value: null,
    counts: [],
    note: 'noSpend',
  });
  expect(cellIn(company, 'marketingSpend', '2026-01', { channel: 'VIP' }).value).toBe(0);
});

it('spend without a channel is a line of its own, though no deal lacks one', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 'Acme', { channel: 'Inbound' })],
    spend: [
      { date: '2026-01-05', channel: 'Inbound', amount: 100 },
      { date: '2026-01-05', amount: 30 },
    ],
  });
  expect(cellIn(company, 'marketingSpend', '2026-01', { channel: '' }).value).toBe(30);
  expect(cellIn(company, 'marketingSpend', '2026-01', { channel: 'Inbound' }).value).toBe(100);
  expect(cellIn(company, 'marketingSpend', '2026-01').value).toBe(130);
});

it('with a lag the cost of an earlier month stands against the new customers, though that month is not asked', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 'Acme'), won('2026-02-10', 'Birch')],
    spend: [
      { date: '2025-12-15', amount: 500 },
      { date: '2026-02-15', amount: 70 },
    ],
  });
  expect(cellIn(company, 'cac', '2026-01', { lagMonths: 1 }).value).toBe(500);
  // "No spend rows" is judged in January.
  expect(cellIn(company, 'cac', '2026-02', { lagMonths: 1 }).note).toBe('noSpend');
  expect(cellIn(company, 'marketingSpend', '2026-02', { lagMonths: 1 }).value).toBe(70);
});

it('over several months CAC is Σ cost / Σ new customers, of the months for which there is spend', () => {
  const company = companyOf({
    deals: [
      won('2026-01-10', 'Acme', { channel: 'Inbound' }),
      won('2026-02-10', 'Birch', { channel: 'Inbound' }),
      won('2026-03-10', 'Cedar', { channel: 'Inbound' }),
      won('2026-03-11', 'Dune', { channel: 'Active' }),
    ],
    spend: [
      { date: '2026-02-01', channel: 'Active', amount: 100 },
      { date: '2026-03-01', channel: 'Inbound', amount: 200 },
    ],
  });
  const months = ['2026-01', '2026-02', '2026-03'];
  expect(seriesIn(company, 'cac', months).total).toEqual({ value: 100, counts: [300, 3, 2, 3] });
  // February is a month for which there is spend, none of it Inbound's.
  expect(seriesIn(company, 'cac', months, { channel: 'Inbound' }).total.counts).toEqual([200, 2, 2, 3]);
});

it('without a customer column there is a cost per won deal under its own name, and no CAC', () => {
  const { deals, facts } = companyOf({
    deals: [won('2026-01-10', undefined), won('2026-01-11', undefined)],
    spend: [{ date: '2026-01-05', amount: 100 }],
    lacks: ['customer'],
  });
  const question = { months: [month('2026-01')], windowDays: null, reach: 'implied' as const };
  const { lines, missing } = kpisByMonth(deals, question, facts);
  expect(lines[0]?.kpis.costPerWonDeal?.months[0]).toEqual({ value: 50, counts: [100, 2, null, null] });
  expect(lines[0]?.kpis.cac).toBeUndefined();
  expect(missing).toContainEqual({ id: 'cac', needs: ['customer'] });
});

it('with a customer column nobody asks for a cost per won deal, nor misses it', () => {
  const { deals, facts } = companyOf({ spend: [] });
  const question = { months: [month('2026-01')], windowDays: null, reach: 'implied' as const };
  for (const known of [facts, {}]) {
    const { lines, missing } = kpisByMonth(deals, question, known);
    expect(lines[0]?.kpis.costPerWonDeal).toBeUndefined();
    expect(missing.some(({ id }) => id === 'costPerWonDeal')).toBe(false);
  }
});

it('a cost without won deals is flagged', () => {
  const company = companyOf({ spend: [{ date: '2026-01-05', amount: 100 }], lacks: ['customer'] });
  expect(cellIn(company, 'costPerWonDeal', '2026-01')).toMatchObject({
    value: null,
    note: 'costWithoutDeals',
  });
});
