/** Stirling's series begins here; smaller arguments are brought up by the recurrence. */
const large = 10;
const halfLog2Pi = 0.9189385332046728;

/**
 * ln Γ(x) for x > 0, to about 2·10⁻¹⁵ of the larger of 1 and the value: Stirling's series above 10, below it
 * Γ(x) = Γ(x + n) / (x (x + 1) … (x + n − 1)). Source: Abramowitz and Stegun, Handbook of Mathematical Functions,
 * 6.1.41 and 6.1.15.
 *
 * @example
 * logGamma(5) //=> 3.1780538303479458
 */
export function logGamma(x: number): number {
  let product = 1;
  let at = x;
  for (; at < large; at++) product *= at;
  const y = 1 / (at * at);
  const series =
    (1 / 12 + y * (-1 / 360 + y * (1 / 1260 + y * (-1 / 1680 + y * (1 / 1188 - (y * 691) / 360_360))))) / at;
  return (at - 0.5) * Math.log(at) - at + halfLog2Pi + series - Math.log(product);
}

/**
 * ψ(x) = d ln Γ(x) / dx for x > 0, to about 10⁻¹⁵ of the larger of 1 and the value. Source: Abramowitz and Stegun, 6.3.18
 * and 6.3.5.
 *
 * @example
 * digamma(1) //=> -0.5772156649015329
 */
export function digamma(x: number): number {
  let sum = 0;
  let at = x;
  for (; at < large; at++) sum += 1 / at;
  const y = 1 / (at * at);
  const series =
    y *
    (1 / 12 - y * (1 / 120 - y * (1 / 252 - y * (1 / 240 - y * (1 / 132 - y * (691 / 32_760 - y / 12))))));
  return Math.log(at) - 0.5 / at - series - sum;
}
