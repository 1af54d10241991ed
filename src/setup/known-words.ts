import { foldText } from './fold-text.ts';
import type { WordList } from './word-list.ts';

/**
 * What a text means, given the words for each meaning: compared folded, null for a word nobody knows. The words are
 * folded at the first question.
 *
 * @example
 * knownWords({ done: words('done|сделано') })('Done ') //=> 'done'
 */
export function knownWords<Meaning extends string>(
  lists: Readonly<Record<Meaning, WordList>>,
): (text: string) => Meaning | null {
  let known: Map<string, Meaning> | undefined;
  return (text) => {
    if (!known) {
      known = new Map();
      for (const meaning of Object.keys(lists) as Meaning[]) {
        for (const word of lists[meaning]()) known.set(foldText(word), meaning);
      }
    }
    return known.get(foldText(text)) ?? null;
  };
}
