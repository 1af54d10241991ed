import { storedTexts } from '../i18n/stored-text.ts';

/** Some words, split and kept at the first question: nothing is done at load. */
export type WordList = () => readonly string[];

/**
 * A list of words written with `|` between them.
 *
 * @example words('won|sold')().includes('sold') //=> true
 */
export const words = (list: string): WordList => split(() => list);

/**
 * A list that the build has moved out of the bundle, by its number. Only built code asks for one.
 *
 * @public
 */
export const storedWords = (index: number): WordList => split(() => storedTexts().words[index] ?? '');

function split(list: () => string): WordList {
  let kept: readonly string[] | undefined;
  return () => {
    kept ??= list().split('|');
    return kept;
  };
}
