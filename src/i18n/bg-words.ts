import { thousandsApart } from './words.ts';

/**
 * A whole number with its thousands apart by a no-break space, also below 10,000, as the cells show it.
 *
 * @example grouped(8800) //=> '8 800'
 */
export const grouped = (n: number): string => thousandsApart(n, '\u00a0');

/**
 * A word that agrees with a counted noun. Source: CLDR plural rules of Bulgarian.
 *
 * @example agree(21, 'създадена', 'създадени') //=> 'създадени'
 */
export const agree = (n: number, one: string, more: string): string => (n === 1 ? one : more);

/**
 * A number with its noun; masculine nouns stand in their counting form.
 *
 * @example plural(5, 'ред', 'реда') //=> '5 реда'
 */
export const plural = (n: number, one: string, more: string): string =>
  `${grouped(n)} ${agree(n, one, more)}`;
