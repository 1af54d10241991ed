/**
 * How many letters are to be put in, taken out or changed to make one text of another. Source: Levenshtein 1966.
 *
 * @example lettersApart('bokked', 'booked') //=> 1
 */
export function lettersApart(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const now = [row];
    for (let at = 1; at <= other.length; at++) {
      const changed = (before[at - 1] as number) + Number(one[row - 1] !== other[at - 1]);
      now.push(Math.min(changed, (before[at] as number) + 1, (now[at - 1] as number) + 1));
    }
    before = now;
  }
  return before[other.length] as number;
}
