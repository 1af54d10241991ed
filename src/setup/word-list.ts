import { storedTexts } from '../i18n/stored-text.ts';
import type { FieldWords } from './vocabulary.ts';

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

/**
 * The words of a field that the build has moved out of the bundle: its lists are the lines of one text. Only built
 * code asks for one.
 *
 * @public
 */
export function storedField(holds: FieldWords['holds'], index: number): FieldWords {
  const line = (at: number) => split(() => storedTexts().words[index]?.split('\n')[at] ?? '');
  return { holds, names: line(0), words: line(1), not: line(2), hints: line(3) };
}

function split(list: () => string): WordList {
  let kept: readonly string[] | undefined;
  return () => {
    if (!kept) {
      const text = list();
      kept = text === '' ? [] : text.split('|');
    }
    return kept;
  };
}
