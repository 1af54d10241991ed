import { wordSet } from './word-set.ts';

/** Texts that mean blank in every sheet; the user's setting adds more. */
const builtIn = ['', '-', '–', '—', 'n/a', 'none', 'null', 'select'];

/**
 * A test whether a text means blank: one of the built-in ones or of the setting, compared folded. Source: kpis.md C6.
 *
 * @example
 * blankTest(['не указан'])(' Не указан ') //=> true
 */
export function blankTest(texts: readonly string[]): (text: string) => boolean {
  return wordSet([...builtIn, ...texts]);
}
