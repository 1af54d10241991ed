import { foldText } from './fold-text.ts';

/**
 * What a text means, given the words for each meaning with `|` between them: compared folded, null for a word nobody
 * knows. The words are folded at the first question.
 *
 * @example
 * knownWords({ done: 'done|сделано' })('Done ') //=> 'done'
 */
export function knownWords<Meaning extends string>(
  words: Readonly<Record<Meaning, string>>,
): (text: string) => Meaning | null {
  let known: Map<string, Meaning> | undefined;
  return (text) => {
    if (!known) {
      known = new Map();
      for (const meaning of Object.keys(words) as Meaning[]) {
        for (const word of words[meaning].split('|')) known.set(foldText(word), meaning);
      }
    }
    return known.get(foldText(text)) ?? null;
  };
}
