import { thousandsApart } from './words.ts';

/**
 * A whole number with its thousands apart.
 *
 * @example grouped(8800) //=> '8,800'
 */
export const grouped = (n: number): string => thousandsApart(n, ',');

/**
 * A number with its noun.
 *
 * @example plural(1, 'row', 'rows') //=> '1 row'
 */
export const plural = (n: number, one: string, other: string): string =>
  `${grouped(n)} ${n === 1 ? one : other}`;
