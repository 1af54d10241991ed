import { expect, it } from 'vitest';
import { dayFromText, NO_DAY } from '../../src/kpi/day.ts';
import { exchange } from '../../src/table/exchange.ts';
import { euros } from './money-tables.ts';

const day = (text: string) => dayFromText(text) ?? 0;

it('takes the last rate on or before the day, in whatever order the rates stand', () => {
  expect(euros.factor('USD', day('2026-03-09'), Number.NaN)).toBe(0.9);
  expect(euros.factor('USD', day('2026-03-10'), Number.NaN)).toBe(0.8);
  expect(euros.factor('USD', day('2026-12-31'), Number.NaN)).toBe(0.8);
});

it('knows no rate before the first one, nor of a currency that is not listed: never 1', () => {
  expect(euros.factor('USD', day('2025-12-31'), Number.NaN)).toBeNaN();
  expect(euros.factor('GBP', day('2026-05-01'), Number.NaN)).toBeNaN();
});

it('an amount in the base, or without a currency, is left as it is', () => {
  for (const text of ['EUR', '€', 'eur', '']) {
    expect(euros.factor(text, day('2026-05-01'), Number.NaN)).toBe(1);
  }
});

it('the own rate of a row wins', () => {
  expect(euros.factor('GBP', day('2026-05-01'), 1.15)).toBe(1.15);
});

it('a rate that says what the base buys is turned round', () => {
  const inverse = exchange([{ currency: '$', day: NO_DAY, rate: 1.25 }], { base: 'EUR', isInverse: true });
  expect(inverse.factor('USD', day('2020-01-01'), Number.NaN)).toBe(0.8);
});

it('a rate of 0 is none', () => {
  const zero = exchange([{ currency: 'USD', day: NO_DAY, rate: 0 }], { base: 'EUR', isInverse: false });
  expect(zero.factor('USD', day('2026-01-01'), Number.NaN)).toBeNaN();
});
