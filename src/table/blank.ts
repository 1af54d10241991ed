import { alwaysBlank } from '../setup/blank-texts.ts';
import { wordSet } from '../setup/word-set.ts';

/**
 * A test whether a text means blank: one that always does or one of the setting, compared folded. Source: kpis.md C6.
 *
 * @example
 * blankTest(['не указан'])(' Не указан ') //=> true
 */
export function blankTest(texts: readonly string[]): (text: string) => boolean {
  return wordSet([...alwaysBlank(), ...texts]);
}
