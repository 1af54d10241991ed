import { foldText } from './fold-text.ts';

/**
 * A test whether a text is one of some words, compared folded (kpis.md C12). Fast where it is not: most texts are
 * turned away by their first character. The words are folded at the first question, so that nothing is done at load.
 *
 * @example
 * wordSet(['n/a', 'select'])(' Select') //=> true
 */
export function wordSet(words: readonly string[]): (text: string) => boolean {
  let folded: Set<string> | undefined;
  const starts = new Uint8Array(128).fill(1, 0, 33);
  const fold = () => {
    const set = new Set(words.map(foldText));
    for (const word of set) {
      for (const start of [word.slice(0, 1), word.slice(0, 1).toUpperCase()]) {
        if (start !== '' && start.charCodeAt(0) < 128) starts[start.charCodeAt(0)] = 1;
      }
    }
    return set;
  };
  return (text) => {
    folded ??= fold();
    const start = text === '' ? 0 : text.charCodeAt(0);
    return (start >= 128 || starts[start] === 1) && folded.has(foldText(text));
  };
}
