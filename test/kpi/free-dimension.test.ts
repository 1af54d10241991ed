import { expect, it } from 'vitest';
import { customerCohorts } from '../../src/kpi/customer-cohorts.ts';
import { dayFromText, NO_DAY } from '../../src/kpi/day.ts';
import { funnels } from '../../src/kpi/funnel.ts';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import { repDimension } from '../../src/kpi/rep-dimension.ts';
import { month } from './deals-of.ts';
import { cellIn, companyOf } from './facts-of.ts';

const won = (closed: string, rep: string, amount: number, more = {}) => ({
  created: closed,
  closed,
  outcome: 'won' as const,
  rep,
  amount,
  ...more,
});
const { deals: bare, facts } = companyOf({
  deals: [won('2026-01-10', 'Ana', 100), won('2026-01-11', 'Boris', 20), won('2026-01-12', 'Vera', 3)],
  refunds: [{ closed: '2026-01-20', rep: 'Boris', amount: -5 }],
  invoices: [{ date: '2026-01-15', amount: 70 }],
});
/** Ana is in the north, Boris in the south, Vera in no team. */
const teams = { names: ['North', 'South'], ofRep: Int32Array.of(0, 1) };
const deals = {
  ...bare,
  free: [{ codes: repDimension(bare.rep.codes, teams.ofRep), names: teams.names }],
  refunds: { ...bare.refunds, free: [repDimension(bare.refunds.rep, teams.ofRep)] },
};
const question = { months: [month('2026-01')], windowDays: null, reach: 'implied' as const };

it('a free dimension is treated like the others: lines by name, unset last, refunds in their own', () => {
  const { lines } = kpisByMonth(deals, { ...question, dimension: 'free1' });
  expect(lines.map(({ of, name, kpis }) => [of, name, kpis.booked?.months[0]?.value])).toEqual([
    ['value', 'North', 100],
    ['value', 'South', 15],
    ['unset', '', 3],
  ]);
});

it('tables that do not know the dimension are unset, so that parts add up', () => {
  const { lines } = kpisByMonth(deals, { ...question, dimension: 'free1' }, facts);
  expect(lines.map(({ kpis }) => kpis.revenue?.months[0]?.value)).toEqual([0, 0, 70]);
});

it('funnels and cohorts have it too; a dimension that is not mapped is all unset', () => {
  const asked = {
    from: month('2026-01'),
    to: month('2026-01'),
    attribution: 'cohort' as const,
    reach: 'implied' as const,
  };
  const names = (dimension: 'free1' | 'free2') =>
    funnels(deals, { ...asked, dimension }).map(({ name }) => name);
  expect(names('free1')).toEqual(['North', 'South', '']);
  expect(names('free2')).toEqual(['']);
});

it('who first bought in the first G days may not be new, unless a table of customers tells', () => {
  const { deals: sold, facts: known } = companyOf({
    deals: [
      won('2026-01-10', 'Ana', 1, { customer: 'Acme' }),
      won('2026-01-11', 'Ana', 1, { customer: 'Birch' }),
    ],
  });
  const customersSince = Int32Array.of(dayFromText('2019-05-01') ?? 0, NO_DAY);
  const told = { deals: sold, facts: { ...known, customersSince } };
  const G = { activeDays: 45 };
  expect(cellIn({ deals: sold, facts: known }, 'newCustomers', '2026-01', G).counts).toEqual([2]);
  expect(cellIn(told, 'newCustomers', '2026-01', G)).toEqual({ value: 2, counts: [1] });
  expect(cellIn(told, 'newSales', '2026-01', G).counts).toEqual([2, 1]);
  expect(customerCohorts(sold, G).cohorts[0]?.mayNotBeNew).toBe(2);
  expect(customerCohorts(sold, { ...G, customersSince }).cohorts[0]?.mayNotBeNew).toBe(1);
});
