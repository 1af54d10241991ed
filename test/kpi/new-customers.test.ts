import { expect, it } from 'vitest';
import { cellOf, dealsOf, seriesOf } from './deals-of.ts';
import { cellIn, companyOf } from './facts-of.ts';

const won = (customer: string, closed: string) => ({ customer, closed, outcome: 'won' as const });

it('a customer is new once, in the month of the first won deal', () => {
  const deals = dealsOf([won('Acme', '2026-03-01'), won('Acme', '2026-01-20'), won('Birch', '2026-02-10')]);
  const { months } = seriesOf(deals, 'newCustomers', ['2026-01', '2026-02', '2026-03']);
  expect(months.map(({ value }) => value)).toEqual([1, 1, 0]);
});

it('a customer won before the months asked is not new in them', () => {
  const deals = dealsOf([won('Acme', '2024-05-05'), won('Acme', '2026-01-20')]);
  expect(cellOf(deals, 'newCustomers', '2026-01').value).toBe(0);
});

it('a won deal without an amount makes a customer; one without a customer or a date does not', () => {
  const deals = dealsOf([
    won('Acme', '2026-01-20'),
    { closed: '2026-01-20', outcome: 'won' },
    { customer: 'Birch', outcome: 'won' },
  ]);
  expect(cellOf(deals, 'newCustomers', '2026-01').value).toBe(1);
});

it('a customer with two first deals on one day belongs to the one created first, then to the lower id', () => {
  const first = { ...won('Acme', '2026-01-20'), rep: 'Ana', created: '2026-01-02', id: 'D2' };
  const second = { ...won('Acme', '2026-01-20'), rep: 'Boris', created: '2026-01-02', id: 'D1' };
  expect(cellOf(dealsOf([first, second]), 'newCustomers', '2026-01', { rep: 'Boris' }).value).toBe(1);
  const earlier = { ...first, created: '2026-01-01' };
  expect(cellOf(dealsOf([second, earlier]), 'newCustomers', '2026-01', { rep: 'Ana' }).value).toBe(1);
});

it('of ids that are numbers, 9 is lower than 10', () => {
  const deals = dealsOf([
    { ...won('Acme', '2026-01-20'), rep: 'Ana', id: '10' },
    { ...won('Acme', '2026-01-20'), rep: 'Boris', id: '9' },
  ]);
  expect(cellOf(deals, 'newCustomers', '2026-01', { rep: 'Boris' }).value).toBe(1);
});

it('qualified → customer, EVENT, is new customers / qualified leads of the month and may exceed 1', () => {
  const deals = dealsOf([
    { ...won('Acme', '2026-01-20'), stages: { qualified: '2025-12-01' } },
    { ...won('Birch', '2026-01-21'), stages: { qualified: '2026-01-05' } },
  ]);
  expect(cellOf(deals, 'qualifiedToCustomer', '2026-01')).toEqual({ value: 2, counts: [2, 1] });
  expect(cellOf(deals, 'qualifiedToCustomer', '2026-02')).toEqual({ value: null, counts: [0, 0] });
});

it('customers first seen in the first G days of the data may not be new', () => {
  // The data starts on 5 January with a created date; 45 days later is 19 February.
  const company = companyOf({
    deals: [
      { customer: 'Acme', created: '2026-01-05', closed: '2026-02-18', outcome: 'won' },
      { customer: 'Birch', created: '2026-01-06', closed: '2026-02-19', outcome: 'won' },
    ],
  });
  expect(cellIn(company, 'newCustomers', '2026-02', { activeDays: 45 })).toEqual({ value: 2, counts: [1] });
  expect(cellIn(company, 'newCustomers', '2026-02')).toEqual({ value: 2, counts: [null] });
});
