import { describe, expect, it } from 'vitest';
import { fitBuying } from '../../src/forecast/fit-buying.ts';
import type { Histories } from '../../src/forecast/histories.ts';
import { expectedAmount, fitSpending } from '../../src/forecast/spending-model.ts';
import { integrate } from './integrate.ts';
import { simulateHistories } from './simulate.ts';

const ticks = 1000;
const truth = { r: 0.8, alpha: 1.5, a: 0.9, b: 3, p: 5, q: 4, v: 60 };
const populations = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) =>
  simulateHistories(truth, { customers: 4000, months: 18, spread: 6, seed }, ticks),
);

/** ln Γ after Lanczos (g = 7, n = 9): another way than the code under test. */
function lanczos(x: number): number {
  const c = [
    0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406,
    12.507343278686905, -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ];
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - lanczos(1 - x);
  const y = x - 1;
  const sum = c.reduce((all, k, i) => (i === 0 ? k : all + k / (y + i)), 0);
  const t = y + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
}

/** Customer by customer as eq. (6) of Fader, Hardie and Lee (2005) stands there. */
function logLikelihoodOfBuying({ count, repeats, recency, age }: Histories, logs: readonly number[]): number {
  const [r, alpha, a, b] = logs.map(Math.exp) as [number, number, number, number];
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const [x, tx, T] = [repeats[at], (recency[at] ?? 0) / ticks, (age[at] ?? 0) / ticks] as [
      number,
      number,
      number,
    ];
    const both =
      lanczos(a + b) - lanczos(b) - lanczos(a + b + x) + lanczos(b + x) + lanczos(r + x) - lanczos(r);
    const alive = (alpha / (alpha + T)) ** r * (alpha + T) ** -x;
    const gone = x > 0 ? (a / (b + x - 1)) * (alpha / (alpha + tx)) ** r * (alpha + tx) ** -x : 0;
    sum += both + Math.log(alive + gone);
  }
  return sum;
}

/** Customer by customer as eq. (1a) of Fader and Hardie (2013) stands there. */
function logLikelihoodOfSpending({ count, valued, value }: Histories, logs: readonly number[]): number {
  const [p, q, v] = logs.map(Math.exp) as [number, number, number];
  let sum = 0;
  for (let at = 0; at < count; at++) {
    const [x, z] = [valued[at], value[at]] as [number, number];
    if (!(z > 0)) continue;
    sum += lanczos(p * x + q) - lanczos(p * x) - lanczos(q) + q * Math.log(v) + (p * x - 1) * Math.log(z);
    sum += p * x * Math.log(x) - (p * x + q) * Math.log(v + x * z);
  }
  return sum;
}

/** How many standard errors each logarithm is from the truth; the errors from the curvature of the likelihood. */
function errors(
  likelihood: (logs: readonly number[]) => number,
  fitted: readonly number[],
  true_: readonly number[],
) {
  const h = 1e-3;
  const at = (moves: readonly (readonly [number, number])[]) =>
    likelihood(fitted.map((x, i) => x + moves.reduce((sum, [j, by]) => sum + (i === j ? by : 0), 0)));
  const n = fitted.length;
  const information = fitted.map((_, i) =>
    fitted.map(
      (_, j) =>
        -(
          at([
            [i, h],
            [j, h],
          ]) -
          at([
            [i, h],
            [j, -h],
          ]) -
          at([
            [i, -h],
            [j, h],
          ]) +
          at([
            [i, -h],
            [j, -h],
          ])
        ) /
        (4 * h * h),
    ),
  );
  const rows = information.map((row, i) => [...row, ...fitted.map((_, j) => Number(i === j))]);
  for (let i = 0; i < n; i++) {
    const pivot = rows[i]?.[i] ?? NaN;
    rows[i] = (rows[i] ?? []).map((x) => x / pivot);
    for (let k = 0; k < n; k++)
      if (k !== i) rows[k] = (rows[k] ?? []).map((x, j) => x - (rows[k]?.[i] ?? 0) * (rows[i]?.[j] ?? 0));
  }
  return fitted.map((x, i) => (x - (true_[i] ?? NaN)) / Math.sqrt(rows[i]?.[n + i] ?? NaN));
}

describe('BG/NBD', () => {
  const { r, alpha, a, b } = truth;
  const fits = populations.map((population) => fitBuying(population, ticks));

  it('finds the parameters of simulated populations within their standard errors', () => {
    const all = fits.flatMap((fit, at) => {
      if (!fit) throw new Error('no fit');
      const logs = [fit.r, fit.alpha, fit.a, fit.b].map(Math.log);
      const population = populations[at] as Histories;
      return errors((x) => logLikelihoodOfBuying(population, x), logs, [r, alpha, a, b].map(Math.log));
    });
    expectStandardNormal(all);
  });

  it('reports the likelihood of the paper, and no parameters near by have a higher one', () => {
    const [fit] = fits;
    const population = populations[0] as Histories;
    if (!fit) throw new Error('no fit');
    const logs = [fit.r, fit.alpha, fit.a, fit.b].map(Math.log);
    expect(logLikelihoodOfBuying(population, logs)).toBeCloseTo(fit.logLikelihood, 6);
    for (const [i, by] of [0, 1, 2, 3].flatMap((i) => [-0.01, 0.01].map((by) => [i, by] as const)))
      expect(
        logLikelihoodOfBuying(
          population,
          logs.map((x, j) => (i === j ? x + by : x)),
        ),
      ).toBeLessThan(fit.logLikelihood);
  });

  it('climbs to the same peak of very many customers, where some of them lead the way first', () => {
    const population = simulateHistories(truth, { customers: 40_000, months: 18, spread: 6, seed: 9 }, ticks);
    const fit = fitBuying(population, ticks);
    if (!fit) throw new Error('no fit');
    const logs = [fit.r, fit.alpha, fit.a, fit.b].map(Math.log);
    const slope = (i: number) => {
      const [up, down] = [2e-4, -2e-4].map((by) =>
        logLikelihoodOfBuying(
          population,
          logs.map((x, j) => (i === j ? x + by : x)),
        ),
      ) as [number, number];
      return (up - down) / 4e-4 / population.count;
    };
    for (const i of [0, 1, 2, 3]) expect(slope(i)).toBeCloseTo(0, 6);
  });

  it('does not depend on the unit of time but for alpha', () => {
    const population = populations[1] as Histories;
    const [inMonths, inDays] = [fitBuying(population, ticks), fitBuying(population, ticks / 30.4375)];
    if (!inMonths || !inDays) throw new Error('no fit');
    expect(inDays.alpha / inMonths.alpha).toBeCloseTo(30.4375, 3);
    expect(inDays.r).toBeCloseTo(inMonths.r, 5);
    expect(inDays.b).toBeCloseTo(inMonths.b, 4);
  });

  it('finds no model where nobody can have left, nor where there are no repeat purchases', () => {
    const column = (values: readonly number[]) => Int32Array.from(values);
    const times = Array.from({ length: 40 }, (_, at) => at);
    const loyal = {
      count: 40,
      repeats: column(times.map(() => 12)),
      recency: column(times.map(() => 360)),
      age: column(times.map(() => 360)),
      valued: column(times.map(() => 12)),
      value: Float64Array.from(times, () => 5),
    };
    expect(fitBuying(loyal, 30)).toBeNull();
    const once = { ...loyal, repeats: column(times.map(() => 0)), recency: column(times.map(() => 0)) };
    expect(fitBuying(once, 30)).toBeNull();
  });
});

describe('Gamma-Gamma', () => {
  const { p, q, v } = truth;
  const fits = populations.map(fitSpending);

  it('finds the parameters of simulated populations within their standard errors', () => {
    const all = fits.flatMap((fit, at) => {
      if (!fit) throw new Error('no fit');
      const logs = [fit.p, fit.q, fit.v].map(Math.log);
      const population = populations[at] as Histories;
      return errors((x) => logLikelihoodOfSpending(population, x), logs, [p, q, v].map(Math.log));
    });
    expectStandardNormal(all);
  });

  it('reports the likelihood of the paper', () => {
    const [fit] = fits;
    if (!fit) throw new Error('no fit');
    const logs = [fit.p, fit.q, fit.v].map(Math.log);
    expect(logLikelihoodOfSpending(populations[0] as Histories, logs)).toBeCloseTo(fit.logLikelihood, 6);
  });

  it('amounts in cents have the same p and q and 100 times the v', () => {
    const population = populations[2] as Histories;
    const inCents = fitSpending({ ...population, value: population.value.map((value) => value * 100) });
    const fit = fits[2];
    if (!fit || !inCents) throw new Error('no fit');
    expect(inCents.q).toBeCloseTo(fit.q, 6);
    expect(inCents.v / fit.v).toBeCloseTo(100, 4);
  });

  it('expects the amounts of the paper', () => {
    // Fader and Hardie (2013), CDNOW: p 6.25, q 3.74, v 15.44; all customers p v / (q − 1).
    const model = { p: 6.25, q: 3.74, v: 15.44 };
    expect(expectedAmount(model, 0, Number.NaN)).toBeCloseTo(35.22, 2);
    expect(expectedAmount(model, 2, 22.35)).toBeCloseTo(24.66, 2);
  });

  it('expects what integration over the scales of customers gives', () => {
    for (const [n, mean] of [
      [1, 3],
      [2, 22.35],
      [50, 80],
      [10_000, 10],
    ] as const) {
      // The scale of a customer is gamma (q, v); amounts given it have the shape p, so their mean is p / scale.
      const log = (y: number) => (p * n + q) * y - Math.exp(y) * (v + n * mean);
      const center = Math.log((p * n + q) / (v + n * mean));
      const all = integrate(log, center, log(center));
      const amounts = integrate((y) => log(y) + Math.log(p) - y, center, log(center));
      expect(expectedAmount(truth, n, mean) / (amounts / all)).toBeCloseTo(1, 9);
    }
  });

  it('finds no model where the mean of all customers would be infinite', () => {
    const wild = simulateHistories(
      { ...truth, q: 0.5, p: 2 },
      { customers: 2000, months: 18, spread: 6, seed: 9 },
      ticks,
    );
    expect(fitSpending(wild)).toBeNull();
  });
});

/** Distances in standard errors: about two thirds within 1, all within 3.5, their squares about 1 in the mean. */
function expectStandardNormal(all: readonly number[]): void {
  for (const z of all) expect(Math.abs(z)).toBeLessThan(3.5);
  expect(all.filter((z) => Math.abs(z) <= 1).length / all.length).toBeGreaterThan(0.5);
  const square = all.reduce((sum, z) => sum + z * z, 0) / all.length;
  expect(square).toBeGreaterThan(0.3);
  expect(square).toBeLessThan(1.8);
}
