import { thousandsApart } from './words.ts';

/**
 * A whole number with its thousands apart by a no-break space.
 *
 * @example grouped(8800) //=> '8 800'
 */
export const grouped = (n: number): string => thousandsApart(n, '\u00a0');

/**
 * The form that goes with a whole number: 1, 21, 31 … but not 11; 2–4, 22–24 … but not 12–14; all the others.
 * Source: CLDR plural rules of Russian.
 *
 * @example form(21, 'строка', 'строки', 'строк') //=> 'строка'
 */
export function form(n: number, one: string, few: string, many: string): string {
  const last = n % 10;
  const teen = n % 100 >= 11 && n % 100 <= 14;
  if (teen || last === 0 || last >= 5) return many;
  return last === 1 ? one : few;
}

/**
 * A number with its noun.
 *
 * @example plural(5, 'строка', 'строки', 'строк') //=> '5 строк'
 */
export const plural = (n: number, one: string, few: string, many: string): string =>
  `${grouped(n)} ${form(n, one, few, many)}`;

/**
 * A word that agrees with a counted noun: singular after 1, 21, 31 …, plural after the others.
 *
 * @example agree(2, 'учтена', 'учтены') //=> 'учтены'
 */
export const agree = (n: number, one: string, more: string): string => form(n, one, more, more);
