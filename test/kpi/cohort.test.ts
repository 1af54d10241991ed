import { expect, it } from 'vitest';
import { cellOf, dealsOf } from './deals-of.ts';

const created = '2026-01-10';

it('deal conversion is the share of the deals created in the month that were won by as-of, however late', () => {
  const deals = dealsOf([
    { created, closed: '2026-06-01', outcome: 'won' },
    { created, closed: '2026-01-20', outcome: 'lost' },
    { created },
    { created: '2025-12-31', closed: '2026-01-20', outcome: 'won' },
  ]);
  expect(cellOf(deals, 'dealConversion', '2026-01')).toEqual({
    value: 1 / 3,
    counts: [1, 3, 1, null, null, null],
  });
});

it('a window takes W days exactly as in time, and one day more as too late', () => {
  const deals = dealsOf([
    { created, closed: '2026-02-09', outcome: 'won' },
    { created, closed: '2026-02-10', outcome: 'won' },
  ]);
  // 30 and 31 days
  expect(cellOf(deals, 'dealConversion', '2026-01', { windowDays: 30 })).toEqual({
    value: 0.5,
    counts: [1, 2, null, 0, 0, 0],
  });
});

it('who has been in for less than W days leaves both sides, whatever became of them', () => {
  const rows = [
    { created: '2026-01-10', closed: '2026-01-12', outcome: 'won' as const },
    { created: '2026-01-11', closed: '2026-01-12', outcome: 'won' as const },
    { created: '2026-01-11', closed: '2026-01-12', outcome: 'lost' as const },
    { created: '2026-01-11' },
  ];
  // As-of − entry: 30 days is mature, 29 is not.
  expect(
    cellOf(dealsOf(rows, { asOf: '2026-02-09' }), 'dealConversion', '2026-01', { windowDays: 30 }),
  ).toEqual({
    value: 1,
    counts: [1, 1, null, 3, 1, 0],
  });
});

it('a recent month is not deflated: nobody mature is blank, not 0 %', () => {
  const deals = dealsOf([{ created: '2026-01-11' }], { asOf: '2026-01-31' });
  expect(cellOf(deals, 'dealConversion', '2026-01', { windowDays: 30 }).value).toBeNull();
});

it('won without a date counts in a cohort as won; with a window it leaves both sides', () => {
  const deals = dealsOf([
    { created, outcome: 'won' },
    { created, outcome: 'lost' },
    { created, closed: '2026-01-20', outcome: 'lost' },
  ]);
  expect(cellOf(deals, 'dealConversion', '2026-01').counts).toEqual([1, 3, 0, null, null, null]);
  expect(cellOf(deals, 'dealConversion', '2026-01', { windowDays: 30 }).counts).toEqual([
    0,
    1,
    null,
    0,
    0,
    2,
  ]);
});

it('lead → customer counts leads whose deal was won on the day of the first booked deal of their customer', () => {
  const deals = dealsOf([
    { created, customer: 'Acme', closed: '2026-01-20', outcome: 'won' },
    { created, customer: 'Acme', closed: '2026-01-20', outcome: 'won' },
    { created, customer: 'Acme', closed: '2026-02-20', outcome: 'won' },
    { created, closed: '2026-01-20', outcome: 'won' },
    { created, customer: 'Birch' },
  ]);
  // The third is a second purchase, the fourth has no customer: both stay leads.
  expect(cellOf(deals, 'leadToCustomer', '2026-01').counts).toEqual([2, 5, 1, null, null, null]);
});

it('qualified → customer, COHORT, goes by the month of the quote', () => {
  const deals = dealsOf([
    {
      created: '2025-11-01',
      stages: { qualified: '2026-01-08' },
      customer: 'Acme',
      closed: '2026-03-01',
      outcome: 'won',
    },
    {
      created,
      stages: { qualified: '2026-01-15' },
      customer: 'Birch',
      closed: '2026-02-01',
      outcome: 'lost',
    },
    { created, stages: { qualified: '2026-02-01' }, customer: 'Cedar', closed: '2026-02-02', outcome: 'won' },
  ]);
  expect(cellOf(deals, 'qualifiedToCustomerCohort', '2026-01').counts).toEqual([1, 2, 0, null, null, null]);
});

it('won before the quote is dated counts as reached', () => {
  const deals = dealsOf([
    { created, stages: { qualified: '2026-01-20' }, customer: 'Acme', closed: '2026-01-15', outcome: 'won' },
  ]);
  expect(cellOf(deals, 'qualifiedToCustomerCohort', '2026-01', { windowDays: 5 }).value).toBe(1);
});

it('nobody entered is blank', () => {
  expect(cellOf(dealsOf([]), 'dealConversion', '2026-01').value).toBeNull();
});
