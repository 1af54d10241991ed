/**
 * The places from 0 up to a count in the order that a test of two of them tells; of equals the one before stays
 * before. A merge sort by hand: `sort` calls its comparison from outside the compiled loop, which takes three times as
 * long for 25,000 customers.
 *
 * @example
 * sortedPlaces(3, (one, other) => amounts[one] > amounts[other])[0] //=> 2, where the third amount is the largest
 */
export function sortedPlaces(count: number, isBefore: (one: number, other: number) => boolean): Int32Array {
  let from = new Int32Array(count);
  let to = new Int32Array(count);
  for (let place = 0; place < count; place++) from[place] = place;
  for (let width = 1; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(middle + width, count);
      for (let left = start, right = middle, at = start; at < end; at++) {
        const isRight =
          left === middle || (right < end && isBefore(from[right] as number, from[left] as number));
        to[at] = from[isRight ? right++ : left++] as number;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** Is one place before another: the one of the larger value, of equal values the one of the name that sorts first. */
export const largestFirst =
  (values: Float64Array, names: readonly string[]) =>
  (one: number, other: number): boolean => {
    const [value, against] = [values[one] as number, values[other] as number];
    return value === against ? (names[one] as string) < (names[other] as string) : value > against;
  };
