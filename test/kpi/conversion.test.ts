import { expect, it } from 'vitest';
import { conversion } from '../../src/kpi/conversion.ts';

it('conversion is to / from', () => {
  expect(conversion(200, 50)).toBe(0.25);
});

it('conversion of nothing is blank, not 0', () => {
  expect(conversion(0, 0)).toBeNull();
  expect(conversion(0, 5)).toBeNull();
});

it('conversion of something into nothing is 0, not blank', () => {
  expect(conversion(200, 0)).toBe(0);
});

it('conversion may exceed 1', () => {
  expect(conversion(4, 6)).toBe(1.5);
});

it.each([
  [-1, 5],
  [5, -1],
  [Number.NaN, 5],
  [5, Number.POSITIVE_INFINITY],
])('conversion(%s, %s) has no answer', (from, to) => {
  expect(conversion(from, to)).toBeNull();
});
