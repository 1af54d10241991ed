import type { Histories } from './histories.ts';
import { digamma, logGamma } from './log-gamma.ts';
import { minimise } from './minimise.ts';

/**
 * The Gamma-Gamma model: the amounts of a customer scatter around a mean of their own (gamma: p), and these means
 * scatter over the customers (gamma: q, v). Source: Fader and Hardie, "The Gamma-Gamma Model of Monetary Value" (2013).
 */
export interface SpendingModel {
  readonly p: number;
  readonly q: number;
  readonly v: number;
}

/** A fitted model with its log-likelihood. */
export interface FittedSpending extends SpendingModel {
  readonly logLikelihood: number;
}

/**
 * The mean amount expected of a customer, from the number of repeat purchases with an amount and their mean; without
 * any it is that of all customers. Source: eq. (5) of the paper.
 *
 * @example
 * expectedAmount({ p: 6.25, q: 3.74, v: 15.44 }, 2, 22.35) //=> 24.66
 */
export function expectedAmount({ p, q, v }: SpendingModel, purchases: number, mean: number): number {
  const paid = purchases > 0 ? purchases * mean : 0;
  return (p * (v + paid)) / (p * purchases + q - 1);
}

const farthest = 12;

/**
 * The Gamma-Gamma model of customers by maximum likelihood, over those with a mean amount above 0. Null where the climb
 * ends at no peak, or at one where the mean of all customers is infinite (q ≤ 1).
 *
 * @example
 * fitSpending(cdnow)?.p //=> 6.25
 */
export function fitSpending({ valued, value }: Histories): FittedSpending | null {
  const rows = valued.reduce((count, n, at) => count + Number(n > 0 && (value[at] as number) > 0), 0);
  const numbers = new Float64Array(rows);
  const means = new Float64Array(rows);
  let at = 0;
  for (let customer = 0; customer < valued.length; customer++) {
    const mean = value[customer] as number;
    if (!(mean > 0)) continue;
    numbers[at] = valued[customer] as number;
    means[at++] = mean;
  }
  const unit = means.reduce((sum, mean) => sum + mean, 0) / rows;
  const {
    at: logs,
    value: least,
    isFound,
  } = minimise(likelihood(numbers, means, unit), [2, 3, 1].map(Math.log));
  const [p, q, v] = logs.map(Math.exp) as [number, number, number];
  if (!isFound || logs.some((x) => Math.abs(x) > farthest) || q <= 1) return null;
  return { p, q, v: v * unit, logLikelihood: -rows * (least + Math.log(unit)) };
}

/** Minus the mean log-likelihood of a customer and its gradient in ln p, ln q, ln v; amounts in units of their mean. */
function likelihood(numbers: Float64Array, means: Float64Array, unit: number) {
  const rows = numbers.length;
  const byNumber = new Map<number, number>();
  const paid = new Float64Array(rows);
  const logPaid = new Float64Array(rows);
  let logMeans = 0;
  for (let row = 0; row < rows; row++) {
    const n = numbers[row] as number;
    const mean = (means[row] as number) / unit;
    byNumber.set(n, (byNumber.get(n) ?? 0) + 1);
    paid[row] = n * mean;
    logPaid[row] = Math.log(n * mean);
    logMeans += Math.log(mean);
  }
  return (at: readonly number[], gradient: number[]): number => {
    const [p, q, v] = at.map(Math.exp) as [number, number, number];
    const logV = Math.log(v);
    let sum = rows * -logGamma(q) - logMeans;
    let byP = 0;
    let byQ = rows * -digamma(q);
    let byV = 0;
    for (const [n, count] of byNumber) {
      sum += count * (logGamma(p * n + q) - logGamma(p * n));
      const psi = digamma(p * n + q);
      byP += count * n * (psi - digamma(p * n));
      byQ += count * psi;
    }
    for (let row = 0; row < rows; row++) {
      const n = numbers[row] as number;
      const all = v + (paid[row] as number);
      const logAll = Math.log(all);
      const ofPaid = (logPaid[row] as number) - logAll;
      sum += q * (logV - logAll) + p * n * ofPaid;
      byP += n * ofPaid;
      byQ += logV - logAll;
      byV += q / v - (p * n + q) / all;
    }
    [byP * p, byQ * q, byV * v].forEach((slope, index) => {
      gradient[index] = -slope / rows;
    });
    return -sum / rows;
  };
}
