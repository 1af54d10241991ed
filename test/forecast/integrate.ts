/**
 * ∫ exp(log f(y)) dy over all y, divided by exp(scale): the trapezoidal rule in u with y = center + sinh(u), which
 * converges faster than any power of the step for functions smooth on the whole line.
 */
export function integrate(
  logOf: (y: number) => number,
  center: number,
  scale: number,
  step = 1 / 256,
): number {
  let sum = 0;
  for (let u = -15; u <= 15; u += step) {
    const value = Math.exp(logOf(center + Math.sinh(u)) - scale) * Math.cosh(u);
    if (value > 0) sum += value;
  }
  return sum * step;
}

/** ln(1 + e^y) without overflow. */
const softplus = (y: number) => Math.max(y, 0) + Math.log1p(Math.exp(-Math.abs(y)));

/** ∫ p^(a−1) (1−p)^(c−1) g(p) dp over 0…1 by its logarithm, in y = ln(p / (1 − p)); g gets p and ln p. */
export function overShares(a: number, c: number, logG: (p: number, logP: number) => number): number {
  const log = (y: number) => {
    const logP = -softplus(-y);
    return a * logP - c * softplus(y) + logG(Math.exp(logP), logP);
  };
  const { center, scale } = peak(log);
  return scale + Math.log(integrate(log, center, scale));
}

/** ∫ λ^(s−1) e^(−λ t) dλ over 0…∞ by its logarithm, in y = ln λ. */
export function overRates(shape: number, time: number): number {
  const log = (y: number) => shape * y - Math.exp(y) * time;
  const center = Math.log(shape / time);
  return log(center) + Math.log(integrate(log, center, log(center)));
}

/** Where a function with one top is highest, near enough. */
function peak(log: (y: number) => number): { center: number; scale: number } {
  let center = 0;
  for (let step = 1024; step > 1e-4; step /= 2)
    for (const next of [center - step, center + step]) if (log(next) > log(center)) center = next;
  return { center, scale: log(center) };
}
