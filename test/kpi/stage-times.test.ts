import { expect, it } from 'vitest';
import { bottleneck } from '../../src/kpi/bottleneck.ts';
import { lostByReason } from '../../src/kpi/lost-reasons.ts';
import { stageLeaving, stageTimes, stillInStage } from '../../src/kpi/stage-times.ts';
import { dealsOf, month } from './deals-of.ts';

const stages = ['contacted', 'qualified', 'contract'];
const months = [month('2026-01'), month('2026-02')];

it('time in a stage is from its first entry to the first entry into any later one, by the month of leaving', () => {
  const deals = dealsOf(
    [
      { created: '2026-01-01', stages: { contacted: '2026-01-05', contract: '2026-02-04' } },
      { created: '2026-01-20', stages: { contacted: '2026-01-25' } },
      { created: '2026-01-10', stages: { contacted: '2026-01-21', qualified: '2026-01-31' } },
    ],
    { stages },
  );
  const [total] = stageTimes(deals, { months });
  // Skipped stages take no time: contacted lasted up to the contract.
  expect(total?.stages[1]?.months).toEqual([
    { count: 1, mean: 10, median: 10 },
    { count: 1, mean: 30, median: 30 },
  ]);
  expect(total?.stages[0]?.all).toEqual({ count: 3, mean: 20 / 3, median: 5 });
  expect(total?.stages[2]?.all).toEqual({ count: 0, mean: null, median: null });
});

it('a win ends the last stage, a loss is apart', () => {
  const deals = dealsOf(
    [
      { outcome: 'won', closed: '2026-01-10', stages: { qualified: '2026-01-01' } },
      { outcome: 'lost', closed: '2026-01-21', stages: { qualified: '2026-01-01' } },
    ],
    { stages },
  );
  const qualified = stageTimes(deals, { months })[0]?.stages[2];
  expect(qualified?.all).toEqual({ count: 1, mean: 9, median: 9 });
  expect(qualified?.lostAll).toEqual({ count: 1, mean: 20, median: 20 });
});

it('negative times are left out of the figures and can be listed', () => {
  const deals = dealsOf([{ stages: { contacted: '2026-01-20', qualified: '2026-01-18' } }], { stages });
  expect(stageTimes(deals, { months })[0]?.stages[1]?.all.count).toBe(0);
  expect(stageLeaving(deals, 1, 0)?.days).toBe(-2);
});

it('an open deal is in its furthest dated stage, with its age there', () => {
  const deals = dealsOf(
    [{ created: '2026-01-01', stages: { qualified: '2026-01-11', contacted: '2026-01-05' } }],
    { stages, asOf: '2026-01-31' },
  );
  expect(stillInStage(deals, 2)).toEqual([{ row: 0, days: 20 }]);
  expect(stillInStage(deals, 1)).toEqual([]);
});

it('the bottleneck: the lowest step and the slowest stage, ties to the earlier', () => {
  const deal = (more: Record<string, string>) => ({
    created: '2026-01-01',
    stages: { contacted: '2026-01-02', ...more },
  });
  const deals = dealsOf(
    [
      deal({ qualified: '2026-01-10', contract: '2026-01-11' }),
      deal({ qualified: '2026-01-10' }),
      deal({}),
      deal({}),
    ],
    { stages },
  );
  expect(bottleneck(deals, { months, reach: 'implied' })).toEqual({
    // Contacted to qualified 2 of 4, qualified to contract 1 of 2, then won 0 of 1.
    lowestStep: { from: 3, to: 4, share: 0 },
    longestStage: { stage: 1, days: 8 },
  });
});

it('lost by reason: count, amount, share of the lost count; a blank reason is a row, the last', () => {
  const lost = (closed: string, more = {}) => ({ outcome: 'lost' as const, closed, ...more });
  const deals = dealsOf([
    lost('2026-01-10', { amount: 500 }),
    lost('2026-01-11'),
    lost('2026-01-12', { amount: 20 }),
    { outcome: 'won', closed: '2026-01-12', amount: 7 },
    lost('2026-02-12', { amount: 1 }),
  ]);
  const reason = { codes: Int32Array.of(0, 0, -1, 0, 1), names: ['Price', 'Budget'] };
  const [total] = lostByReason({ ...deals, reason }, { months }) ?? [];
  expect(total?.reasons.map(({ reason: text, months: [january] }) => [text, january])).toEqual([
    ['Budget', { count: 0, amount: 0, share: 0 }],
    ['Price', { count: 2, amount: 500, share: 2 / 3 }],
    ['', { count: 1, amount: 20, share: 1 / 3 }],
  ]);
  expect(total?.reasons[1]?.total).toEqual({ count: 2, amount: 500, share: 0.5 });
  expect(lostByReason(deals, { months })).toBeNull();
});

it('a deal lost before the date of its next stage left by loss; on one day the stage comes first', () => {
  const lost = (closed: string) => ({
    outcome: 'lost' as const,
    closed,
    stages: { contacted: '2026-01-05', qualified: '2026-01-20' },
  });
  const deals = dealsOf([lost('2026-01-15'), lost('2026-01-20')], { stages });
  const contacted = stageTimes(deals, { months })[0]?.stages[1];
  expect(contacted?.lostAll).toEqual({ count: 1, mean: 10, median: 10 });
  expect(contacted?.all).toEqual({ count: 1, mean: 15, median: 15 });
});
