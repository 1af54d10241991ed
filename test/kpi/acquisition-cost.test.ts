import { expect, it } from 'vitest';
import { acquisitionCost } from '../../src/kpi/acquisition-cost.ts';

it('the cost of a new customer is cost / new customers', () => {
  expect(acquisitionCost(500, 4)).toBe(125);
});

it('cost without customers is blank, never infinite', () => {
  expect(acquisitionCost(500, 0)).toBeNull();
});

it('customers without cost cost 0', () => {
  expect(acquisitionCost(0, 4)).toBe(0);
});

it('negative or missing figures have no answer', () => {
  expect(acquisitionCost(-500, 4)).toBeNull();
  expect(acquisitionCost(500, Number.NaN)).toBeNull();
});
