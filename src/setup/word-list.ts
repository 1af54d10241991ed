/** Some words, split and kept at the first question: nothing is done at load. */
export type WordList = () => readonly string[];

/**
 * A list of words written with `|` between them.
 *
 * @example words('won|sold')().includes('sold') //=> true
 */
export function words(list: string): WordList {
  let split: readonly string[] | undefined;
  return () => {
    split ??= list.split('|');
    return split;
  };
}
