/**
 * The letters of a column that counts from 1.
 *
 * @example letterOf(28) //=> 'AB'
 */
export function letterOf(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}
