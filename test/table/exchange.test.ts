import { describe, expect, it } from 'vitest';
import { dayFromText, NO_DAY } from '../../src/kpi/day.ts';
import { baseCurrency, exchange, usedCurrencies } from '../../src/table/exchange.ts';
import { UNREADABLE_NUMBER } from '../../src/table/read-number.ts';
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

describe('the base, where nobody has said it', () => {
  it('is no currency whose rows have a rate of their own, however frequent it is', () => {
    const base = (codes: readonly number[], rates: readonly number[]) =>
      baseCurrency(usedCurrencies(['usd', 'bgn'], codes, rates), []);
    expect(base([0, 0, 0, 1, 1], [1.8, 1.8, 1.8, 1, 1])).toBe('BGN');
    expect(base([0, 0, 0, 1], [1.8, Number.NaN, 1, Number.NaN])).toBe('BGN');
    expect(base([0, 0, 1], [1.8, 1.8, 0.5])).toBe('');
    // Nobody says what a dollar costs: more rows are in dollars.
    expect(base([0, 0, 1], [])).toBe('USD');
  });

  it('is the one with a rate of 1 sooner than one without a rate, which is listed', () => {
    const used = usedCurrencies(['usd', 'bgn'], [0, 0, 1], [Number.NaN, Number.NaN, 1]);
    expect(baseCurrency(used, [])).toBe('BGN');
    const rates = [
      { currency: 'EUR', day: NO_DAY, rate: 1 },
      { currency: 'USD', day: NO_DAY, rate: 0.9 },
    ];
    expect(baseCurrency(usedCurrencies(['usd', 'gbp'], [0, 1], []), rates)).toBe('EUR');
  });

  it('goes by no rate that could not be read', () => {
    expect(baseCurrency(usedCurrencies(['eur'], [0], [UNREADABLE_NUMBER]), [])).toBe('EUR');
  });
});
