/** Some words, split and kept at the first question: nothing is done at load. */
export type WordList = () => readonly string[];

/** Where the lists are that the build has moved out of the bundle. */
let stored: () => readonly string[] = () => [];

/**
 * A list of words written with `|` between them.
 *
 * @example words('won|sold')().includes('sold') //=> true
 */
export const words = (list: string): WordList => split(() => list);

/**
 * A list that the build has moved out, by its number. Only built code calls it.
 *
 * @public
 */
export const storedWords = (index: number): WordList => split(() => stored()[index] ?? '');

/** Says where the moved lists are; asked at the first question for one of them. */
export function provideWords(lists: () => readonly string[]): void {
  stored = lists;
}

function split(list: () => string): WordList {
  let kept: readonly string[] | undefined;
  return () => {
    kept ??= list().split('|');
    return kept;
  };
}
