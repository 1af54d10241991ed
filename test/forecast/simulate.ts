import { seededRandom } from '../../playground/sample/random.ts';
import type { BuyingModel } from '../../src/forecast/buying-model.ts';
import type { Histories } from '../../src/forecast/histories.ts';
import type { SpendingModel } from '../../src/forecast/spending-model.ts';

/** Draws by a seed: gamma after Marsaglia and Tsang (2000), normal after Box and Muller. */
function draws(seed: number) {
  const { next, whole } = seededRandom(seed);
  const open = () => next() || 2 ** -33;
  const normal = () => Math.sqrt(-2 * Math.log(open())) * Math.cos(2 * Math.PI * next());
  const gamma = (shape: number, rate: number): number => {
    if (shape < 1) return gamma(shape + 1, rate) * open() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const z = normal();
      const v = (1 + z / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(open()) < z * z * 0.5 + d - d * v + d * Math.log(v)) return (d * v) / rate;
    }
  };
  const beta = (a: number, b: number) => {
    const x = gamma(a, 1);
    return x / (x + gamma(b, 1));
  };
  return { next, whole, gamma, beta, wait: (rate: number) => -Math.log(open()) / rate };
}

/** A purchase of a made-up customer; time is in months since the beginning. */
export interface Purchase {
  readonly customer: number;
  readonly time: number;
  readonly amount: number;
}

/**
 * What customers buy whose rates, chances to leave and amounts are drawn from the two models; the first purchases are
 * spread over the first `spread` months.
 */
export function simulatePurchases(
  { r, alpha, a, b, p, q, v }: BuyingModel & SpendingModel,
  { customers, months, spread, seed }: { customers: number; months: number; spread: number; seed: number },
): Purchase[] {
  const { next, gamma, beta, wait } = draws(seed);
  const purchases: Purchase[] = [];
  for (let customer = 0; customer < customers; customer++) {
    const rate = gamma(r, alpha);
    const leaves = beta(a, b);
    const scale = gamma(q, v);
    let time = next() * spread;
    while (time < months) {
      purchases.push({ customer, time, amount: gamma(p, scale) });
      if (purchases[purchases.length - 2]?.customer === customer && next() < leaves) break;
      time += wait(rate);
    }
  }
  return purchases;
}

/** The same as histories, in ticks so short that no two purchases fall together. */
export function simulateHistories(
  model: BuyingModel & SpendingModel,
  options: { customers: number; months: number; spread: number; seed: number },
  ticksPerMonth: number,
): Histories {
  const { customers, months } = options;
  const [repeats, recency, age, valued] = [0, 0, 0, 0].map(() => new Int32Array(customers)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const value = new Float64Array(customers);
  const first = new Float64Array(customers).fill(Number.NaN);
  for (const { customer, time, amount } of simulatePurchases(model, options)) {
    if (Number.isNaN(first[customer])) {
      first[customer] = time;
      age[customer] = Math.round((months - time) * ticksPerMonth);
      continue;
    }
    repeats[customer] = (repeats[customer] as number) + 1;
    valued[customer] = repeats[customer] as number;
    recency[customer] = Math.round((time - (first[customer] as number)) * ticksPerMonth);
    value[customer] = (value[customer] as number) + amount;
  }
  for (let at = 0; at < customers; at++) value[at] = (value[at] as number) / (valued[at] as number);
  return { count: customers, repeats, recency, age, valued, value };
}
