import type { BuyingModel } from './buying-model.ts';
import type { Histories } from './histories.ts';
import { digamma, logGamma } from './log-gamma.ts';
import { minimise } from './minimise.ts';

/** A fitted model with its log-likelihood; null where no parameters fit best. */
export interface FittedBuying extends BuyingModel {
  readonly logLikelihood: number;
}

/** Customers with the same history stand together. */
interface Groups {
  readonly customers: Float64Array;
  readonly repeats: Int32Array;
  /** Days of recency and age. */
  readonly recency: Int32Array;
  readonly age: Int32Array;
}

/** Beyond it the likelihood has no peak: it grows towards a border, where everybody is alike or nobody leaves. */
const farthest = 12;

/**
 * The BG/NBD model of customers by maximum likelihood: customers with the same history are grouped, and the likelihood,
 * eq. (6) of the paper, is climbed by its gradient in the logarithms of the parameters. Customers of age −1 are none.
 * Null where the climb does not end at a peak.
 *
 * @example
 * fitBuying(cdnow, 7)?.r //=> 0.243
 */
export function fitBuying(histories: Histories, daysPerUnit: number): FittedBuying | null {
  const groups = grouped(histories);
  const days = weighted(groups, groups.age) / daysPerUnit;
  const bought = weighted(groups, groups.repeats);
  const start = [1, days / bought, 0.5, 2].map(Math.log);
  // Of many groups each sixteenth leads near the peak already, and tells how it bends.
  const rough = groups.age.length > many ? minimise(likelihood(groups, daysPerUnit, 16), start) : null;
  const from = rough?.isFound ? rough : { at: start, inverse: null };
  const { at, value, isFound } = minimise(likelihood(groups, daysPerUnit, 1), from.at, from.inverse);
  if (!isFound || at.some((x) => Math.abs(x) > farthest)) return null;
  const [r, alpha, a, b] = at.map(Math.exp) as [number, number, number, number];
  return { r, alpha, a, b, logLikelihood: -value * customersOf(groups, 1) };
}

const many = 10_000;

/** How many customers each so many-th group has together. */
const customersOf = ({ customers }: Groups, step: number) =>
  customers.reduce((sum, count, group) => (group % step === 0 ? sum + count : sum), 0);

const weighted = ({ customers }: Groups, column: Int32Array) =>
  column.reduce((sum, x, group) => sum + x * (customers[group] as number), 0);

/** Histories as numbers, sorted, so that equal ones stand side by side. */
function grouped({ count, repeats, recency, age }: Histories): Groups {
  const limit = 1 + age.reduce((most, days) => Math.max(most, days), 0);
  const keys = new Float64Array(count);
  let known = 0;
  for (let at = 0; at < count; at++) {
    const days = age[at] as number;
    if (days >= 0) keys[known++] = ((repeats[at] as number) * limit + (recency[at] as number)) * limit + days;
  }
  const sorted = keys.subarray(0, known).sort();
  const starts = sorted.reduce((groups, key, at) => groups + Number(key !== sorted[at - 1]), 0);
  const groups: Groups = {
    customers: new Float64Array(starts),
    repeats: new Int32Array(starts),
    recency: new Int32Array(starts),
    age: new Int32Array(starts),
  };
  let group = -1;
  for (let at = 0; at < known; at++) {
    const key = sorted[at] as number;
    if (key !== sorted[at - 1]) {
      group++;
      groups.age[group] = key % limit;
      groups.recency[group] = Math.floor(key / limit) % limit;
      groups.repeats[group] = Math.floor(key / limit / limit);
    }
    groups.customers[group] = (groups.customers[group] as number) + 1;
  }
  return groups;
}

/**
 * Minus the mean log-likelihood of a customer and its gradient, as a function of ln r, ln α, ln a, ln b, over all groups or
 * each so many-th. What depends on
 * the number of purchases alone is counted once a number, logarithms of times once a day.
 */
function likelihood(groups: Groups, daysPerUnit: number, step: number) {
  const { customers, repeats, recency, age } = groups;
  const total = customersOf(groups, step);
  const dayCount = 1 + age.reduce((most, days) => Math.max(most, days), 0);
  const logs = new Float64Array(dayCount);
  const inverses = new Float64Array(dayCount);

  return (at: readonly number[], gradient: number[]): number => {
    const [r, alpha, a, b] = at.map(Math.exp) as [number, number, number, number];
    for (let day = 0; day < dayCount; day++) {
      logs[day] = Math.log(alpha + day / daysPerUnit);
      inverses[day] = 1 / (alpha + day / daysPerUnit);
    }
    let sum = total * (logGamma(a + b) - logGamma(b) - logGamma(r) + r * Math.log(alpha));
    const psiAll = digamma(a + b);
    let byR = total * (Math.log(alpha) - digamma(r));
    let byAlpha = (total * r) / alpha;
    let byA = total * psiAll;
    let byB = total * (psiAll - digamma(b));
    for (let group = 0; group < customers.length; ) {
      const x = repeats[group] as number;
      const shape = r + x;
      const odds = a / (b + x - 1);
      let ofThese = 0;
      let leaving = 0;
      for (; repeats[group] === x; group += step) {
        const count = customers[group] as number;
        const [now, then] = [age[group] as number, recency[group] as number];
        const until = logs[now] as number;
        const silence = until - (logs[then] as number);
        const gone = x === 0 ? 0 : odds * Math.exp(shape * silence);
        const isSmall = gone < Infinity;
        const share = isSmall ? gone / (1 + gone) : 1;
        const both = isSmall ? Math.log1p(gone) : Math.log(odds) + shape * silence;
        sum += count * (both - shape * until);
        byR -= count * (until - share * silence);
        byAlpha -=
          count * shape * ((1 - share) * (inverses[now] as number) + share * (inverses[then] as number));
        leaving += count * share;
        ofThese += count;
      }
      const psi = digamma(a + b + x);
      sum += ofThese * (logGamma(shape) + logGamma(b + x) - logGamma(a + b + x));
      byR += ofThese * digamma(shape);
      byA += leaving / a - ofThese * psi;
      byB += ofThese * (digamma(b + x) - psi) - (x === 0 ? 0 : leaving / (b + x - 1));
    }
    [byR * r, byAlpha * alpha, byA * a, byB * b].forEach((slope, index) => {
      gradient[index] = -slope / total;
    });
    return -sum / total;
  };
}
