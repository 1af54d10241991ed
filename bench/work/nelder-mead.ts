/** The lowest point that the simplex method of Nelder and Mead (1965) finds, without any gradient. */
export function nelderMead(value: (at: readonly number[]) => number, start: readonly number[]) {
  const points = [start, ...start.map((_, i) => start.map((x, j) => (i === j ? x + 0.5 : x)))];
  let simplex = points.map((at) => ({ at, value: value(at) }));
  let steps = 0;
  for (; steps < 2000; steps++) {
    simplex.sort((a, b) => a.value - b.value);
    const [best, second, worst] = [simplex[0], simplex[simplex.length - 2], simplex[simplex.length - 1]];
    if (!best || !second || !worst || worst.value - best.value < 1e-12) break;
    const center = start.map((_, i) =>
      simplex.slice(0, -1).reduce((sum, { at }) => sum + (at[i] as number) / start.length, 0),
    );
    const along = (by: number) => {
      const at = center.map((c, i) => c + by * ((worst.at[i] as number) - c));
      return { at, value: value(at) };
    };
    const replace = (point: typeof worst) => {
      simplex[simplex.length - 1] = point;
    };
    const mirrored = along(-1);
    if (mirrored.value < best.value) {
      const further = along(-2);
      replace(further.value < mirrored.value ? further : mirrored);
    } else if (mirrored.value < second.value) replace(mirrored);
    else {
      const nearer = along(mirrored.value < worst.value ? -0.5 : 0.5);
      if (nearer.value < Math.min(worst.value, mirrored.value)) replace(nearer);
      else
        simplex = simplex.map((point) => {
          const at = point.at.map((x, i) => ((best.at[i] as number) + x) / 2);
          return { at, value: value(at) };
        });
    }
  }
  simplex.sort((a, b) => a.value - b.value);
  return { at: simplex[0]?.at ?? start, steps };
}
