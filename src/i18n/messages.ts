import { en } from './en.ts';

/** Everything a user may read; every language has all of it. */
export type Messages = typeof en;

/** The languages that are ready, by their code. */
const languages: Readonly<Record<string, Messages>> = { en };

/** Every language: what was written in one may be read in another. */
export const allMessages: readonly Messages[] = Object.values(languages);

/**
 * The texts for a locale as Google names it; English where a language is not there.
 *
 * @example messagesFor('en_GB') //=> en
 */
export function messagesFor(locale: string): Messages {
  return languages[locale.slice(0, 2).toLowerCase()] ?? en;
}
