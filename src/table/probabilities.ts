/**
 * Probabilities as 0 to 1. A value below 0 is a share that was written with a percent sign; one between 0 and 1 is a
 * share too. From 1 on plain numbers are percentages where more of them are above 1 than between 0 and 1. What is
 * outside is blank, and `outside` hears of it. Source: kpis.md K15.
 *
 * @example
 * probabilities(Float64Array.of(20, 75), () => {}) //=> Float64Array [0.2, 0.75]
 */
export function probabilities(
  read: Float64Array,
  outside: (index: number, text: string) => void,
): Float64Array {
  let above = 0;
  let between = 0;
  for (const value of read) {
    if (value > 1 && value <= 100) above++;
    else if (value > 0 && value < 1) between++;
  }
  const whole = above > between ? 100 : 1;
  return read.map((value, index) => {
    const share = Math.abs(value) / (value < 1 ? 1 : whole);
    if (!(share > 1)) return share;
    outside(index, value < 0 ? `${Math.round(share * 100)}%` : String(value));
    return Number.NaN;
  });
}
