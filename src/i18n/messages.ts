import { bg } from './bg.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';

/** Everything a user may read; every language has all of it. */
export type Messages = typeof en;

/** The languages by their code, each made when it is asked for: a formula that goes well needs none. */
const languages: Readonly<Record<string, () => Messages>> = { en: () => en, ru, bg };

/** Every language: what was written in one may be read in another. */
export const allMessages = (): readonly Messages[] => Object.keys(languages).map(messagesFor);

/**
 * The texts for a locale as Google names it; English where a language is not there.
 *
 * @example messagesFor('en_GB').menu.buildSummary //=> 'Build KPI summary'
 */
export function messagesFor(locale: string): Messages {
  return languages[locale.slice(0, 2).toLowerCase()]?.() ?? en;
}
