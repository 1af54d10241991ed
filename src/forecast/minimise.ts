/** Where a function is smallest. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
  /** Has the slope come down to 0? False: the place is not to be used. */
  readonly isFound: boolean;
  /** How the function bends there, as far as it is known: the inverse of its second derivatives. */
  readonly inverse: Inverse | null;
}

type Inverse = readonly (readonly number[])[];

/** A function of several numbers that also writes its gradient. */
export type Slope = (at: readonly number[], gradient: number[]) => number;

const flat = 1e-9;
/** Rounding may hide the last digits of the slope. */
const nearlyFlat = 1e-6;
const longestStep = 2;
const mostSteps = 300;

/**
 * The minimum of a smooth function by the BFGS method, with steps that are halved until they lead down. Source: Nocedal
 * and Wright, Numerical Optimization, 2nd ed., algorithms 3.1 and 6.1. It may be told how the function bends at the start.
 *
 * @example
 * minimise(([x = 0], gradient) => { gradient[0] = 2 * (x - 3); return (x - 3) ** 2; }, [0]).at //=> [3]
 */
export function minimise(slope: Slope, start: readonly number[], bend: Inverse | null = null): Minimum {
  const all = start.map((_, index) => index);
  const dot = (a: readonly number[], b: readonly number[]) =>
    all.reduce((sum, i) => sum + (a[i] as number) * (b[i] as number), 0);
  let at = [...start];
  let gradient = start.map(() => 0);
  let value = slope(at, gradient);
  let inverse = bend;
  const steepest = () => Math.max(...gradient.map(Math.abs));

  for (let step = 0; step < mostSteps && steepest() > flat; step++) {
    let way: number[] = gradient.map((g, i) =>
      inverse ? -dot(inverse[i] as readonly number[], gradient) : -g,
    );
    if (!(dot(way, gradient) < 0)) {
      inverse = null;
      way = gradient.map((g) => -g);
    }
    const longest = Math.max(...way.map(Math.abs));
    let length = Math.min(1, longestStep / longest);
    const descent = dot(way, gradient);
    const next = gradient.map(() => 0);
    let reached = at;
    let lower = Number.NaN;
    for (let tries = 0; tries < 50; tries++, length /= 2) {
      reached = at.map((x, i) => x + length * (way[i] as number));
      lower = slope(reached, next);
      if (lower <= value + 1e-4 * length * descent + 1e-14 * Math.abs(value)) break;
      lower = Number.NaN;
    }
    if (Number.isNaN(lower)) break;
    const moved = reached.map((x, i) => x - (at[i] as number));
    const bent = next.map((g, i) => g - (gradient[i] as number));
    const curve = dot(moved, bent);
    if (curve > 0) inverse = updated(inverse, moved, bent, curve);
    at = reached;
    gradient = next;
    value = lower;
  }
  return { at, value, isFound: steepest() < nearlyFlat, inverse };

  /** (I − s yᵀ/ys) H (I − y sᵀ/ys) + s sᵀ/ys, from a multiple of I the first time. */
  function updated(
    known: Inverse | null,
    s: readonly number[],
    y: readonly number[],
    curve: number,
  ): number[][] {
    const before = known ?? all.map((i) => all.map((j) => (i === j ? curve / dot(y, y) : 0)));
    const hy = before.map((row) => dot(row, y));
    const factor = (1 + dot(y, hy) / curve) / curve;
    return all.map((i) =>
      all.map((j) => {
        const [si, sj, hi, hj] = [s[i], s[j], hy[i], hy[j]] as [number, number, number, number];
        return (before[i]?.[j] as number) + factor * si * sj - (hi * sj + si * hj) / curve;
      }),
    );
  }
}
