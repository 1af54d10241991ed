import { expect, it } from 'vitest';
import { kpisByMonth, kpisGiven } from '../../src/kpi/kpis-by-month.ts';
import { openDeals } from '../../src/kpi/stale-deals.ts';
import { takePlan } from '../../src/kpi/take-plan.ts';
import { dealsOf, month } from './deals-of.ts';
import { cellIn, companyOf, seriesIn } from './facts-of.ts';

const asOf = '2026-05-20';

it('planned: open deals by the month they are expected in, raw and weighted', () => {
  const company = companyOf({
    deals: [
      { amount: 100, expected: '2026-05-28', probability: 0.5 },
      { amount: 50, expected: '2026-05-30', probability: 0 },
      { amount: 7, expected: '2026-06-01', probability: 1 },
      { amount: 9, expected: '2026-05-28', outcome: 'lost', closed: '2026-05-01', probability: 1 },
    ],
    asOf,
  });
  expect(cellIn(company, 'planned', '2026-05')).toEqual({ value: 150, counts: [2] });
  expect(cellIn(company, 'plannedWeighted', '2026-05')).toEqual({ value: 50, counts: [2, 2] });
});

it('without a probability of its own a deal has that of its furthest stage, else none', () => {
  const { deals, facts } = companyOf({
    deals: [
      { amount: 100, expected: '2026-05-28', stages: { qualified: '2026-05-02' } },
      { amount: 60, expected: '2026-05-28' },
    ],
    asOf,
  });
  const stages = deals.stages.map((stage) =>
    stage.role === 'qualified' ? { ...stage, probability: 0.3 } : stage,
  );
  expect(cellIn({ deals: { ...deals, stages }, facts }, 'plannedWeighted', '2026-05')).toEqual({
    value: 30,
    counts: [1, 2],
  });
});

it('an open deal with no evidence of any stage has no probability of a stage', () => {
  const { deals, facts } = companyOf({
    deals: [
      { created: '2026-05-01', amount: 100, expected: '2026-05-28' },
      { amount: 60, expected: '2026-05-28' },
    ],
    asOf,
  });
  const stages = deals.stages.map((stage, at) => (at === 0 ? { ...stage, probability: 0.1 } : stage));
  expect(cellIn({ deals: { ...deals, stages }, facts }, 'plannedWeighted', '2026-05')).toEqual({
    value: 10,
    counts: [1, 2],
  });
});

it('planned deals without an amount are deals, and no money', () => {
  const company = companyOf({ deals: [{ expected: '2026-05-28' }], asOf });
  expect(cellIn(company, 'planned', '2026-05')).toEqual({ value: 0, counts: [1] });
  expect(cellIn(company, 'planned', '2026-06')).toEqual({ value: 0, counts: [0] });
});

it('the plan of a month: open when it began, whatever became of it, marked as reconstructed', () => {
  const company = companyOf({
    deals: [
      { created: '2026-03-31', expected: '2026-04-20', closed: '2026-04-02', outcome: 'won', amount: 100 },
      { created: '2026-04-01', expected: '2026-04-20', amount: 20 },
      { created: '2026-03-01', expected: '2026-04-20', closed: '2026-03-31', outcome: 'lost', amount: 3 },
      { created: '2026-03-01', expected: '2026-04-20', outcome: 'won', amount: 4000 },
    ],
    asOf,
  });
  expect(cellIn(company, 'planAtStart', '2026-04')).toEqual({
    value: 100,
    counts: [1],
    note: 'reconstructed',
  });
});

it('without a column of expected dates past plans are not known', () => {
  const company = companyOf({ deals: [], asOf, lacks: ['expected'] });
  expect(cellIn(company, 'planAtStart', '2026-04').note).toBe('pastUnknown');
  expect(cellIn(company, 'planAtStart', '2026-05').note).toBe('reconstructed');
});

it('coverage: open and expected / what the target still lacks, from the running month on', () => {
  const company = companyOf({
    deals: [
      { amount: 900, expected: '2026-05-28' },
      { outcome: 'won', closed: '2026-05-03', amount: 400 },
    ],
    targets: [
      { start: '2026-04-01', target: 10 },
      { start: '2026-05-01', target: 1000 },
      { start: '2026-06-01', target: 0 },
    ],
    asOf,
  });
  const months = ['2026-04', '2026-05', '2026-06', '2026-07'];
  const { months: cells } = seriesIn(company, 'coverage', months);
  expect(cells).toEqual([
    { value: null, counts: [null, null], note: 'onlyFromNow' },
    { value: 1.5, counts: [900, 600] },
    { value: null, counts: [0, null], note: 'targetZero' },
    { value: null, counts: [0, null], note: 'noTarget' },
  ]);
});

it('coverage is blank where the target is reached', () => {
  const company = companyOf({
    deals: [{ outcome: 'won', closed: '2026-05-03', amount: 400 }],
    targets: [{ start: '2026-05-01', target: 400 }],
    asOf,
  });
  expect(cellIn(company, 'coverage', '2026-05')).toMatchObject({ value: null, note: 'targetReached' });
});

it('velocity: open × win rate × average / cycle over the 90 days up to the end, both edges', () => {
  // The 90 days up to 31 May begin on 3 March.
  const deal = (closed: string, amount: number) => ({
    created: '2026-02-21',
    closed,
    outcome: 'won' as const,
    amount,
  });
  const company = companyOf({
    deals: [deal('2026-03-03', 100), deal('2026-03-02', 9999), { created: '2026-05-01' }],
  });
  // 1 open × 1 × 100 / 10 days.
  expect(cellIn(company, 'velocity', '2026-05')).toEqual({ value: 10, counts: [1, 1, 0, 100, 10] });
});

it('velocity is blank where nothing was closed or won, or where every cycle is 0', () => {
  const lost = { created: '2026-05-01', closed: '2026-05-02', outcome: 'lost' as const };
  const same = { created: '2026-05-02', closed: '2026-05-02', outcome: 'won' as const, amount: 5 };
  const noteOf = (deals: Parameters<typeof companyOf>[0]['deals']) =>
    cellIn(companyOf({ deals: deals ?? [] }), 'velocity', '2026-05').note;
  expect([noteOf([]), noteOf([lost]), noteOf([same])]).toEqual(['nothingClosed', 'nothingWon', 'cycleZero']);
});

it('overdue is expected before the as-of day, stale is older than twice the median cycle', () => {
  const deals = dealsOf(
    [
      { id: 'late', created: '2026-05-10', expected: '2026-05-19' },
      { id: 'today', created: '2026-05-10', expected: '2026-05-20' },
      { id: 'old', created: '2026-04-29', expected: '2026-06-01' },
      { id: 'edge', created: '2026-04-30' },
      { id: 'won', created: '2026-01-01', closed: '2026-01-11', outcome: 'won' },
    ],
    { asOf },
  );
  const { overdue, stale, noExpected, medianCycle } = openDeals(deals);
  const ids = (rows: readonly number[]) => rows.map((row) => deals.ids[row]);
  expect(medianCycle).toBe(10);
  expect([ids(overdue), ids(stale), ids(noExpected)]).toEqual([['late'], ['old'], ['edge']]);
});

it('overdue and stale are known for the as-of day only', () => {
  const company = companyOf({ deals: [{ created: '2026-01-01', expected: '2026-02-01' }], asOf });
  const { months, total } = seriesIn(company, 'overdue', ['2026-04', '2026-05']);
  expect(months).toEqual([
    { value: null, counts: [null, null], note: 'onlyNow' },
    { value: 1, counts: [1, 0] },
  ]);
  expect(total.value).toBe(1);
});

it('the plan that the first build of the month kept stands, whatever the deals say later', () => {
  const first = companyOf({
    deals: [
      { id: 'D1', rep: 'Ana', created: '2026-04-01', amount: 100, expected: '2026-05-28' },
      { id: 'D2', created: '2026-04-01', expected: '2026-05-29' },
    ],
    asOf: '2026-05-02',
  });
  const plans = takePlan(first.deals, ['rep']);
  const later = companyOf({
    deals: [
      { id: 'D1', rep: 'Ana', created: '2026-04-01', amount: 900, expected: '2026-07-01' },
      { id: 'D2', created: '2026-04-01', expected: '2026-05-29' },
      { id: 'D3', rep: 'Boris', created: '2026-04-20', amount: 5, expected: '2026-05-30' },
    ],
    asOf,
  });
  const company = { deals: later.deals, facts: { plans } };
  expect(cellIn(company, 'planAtStart', '2026-05')).toEqual({ value: 100, counts: [2], note: 'snapshot' });
  expect(cellIn(company, 'planAtStart', '2026-05', { rep: 'Ana' }).value).toBe(100);
  expect(cellIn(company, 'planAtStart', '2026-05', { rep: 'Boris' })).toEqual({
    value: 0,
    counts: [0],
    note: 'snapshot',
  });
  // A deal without an amount, of no rep.
  expect(cellIn(company, 'planAtStart', '2026-05', { rep: '' })).toEqual({
    value: 0,
    counts: [1],
    note: 'snapshot',
  });
});

it('where the months end before the as-of day because nothing has happened since, overdue stands in the last', () => {
  const rows = [{ created: '2026-01-05', expected: '2026-01-20' }];
  const deals = dealsOf(rows, { asOf: '2026-03-10' });
  const months = [month('2025-12'), month('2026-01')];
  const asked = { months, windowDays: null, reach: 'implied' as const };
  const overdue = kpisByMonth(deals, asked).lines[0]?.kpis.overdue;
  expect(overdue?.months[1]).toMatchObject({ value: 1, counts: [1, 0], note: 'onlyNow' });
  expect(overdue?.total.value).toBe(1);
  // A month before the last one in which something happened knows nothing of it.
  const earlier = kpisByMonth(deals, { ...asked, months: [month('2025-12')] }).lines[0]?.kpis.overdue;
  expect(earlier?.months[0]?.value).toBeNull();
});

it('the plan is weighed only where some probability is known', () => {
  const { probability: _, ...deals } = dealsOf([
    { created: '2026-01-05', expected: '2026-01-20', amount: 5 },
  ]);
  expect(kpisGiven(deals, {}).missing).toContainEqual({ id: 'plannedWeighted', needs: ['probability'] });
});
