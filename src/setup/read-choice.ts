import { foldText } from './fold-text.ts';

/**
 * Which choice a text names, by its label in any language or by its code; null for none of them.
 *
 * @example readChoice('won', [{ won: 'Won', lost: 'Lost' }]) //=> 'won'
 */
export function readChoice<Code extends string>(
  text: string,
  languages: readonly Readonly<Record<Code, string>>[],
): Code | null {
  const wanted = foldText(text);
  for (const labels of languages) {
    for (const code of Object.keys(labels) as Code[]) {
      if (foldText(labels[code]) === wanted || foldText(code) === wanted) return code;
    }
  }
  return null;
}
