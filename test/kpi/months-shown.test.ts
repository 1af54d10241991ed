import { describe, expect, it } from 'vitest';
import { monthText } from '../../src/kpi/day.ts';
import { monthsShown } from '../../src/kpi/months-shown.ts';
import { type DealLiteral, dealsOf } from './deals-of.ts';
import { type CompanyLiteral, companyOf } from './facts-of.ts';

const shown = (rows: DealLiteral[], asOf: string) => monthsShown(dealsOf(rows, { asOf })).map(monthText);

it('shows the last thirteen months up to as-of', () => {
  const months = shown([{ created: '2020-01-01' }, { created: '2026-03-05' }], '2026-03-10');
  expect(months.length).toBe(13);
  expect([months[0], months[12]]).toEqual(['2025-03', '2026-03']);
});

it('ends with the last month with data where that is earlier', () => {
  const months = shown([{ created: '2017-11-05', closed: '2017-12-31', outcome: 'won' }], '2026-03-10');
  expect(months).toEqual(['2017-11', '2017-12']);
});

it('does not begin before the first month with data', () => {
  expect(shown([{ created: '2026-01-31' }, { created: '2026-03-01' }], '2026-03-10')).toEqual([
    '2026-01',
    '2026-02',
    '2026-03',
  ]);
});

it('a month that has begun is there where an open deal is expected in it; a plan for another month adds none', () => {
  const open = (expected: string) => shown([{ created: '2026-01-31', expected }], '2026-03-10');
  expect(open('2026-03-28')).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(open('2026-02-28')).toEqual(['2026-01']);
  expect(open('2026-04-01')).toEqual(['2026-01']);
});

it('without data there is no month to show', () => {
  expect(shown([], '2026-03-10')).toEqual([]);
});

describe('a month with data is one in which anything happened', () => {
  const deals: DealLiteral[] = [{ created: '2026-02-03' }];
  const months = (company: CompanyLiteral) => {
    const { deals, facts } = companyOf({ asOf: '2026-05-10', ...company });
    return monthsShown(deals, facts).map(monthText);
  };

  it.each<[string, CompanyLiteral]>([
    ['an invoice', { invoices: [{ date: '2026-04-01', amount: 5 }] }],
    ['a payment', { payments: [{ date: '2026-04-01', amount: 5 }] }],
    ['spend', { spend: [{ date: '2026-04-01', amount: 5 }] }],
    ['an expense', { expenses: [{ date: '2026-04-01', amount: 5 }] }],
    ['a call', { activities: [{ date: '2026-04-01', type: 'call' }] }],
  ])('%s after the last deal', (_, facts) => {
    expect(months({ deals, ...facts })).toEqual(['2026-02', '2026-03', '2026-04']);
  });

  it('before the first deal nothing is shown, unless there is no deal', () => {
    const spend = [{ date: '2026-01-01', amount: 5 }];
    expect(months({ deals, spend })).toEqual(['2026-02']);
    expect(months({ spend })).toEqual(['2026-01']);
  });

  it.each<[string, CompanyLiteral]>([
    ['a target', { targets: [{ start: '2026-04-01', target: 5 }] }],
    ['a planned call', { activities: [{ date: '2026-04-01', type: 'call', planned: true }] }],
    ['an invoice after as-of', { invoices: [{ date: '2026-06-01', amount: 5 }] }],
  ])('but not %s', (_, facts) => {
    expect(months({ deals, ...facts })).toEqual(['2026-02']);
  });
});
