import { wordSet } from './word-set.ts';

const totalWords = [
  'Total',
  'Totals',
  'Grand total',
  'Subtotal',
  'Sub-total',
  'Sum',
  'Итого',
  'Итог',
  'Всего',
  'Общий итог',
  'Промежуточный итог',
  'Подытог',
  'Общо',
  'Всичко',
  'Междинна сума',
  'Междинен сбор',
];

/**
 * Is the text, whole, a word that total rows begin with? "Total Energies" is not. A colon after it does not matter.
 * Source: kpis.md C14.
 *
 * @example
 * isTotalWord('ИТОГО:') //=> true
 */
export const isTotalWord = wordSet(totalWords.flatMap((word) => [word, `${word}:`]));
