import { expect, it } from 'vitest';
import { funnels } from '../../src/kpi/funnel.ts';
import type { Reach } from '../../src/kpi/stage-reach.ts';
import { type DealLiteral, dealsOf, month, type TableLiteral } from './deals-of.ts';

const january = { from: month('2026-01'), to: month('2026-01') };
const stages = ['contacted', 'qualified', 'contract'];

function reached(
  rows: DealLiteral[],
  reach: Reach,
  attribution: 'cohort' | 'event',
  table: TableLiteral = {},
) {
  const [funnel] = funnels(dealsOf(rows, { stages, ...table }), { ...january, reach, attribution });
  return funnel?.stages.map((stage) => stage.reached);
}

const skipped: DealLiteral[] = [
  { created: '2026-01-05', stages: { contract: '2026-01-20' }, closed: '2026-02-03', outcome: 'won' },
  { created: '2026-01-06', stages: { contacted: '2026-01-07', qualified: '2026-01-09' } },
  { created: '2026-01-08', closed: '2026-01-30', outcome: 'lost' },
];

it('implied: the furthest stage proves the earlier ones; being lost proves none', () => {
  expect(reached(skipped, 'implied', 'cohort')).toEqual([3, 2, 2, 1, 1]);
});

it('any: only the stages that were touched', () => {
  expect(reached(skipped, 'any', 'cohort')).toEqual([3, 1, 1, 1, 1]);
});

it('all: this stage and every one before', () => {
  expect(reached(skipped, 'all', 'cohort')).toEqual([3, 1, 1, 0, 0]);
});

it('a lost deal with a late stage passed the earlier ones', () => {
  const lost: DealLiteral = {
    created: '2026-01-05',
    stages: { contract: '2026-01-20' },
    closed: '2026-01-25',
    outcome: 'lost',
  };
  expect(reached([lost], 'implied', 'cohort')).toEqual([1, 1, 1, 1, 0]);
});

it('EVENT: a stage passed by implication was entered on the earliest date among the later ones', () => {
  // Contract in January implies contacted and qualified in January; won in February.
  expect(reached(skipped, 'implied', 'event')).toEqual([3, 2, 2, 1, 0]);
});

it('without a created date a deal is in no cohort', () => {
  expect(reached([{ stages: { contacted: '2026-01-07' } }], 'implied', 'cohort')).toEqual([0, 0, 0, 0, 0]);
});

it('steps are of the stage before, overall of the first; a share of nothing is blank', () => {
  const [funnel] = funnels(dealsOf(skipped, { stages }), { ...january, reach: 'all', attribution: 'cohort' });
  expect(funnel?.stages.map(({ step }) => step)).toEqual([null, 1 / 3, 1, 0, null]);
  expect(funnel?.stages.map(({ overall }) => overall)).toEqual([1, 1 / 3, 1 / 3, 0, 0]);
});

it('with a status column a lost deal proves only the first stage, and is counted as "stage unknown"', () => {
  const rows: DealLiteral[] = [
    { created: '2026-01-05', at: 'qualified' },
    { created: '2026-01-06', closed: '2026-01-30', outcome: 'lost' },
    { created: '2026-01-07', closed: '2026-01-30', outcome: 'won' },
    { created: '2026-01-08', at: 'created' },
  ];
  const deals = dealsOf(rows, { stages, byStatus: true });
  const [funnel] = funnels(deals, { ...january, reach: 'implied', attribution: 'cohort' });
  expect(funnel?.stages.map((stage) => stage.reached)).toEqual([4, 2, 2, 1, 1]);
  expect(funnel?.stageUnknown).toBe(1);
});

it('a status column cannot tell when a stage was entered: EVENT is blank but for created and won', () => {
  const rows: DealLiteral[] = [{ created: '2026-01-07', closed: '2026-01-30', outcome: 'won' }];
  expect(reached(rows, 'implied', 'event', { byStatus: true })).toEqual([1, null, null, null, 1]);
});

it('of a stage that waits for its column nothing is known, and it is no step of the others', () => {
  const deals = dealsOf(
    [
      { created: '2026-01-01', stages: { contract: '2026-01-09' } },
      { created: '2026-01-02', stages: {} },
    ],
    { stages: ['contacted', 'contract'] },
  );
  const told = {
    ...deals,
    stages: deals.stages.map((stage, at) => (at === 1 ? { ...stage, days: null, waits: true } : stage)),
  };
  for (const reach of ['implied', 'all'] as const) {
    const [funnel] = funnels(told, { ...january, reach, attribution: 'cohort' });
    expect(funnel?.stages.slice(0, 3).map(({ reached, step, before }) => [reached, step, before])).toEqual([
      [2, null, null],
      [null, null, 0],
      [1, 0.5, 0],
    ]);
  }
});
