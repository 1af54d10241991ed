import { dealTypeWords } from './deal-type-words.ts';
import { knownWords } from './known-words.ts';

/**
 * The part of the revenue mix that a text names, in English, Russian or Bulgarian; null for any other. Source: kpis.md
 * K14.
 *
 * @example
 * dealTypeOf('Повторная продажа') //=> 'added'
 */
export const dealTypeOf = knownWords(dealTypeWords);
