import { expect, it } from 'vitest';
import { reachedByStage } from '../../src/kpi/reached-by-stage.ts';

it('counts a deal in every stage up to its own, and one without a stage in the first', () => {
  expect(reachedByStage([5, 3, 2], 10)).toEqual([
    { count: 20, step: null, overall: 1, lost: null },
    { count: 5, step: 0.25, overall: 0.25, lost: 15 },
    { count: 2, step: 0.4, overall: 0.1, lost: 3 },
  ]);
});

it('has no share of nothing', () => {
  expect(reachedByStage([0, 0], 0)).toEqual([
    { count: 0, step: null, overall: null, lost: null },
    { count: 0, step: null, overall: null, lost: 0 },
  ]);
});
