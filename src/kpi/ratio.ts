/**
 * n / d, or null where there is no answer: d is 0 (kpis.md C5) or the result is no finite number.
 *
 * @example
 * ratio(5, 20) //=> 0.25
 */
export function ratio(n: number, d: number): number | null {
  if (d === 0) return null;
  const value = n / d;
  return Number.isFinite(value) ? value : null;
}
