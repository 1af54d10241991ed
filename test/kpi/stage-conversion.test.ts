import { expect, it } from 'vitest';
import { stageConversion } from '../../src/kpi/stage-conversion.ts';
import { type DealLiteral, dealsOf, month } from './deals-of.ts';

const stages = ['contacted', 'qualified'];
const question = {
  from: 1,
  to: 2,
  attribution: 'cohort',
  months: [month('2026-01')],
  windowDays: null,
  reach: 'implied',
} as const;

const cell = (
  rows: DealLiteral[],
  asked: Partial<Parameters<typeof stageConversion>[1]> = {},
  byStatus = false,
) =>
  stageConversion(dealsOf(rows, { stages, byStatus }), { ...question, ...asked })?.[0]?.conversion.months[0];

const created = '2026-01-02';

it('COHORT: of those contacted in January, the share that was ever qualified', () => {
  const rows: DealLiteral[] = [
    { created, stages: { contacted: '2026-01-10', qualified: '2026-05-01' } },
    { created, stages: { contacted: '2026-01-31' } },
    { created, stages: { contacted: '2026-02-01', qualified: '2026-02-02' } },
  ];
  expect(cell(rows)).toEqual({ value: 0.5, counts: [1, 2, 1, null, null, null] });
});

it('EVENT: qualified in January / contacted in January', () => {
  const rows: DealLiteral[] = [
    { created, stages: { contacted: '2025-12-10', qualified: '2026-01-08' } },
    { created, stages: { contacted: '2025-12-11', qualified: '2026-01-09' } },
    { created, stages: { contacted: '2026-01-31' } },
  ];
  expect(cell(rows, { attribution: 'event' })).toEqual({ value: 2, counts: [2, 1] });
});

it('a window counts from the day of entry', () => {
  const rows: DealLiteral[] = [
    { created, stages: { contacted: '2026-01-10', qualified: '2026-02-09' } },
    { created, stages: { contacted: '2026-01-10', qualified: '2026-02-10' } },
  ];
  expect(cell(rows, { windowDays: 30 })).toEqual({ value: 0.5, counts: [1, 2, null, 0, 0, 0] });
});

it('a loss without a date matters only to conversions into won', () => {
  const rows: DealLiteral[] = [{ created, stages: { contacted: '2026-01-10' }, outcome: 'lost' }];
  expect(cell(rows, { windowDays: 30 })?.counts).toEqual([0, 1, null, 0, 0, 0]);
  expect(cell(rows, { windowDays: 30, to: 3 })?.counts).toEqual([0, 0, null, 0, 0, 1]);
});

it('with a status column a cohort goes by the created date, and EVENT has no answer', () => {
  const rows: DealLiteral[] = [
    { created, at: 'contacted' },
    { created, at: 'qualified' },
    { created: '2026-02-02', at: 'qualified' },
  ];
  expect(cell(rows, {}, true)?.counts).toEqual([1, 2, 1, null, null, null]);
  expect(cell(rows, { attribution: 'event' }, true)).toBeUndefined();
});

it('with a status column nobody knows whether it took more than W days', () => {
  expect(cell([{ created, at: 'qualified' }], { windowDays: 30 }, true)?.counts).toEqual([
    0,
    0,
    null,
    0,
    0,
    1,
  ]);
});
