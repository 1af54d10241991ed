import { fitBuying } from '../../src/forecast/fit-buying.ts';
import { histories } from '../../src/forecast/histories.ts';
import { logGamma } from '../../src/forecast/log-gamma.ts';
import { formulas } from '../../src/functions/formulas.ts';
import { simulatePurchases } from '../../test/forecast/simulate.ts';
import { hostIn } from '../../test/functions/run-formula.ts';
import { processorClock } from '../run/processor-time.ts';
import { type Section, shown } from '../section.ts';
import { nelderMead } from '../work/nelder-mead.ts';

const daysPerMonth = 30.4375;
const model = { r: 0.6, alpha: 2, a: 0.8, b: 2.5, p: 6, q: 4, v: 60 };

/**
 * The fit of BG/NBD by its gradient over grouped customers against the simplex method over the same groups and over
 * customer by customer, and CLTV_FORECAST as a whole.
 */
export function forecastTimes(isQuick: boolean): Section {
  const customers = isQuick ? 10_000 : 100_000;
  const purchases = simulatePurchases(model, { customers, months: 24, spread: 12, seed: 7 });
  const day = (time: number) => 45_000 + Math.floor(time * daysPerMonth);
  const args = [
    purchases.map(({ customer }) => [`C${customer}`]),
    purchases.map(({ time }) => [day(time)]),
    purchases.map(({ amount }) => [amount]),
    12,
    '',
    day(24),
  ];
  const call = { name: 'CLTV_FORECAST', args, host: hostIn('Etc/UTC', 'en_US') };
  const past = histories(
    purchases.map(({ customer }) => customer),
    purchases.map(({ time }) => day(time)),
    purchases.map(({ amount }) => amount),
    customers,
    day(24),
  );
  const each = Array.from({ length: customers }, (_, at) => ({
    count: 1,
    x: past.repeats[at] as number,
    recency: (past.recency[at] as number) / daysPerMonth,
    age: (past.age[at] as number) / daysPerMonth,
  }));
  const groups = grouped(each);

  const ours = fastest(isQuick ? 7 : 5, () => fitBuying(past, daysPerMonth));
  const start = [1, 3, 0.5, 2].map(Math.log);
  const simplex = fastest(2, () => nelderMead((at) => minusLikelihood(groups, at), start));
  const alone = fastest(1, () => nelderMead((at) => minusLikelihood(each, at, false), start));
  const whole = fastest(5, () => formulas.CLTV_FORECAST?.run(call));
  const fit = ours.answer;
  if (!fit) throw new Error('no fit');
  const apart = Math.max(
    ...[fit.r, fit.alpha, fit.a, fit.b].map((x, i) =>
      Math.abs(Math.log(x) - (simplex.answer.at[i] as number)),
    ),
  );
  return {
    title: `BG/NBD over ${customers.toLocaleString('en-US')} customers in ${groups.length.toLocaleString('en-US')} groups`,
    lines: [
      ['way', 'ms of processor time', 'times ours'],
      ['ours: gradient, groups', shown(ours.time), '1'],
      ['simplex, groups', shown(simplex.time), shown(simplex.time / ours.time)],
      ['simplex, customer by customer', shown(alone.time), shown(alone.time / ours.time)],
      [`CLTV_FORECAST, ${purchases.length.toLocaleString('en-US')} purchases`, shown(whole.time), ''],
    ],
    notes: [
      `Gradient and simplex end within ${apart.toExponential(1)} of each other, in the logarithms of the parameters.`,
    ],
    aims: [
      {
        name: 'P10, times as fast as the simplex over groups',
        value: simplex.time / ours.time,
        limit: 5,
        way: 'atLeast',
      },
      {
        name: 'P10, times as fast as customer by customer',
        value: alone.time / ours.time,
        limit: 50,
        way: 'atLeast',
      },
      ...(isQuick
        ? []
        : [
            {
              name: 'P10, s for the fit and all predictions',
              value: whole.time / 1000,
              limit: 0.3,
              way: 'atMost',
            } as const,
          ]),
    ],
  };
}

interface Group {
  readonly count: number;
  readonly x: number;
  readonly recency: number;
  readonly age: number;
}

function grouped(each: readonly Group[]): Group[] {
  const groups = new Map<string, Group>();
  for (const one of each) {
    const key = `${one.x} ${one.recency} ${one.age}`;
    groups.set(key, { ...one, count: 1 + (groups.get(key)?.count ?? 0) });
  }
  return [...groups.values()];
}

/** Minus the mean log-likelihood, one customer or group after another; what only the count of purchases decides, once if it remembers. */
function minusLikelihood(groups: readonly Group[], at: readonly number[], remembers = true): number {
  const [r, alpha, a, b] = at.map(Math.exp) as [number, number, number, number];
  const known = new Map<number, number>();
  const same = logGamma(a + b) - logGamma(b) - logGamma(r) + r * Math.log(alpha);
  let sum = 0;
  let all = 0;
  for (const { count, x, recency, age } of groups) {
    let ofCount = known.get(x);
    if (ofCount === undefined) {
      ofCount = same + logGamma(r + x) + logGamma(b + x) - logGamma(a + b + x);
      if (remembers) known.set(x, ofCount);
    }
    const until = Math.log(alpha + age);
    const gone =
      x > 0 ? Math.log(a / (b + x - 1)) + (r + x) * (until - Math.log(alpha + recency)) : -Infinity;
    const both = Math.max(gone, 0) + Math.log1p(Math.exp(-Math.abs(gone)));
    sum += count * (ofCount + both - (r + x) * until);
    all += count;
  }
  return -sum / all;
}

/** The answer of some work and its shortest processor time: what else the machine does can only add to it. */
function fastest<T>(rounds: number, work: () => T): { readonly answer: T; readonly time: number } {
  let answer = work();
  let time = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = processorClock();
    answer = work();
    time = Math.min(time, processorClock() - start);
  }
  return { answer, time };
}
