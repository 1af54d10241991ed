import type { Language } from '../session/page-options.ts';
import { bg } from './bg.ts';
import { en } from './en.ts';
import { ru } from './ru.ts';
import type { Texts } from './texts.ts';

export type { Texts } from './texts.ts';

const all: Readonly<Record<Language, Texts>> = { en, ru, bg };

/** The page's texts in a language. */
export function textsIn(language: Language): Texts {
  return all[language];
}
