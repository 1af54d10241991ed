import { knownWords } from './known-words.ts';
import { measureWords } from './measure-words.ts';

/**
 * What a text of the measure column means, compared folded; null for a word nobody knows. Source: kpis.md K8.
 *
 * @example
 * measureOf('deals won ') //=> 'dealsWon'
 */
export const measureOf = knownWords(measureWords);
