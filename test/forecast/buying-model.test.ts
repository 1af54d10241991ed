import { describe, expect, it } from 'vitest';
import { aliveChance, type BuyingModel, purchasesWhileAlive } from '../../src/forecast/buying-model.ts';
import { integrate, overRates, overShares } from './integrate.ts';

/** Fader, Hardie and Lee (2005), table 2: CDNOW, time in weeks. */
const cdnow: BuyingModel = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };

describe('the published figures', () => {
  it('E[Y(39) | x = 2, t_x = 30.43, T = 38.86] is 1.226', () => {
    // Hardie, "Implementing the BG/NBD Model for Customer Base Analysis in Excel" (2005), customer 1.
    const expected = aliveChance(cdnow, 2, 30.43, 38.86) * purchasesWhileAlive(cdnow, 2, 38.86, 39);
    expect(expected).toBeCloseTo(1.226, 3);
  });

  it('who bought once is alive', () => {
    expect(aliveChance(cdnow, 0, 0, 38.86)).toBe(1);
  });
});

interface Case {
  readonly model: BuyingModel;
  readonly x: number;
  readonly recency: number;
  readonly age: number;
}

const models: readonly BuyingModel[] = [
  cdnow,
  { r: 0.243, alpha: 4.414, a: 1e-3, b: 1e-3 },
  { r: 2, alpha: 0.5, a: 1e-3, b: 5 },
  { r: 0.05, alpha: 30, a: 1, b: 1e-3 },
  { r: 40, alpha: 10, a: 8, b: 3 },
  { r: 0.8, alpha: 2, a: 1.000001, b: 1.2 },
];
const cases: readonly Case[] = models.flatMap((model) =>
  [
    { x: 0, recency: 0, age: 12 },
    { x: 1, recency: 1, age: 5000 },
    { x: 3, recency: 11, age: 12 },
    { x: 250, recency: 4900, age: 5000 },
    { x: 10_000, recency: 4990, age: 5000 },
    { x: 10_000, recency: 12, age: 12.01 },
  ].map((history) => ({ model, ...history })),
);
const title = ({ model: { r, alpha, a, b }, x, recency, age }: Case) =>
  `r ${r}, α ${alpha}, a ${a}, b ${b}, x ${x}, t_x ${recency}, T ${age}`;

/** ln of (likelihood of being alive and having this history), with an extra weight on the chance to leave. */
function logAlive(
  { model: { r, alpha, a, b }, x, age }: Case,
  logG: (p: number, logP: number) => number,
): number {
  return overShares(a, b + x, logG) + overRates(r + x, alpha + age);
}

describe('against numerical integration over the rates and the chances to leave', () => {
  for (const each of cases)
    it(`P(alive) is right to 1e-8: ${title(each)}`, () => {
      const { model, x, recency, age } = each;
      const alive = logAlive(each, () => 0);
      const gone =
        overShares(model.a + 1, model.b + x - 1, () => 0) + overRates(model.r + x, model.alpha + recency);
      const expected = x === 0 ? 1 : 1 / (1 + Math.exp(gone - alive));
      expect(Math.abs(aliveChance(model, x, recency, age) - expected)).toBeLessThan(
        1e-8 * Math.max(expected, 1e-3),
      );
    });

  for (const each of cases)
    for (const time of [1, 12, 120])
      it(`expected purchases within ${time} are right to 1e-8: ${title(each)}`, () => {
        const { model, x, age } = each;
        const { r, alpha } = model;
        // For one chance to leave p, the rates integrated by hand: (1 − (1 + p t / (α + T))^−(r + x)) / p.
        const logBought = (p: number, logP: number) =>
          p < 1e-200
            ? Math.log(((r + x) * time) / (alpha + age))
            : Math.log(-Math.expm1(-(r + x) * Math.log1p((p * time) / (alpha + age)))) - logP;
        const expected = Math.exp(logAlive(each, logBought) - logAlive(each, () => 0));
        const answer = purchasesWhileAlive(model, x, age, time);
        expect(Math.abs(answer / expected - 1)).toBeLessThan(1e-8);
      });

  for (const each of [cases[2], cases[14], cases[33]])
    if (each)
      it(`and with both integrals numerical: ${title(each)}`, () => {
        const { model, x, age } = each;
        const { r, alpha } = model;
        const time = 12;
        const center = Math.log((r + x) / (alpha + age));
        const logRate = (y: number) => (r + x) * y - Math.exp(y) * (alpha + age);
        const scale = logRate(center);
        const ofRate = integrate(logRate, center, scale, 1 / 64);
        /** Mean over the rates of (1 − e^(−λ p t)) / p for one p. */
        const logBought = (p: number, logP: number) => {
          if (p < 1e-200) return Math.log(((r + x) * time) / (alpha + age));
          const bought = integrate(
            (y) => logRate(y) + Math.log(-Math.expm1(-Math.exp(y) * p * time)),
            center,
            scale,
            1 / 64,
          );
          return Math.log(bought / ofRate) - logP;
        };
        const expected = Math.exp(logAlive(each, logBought) - logAlive(each, () => 0));
        expect(Math.abs(purchasesWhileAlive(model, x, age, time) / expected - 1)).toBeLessThan(1e-8);
      });
});

describe('expected purchases', () => {
  it('are 0 within no time, grow with time, and stay below rate × time', () => {
    let before = 0;
    expect(purchasesWhileAlive(cdnow, 3, 20, 0)).toBe(0);
    for (const time of [1, 5, 20, 100]) {
      const bought = purchasesWhileAlive(cdnow, 3, 20, time);
      expect(bought).toBeGreaterThan(before);
      expect(bought).toBeLessThan(((cdnow.r + 3) / (cdnow.alpha + 20)) * time);
      before = bought;
    }
  });

  it('are rate × time where nobody leaves', () => {
    const loyal = { r: 2, alpha: 3, a: 1e-12, b: 4 };
    expect(purchasesWhileAlive(loyal, 5, 10, 6)).toBeCloseTo((7 / 13) * 6, 9);
  });
});
