import { expect, it } from 'vitest';
import { lifetimeValue } from '../../src/kpi/lifetime-value.ts';

const customer = { averageSale: 120, salesPerPeriod: 6, lifespan: 3 };

it('lifetime value is average sale × sales per period × lifespan', () => {
  expect(lifetimeValue(customer)).toBe(2160);
});

it('a margin takes its share', () => {
  expect(lifetimeValue({ ...customer, margin: 0.5 })).toBe(1080);
});

it('a discount rate makes later periods worth less', () => {
  // 360 × (1 − 1.1^−3) / 0.1 = 360 / 1.1 + 360 / 1.1² + 360 / 1.1³
  expect(lifetimeValue({ ...customer, margin: 0.5, discountRate: 0.1 })).toBeCloseTo(895.2667167543, 9);
});

it('a discount of 0 is none, and a tiny one nearly none', () => {
  expect(lifetimeValue({ ...customer, discountRate: 0 })).toBe(2160);
  expect(lifetimeValue({ ...customer, discountRate: 1e-12 })).toBeCloseTo(2160, 6);
});

it.each([
  { ...customer, lifespan: -1 },
  { ...customer, salesPerPeriod: -6 },
  { ...customer, discountRate: -1 },
  { ...customer, averageSale: Number.NaN },
  { ...customer, lifespan: Number.POSITIVE_INFINITY },
])('%o has no answer', (impossible) => {
  expect(lifetimeValue(impossible)).toBeNull();
});
