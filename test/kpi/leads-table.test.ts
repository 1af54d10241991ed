import { expect, it } from 'vitest';
import { kpiBasis } from '../../src/kpi/basis.ts';
import { dayFromText, NO_DAY } from '../../src/kpi/day.ts';
import { funnels } from '../../src/kpi/funnel.ts';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import type { Leads } from '../../src/kpi/leads-table.ts';
import type { Quotes } from '../../src/kpi/quotes.ts';
import { stageName } from '../../src/report/reached-rows.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { dealsOf, month } from './deals-of.ts';
import { type Company, cellIn } from './facts-of.ts';

const day = (text: string) => dayFromText(text) ?? NO_DAY;

/** Three leads in January: the first with two deals, the second with an open one, the third with none. */
const deals = dealsOf(
  [
    {
      id: 'A',
      created: '2026-01-20',
      outcome: 'lost',
      closed: '2026-01-25',
      customer: 'Acme',
      channel: 'VIP',
    },
    { id: 'B', created: '2026-02-01', outcome: 'won', closed: '2026-02-10', customer: 'Acme', amount: 70 },
    { id: 'C', created: '2026-02-02', customer: 'Birch', amount: 40 },
    { id: 'D', created: '2026-02-03', outcome: 'won', closed: '2026-02-12', customer: 'Cedar', amount: 9 },
  ],
  { stages: ['qualified'] },
);
const leads: Leads = {
  count: 3,
  created: Int32Array.of(day('2026-01-05'), day('2026-01-06'), day('2026-01-07')),
  customer: Int32Array.of(-1, -1, -1),
  channel: Int32Array.of(-1, 0, -1),
  leadOfDeal: Int32Array.of(0, 0, 1, -1),
};
const quotes = (
  rows: readonly (readonly [row: number, date: string, amount: number, isMass: number])[],
): Quotes => ({
  count: rows.length,
  row: Int32Array.from(rows, ([row]) => row),
  day: Int32Array.from(rows, ([, date]) => day(date)),
  amount: Float64Array.from(rows, ([, , amount]) => amount),
  isMass: Uint8Array.from(rows, ([, , , isMass]) => isMass),
});
const company: Company = { deals, facts: { leads } };

it('leads are counted from their own table, deals from theirs', () => {
  expect(cellIn(company, 'leads', '2026-01').value).toBe(3);
  expect(cellIn(company, 'leads', '2026-02').value).toBe(0);
  // Three deals were created in February, two of them are won.
  expect(cellIn(company, 'dealConversion', '2026-02').counts.slice(0, 2)).toEqual([2, 3]);
  expect(cellIn(company, 'winRate', '2026-02').counts[3]).toBe(1);
});

it('a lead became a customer when any of its deals was the first of its customer', () => {
  expect(cellIn(company, 'leadToCustomer', '2026-01').counts.slice(0, 3)).toEqual([1, 3, 2]);
});

it('a lead has its own channel, else that of its deal', () => {
  expect(cellIn(company, 'leads', '2026-01', { channel: 'VIP' }).value).toBe(1);
  expect(cellIn(company, 'leads', '2026-01', { channel: '' }).value).toBe(2);
});

it('the funnel begins with the lead and goes on with its deal', () => {
  const { entities } = kpiBasis(deals, { leads });
  const [funnel] = funnels(entities, {
    from: month('2026-01'),
    to: month('2026-01'),
    attribution: 'cohort',
    reach: 'implied',
  });
  // Lead, deal, qualified (implied by the win), won.
  expect(funnel?.stages.map(({ reached }) => reached)).toEqual([3, 2, 1, 1]);
});

it('its stages have names of their own: the lead, its deal, its quote', () => {
  const stages = deals.stages.map((stage) => ({ ...stage, name: '' })).slice(0, 1);
  const { entities } = kpiBasis({ ...deals, stages }, { leads, quotes: quotes([[0, '2026-01-22', 500, 0]]) });
  const names = [0, 1, 2, 3].map((stage) => stageName(entities, stage, reportMessagesOf('en')));
  expect(names).toEqual(['Lead', 'Deal', 'Qualified', 'Won']);
});

it('quotes: the first one for the own need makes a lead qualified, with its amount', () => {
  const facts = {
    quotes: quotes([
      [0, '2026-01-22', 500, 0],
      [0, '2026-01-21', 300, 0],
      [2, '2026-01-21', 999, 1],
      [1, '2026-02-05', Number.NaN, 0],
      [-1, '2026-01-21', 1, 0],
    ]),
  };
  const quoted = { deals, facts };
  expect(cellIn(quoted, 'qualifiedLeads', '2026-01').value).toBe(1);
  expect(cellIn(quoted, 'qualifiedValue', '2026-01').value).toBe(300);
  // Without an amount of its own the quote is worth the deal's.
  expect(cellIn(quoted, 'qualifiedValue', '2026-02').value).toBe(70);
});

it('quotes of leads that have no deal count as well', () => {
  const facts = { leads, quotes: quotes([[2, '2026-01-21', 250, 0]]) };
  expect(cellIn({ deals, facts }, 'qualifiedValue', '2026-01')).toEqual({ value: 250, counts: [1, 1] });
});

it('a lead is qualified by the first quote of all its deals, worth what that one is', () => {
  const two = dealsOf(
    [
      { id: 'A', outcome: 'lost', closed: '2026-01-25', amount: 30, stages: { qualified: '2026-01-10' } },
      {
        id: 'B',
        outcome: 'won',
        closed: '2026-03-10',
        amount: 70,
        customer: 'Acme',
        stages: { qualified: '2026-02-10' },
      },
    ],
    { stages: ['qualified'] },
  );
  const one: Leads = {
    count: 1,
    created: Int32Array.of(day('2026-01-05')),
    customer: Int32Array.of(-1),
    leadOfDeal: Int32Array.of(0, 0),
  };
  const both: Company = { deals: two, facts: { leads: one } };
  expect(cellIn(both, 'qualifiedValue', '2026-01')).toEqual({ value: 30, counts: [1, 1] });
  expect(cellIn(both, 'qualifiedLeads', '2026-02').value).toBe(0);
  expect(cellIn(both, 'qualifiedToCustomerCohort', '2026-01').counts.slice(0, 2)).toEqual([1, 1]);
});

it('of two wins the one that made a customer tells what became of the lead', () => {
  const won = (closed: string, customer: string) => ({ outcome: 'won' as const, closed, customer });
  const three = dealsOf([won('2026-01-01', 'Acme'), won('2026-01-20', 'Acme'), won('2026-02-20', 'Birch')]);
  const one: Leads = {
    count: 1,
    created: Int32Array.of(day('2026-01-05')),
    customer: Int32Array.of(-1),
    leadOfDeal: Int32Array.of(-1, 0, 0),
  };
  const both: Company = { deals: three, facts: { leads: one } };
  expect(cellIn(both, 'leadToCustomer', '2026-01').counts.slice(0, 2)).toEqual([1, 1]);
});

it('a lead without a deal is unset in a dimension that only deals have: parts add up to the total', () => {
  const product = { codes: Int32Array.of(0, 0, 0, 0), names: ['Pro'] };
  const split = kpisByMonth(
    { ...deals, free: [product] },
    { months: [month('2026-01')], windowDays: null, reach: 'implied', dimension: 'free1', kpis: ['leads'] },
    { leads },
  );
  const counted = split.lines.map(({ of, kpis }) => [of, kpis.leads?.months[0]?.value]);
  expect(counted).toEqual([
    ['value', 2],
    ['unset', 1],
  ]);
});
