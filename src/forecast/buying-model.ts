/**
 * The BG/NBD model: while alive a customer buys at random with a rate of their own (gamma: r, alpha), and after each
 * purchase is gone with a chance of their own (beta: a, b). Time is in months.
 * Source: Fader, Hardie and Lee, "Counting Your Customers" the Easy Way, Marketing Science 24 (2005).
 */
export interface BuyingModel {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
}

/**
 * The chance that a customer is alive, from the purchases after the first, the time from the first to the last one
 * and to now. 1 where nothing was bought again: nobody is gone before the first chance. Source: Fader, Hardie and Lee,
 * "Computing P(alive) Using the BG/NBD Model" (2008).
 *
 * @example
 * aliveChance({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 2, 30.43, 38.86) //=> 0.7266
 */
export function aliveChance(
  { r, alpha, a, b }: BuyingModel,
  repeats: number,
  recency: number,
  age: number,
): number {
  if (repeats === 0) return 1;
  const silence = Math.exp((r + repeats) * Math.log((alpha + age) / (alpha + recency)));
  return 1 / (1 + (a / (b + repeats - 1)) * silence);
}

/**
 * How many purchases are expected within `time` of a customer who is alive; times `aliveChance` it is the conditional
 * expectation of the paper, eq. (10). Summed over how many purchases there would be if nobody left, K, negative
 * binomial, and of these how many come before leaving: Σ P(K = k) Σ_{j<k} (b+x)_j / (a+b+x)_j. All terms are positive,
 * so nothing cancels and, unlike in the paper's 2F1, nothing overflows and a = 1 is no exception.
 *
 * @example
 * purchasesWhileAlive({ r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 }, 2, 38.86, 39) //=> 1.687
 */
export function purchasesWhileAlive(
  { r, alpha, a, b }: BuyingModel,
  repeats: number,
  age: number,
  time: number,
): number {
  const shape = r + repeats;
  const stay = b + repeats;
  const share = time / (alpha + age + time);
  let scale = shape * Math.log((alpha + age) / (alpha + age + time));
  let weight = 1;
  let staying = 1;
  let bought = 0;
  let sum = 0;
  for (let k = 0, next = share * shape; share > 0; ) {
    weight *= next;
    bought += staying;
    staying *= (stay + k) / (a + stay + k);
    k++;
    const term = weight * bought;
    sum += term;
    next = (share * (shape + k)) / (k + 1);
    if (next < 1 && term <= 1e-17 * sum * (1 - next)) break;
    if (sum > tooLarge) {
      weight /= tooLarge;
      sum /= tooLarge;
      scale += Math.log(tooLarge);
    }
  }
  return sum * Math.exp(scale);
}

const tooLarge = 1e200;
