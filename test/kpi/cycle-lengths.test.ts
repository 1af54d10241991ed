import { expect, it } from 'vitest';
import { cycleLengths } from '../../src/kpi/cycle-lengths.ts';

it('averages what was won with both dates in order, and counts the rest of what was won', () => {
  const created = [0, 0, 0, 5, Number.NaN, 0];
  const closed = [0, 10, 20, 4, 7, Number.NaN];
  expect(cycleLengths(created, closed, () => true)).toEqual({ mean: 10, median: 10, deals: 3, leftOut: 2 });
  expect(cycleLengths(created, closed, (row) => row < 2)).toEqual({
    mean: 5,
    median: 5,
    deals: 2,
    leftOut: 0,
  });
  expect(cycleLengths(created, closed, () => false)).toEqual({
    mean: null,
    median: null,
    deals: 0,
    leftOut: 0,
  });
});
