import { LocaleType, type mergeLocales } from '@univerjs/core';

export type UniverLocale = ReturnType<typeof mergeLocales>;

/** Univer's own texts for a language of the page: it has Russian; the Bulgarian is ours. */
export async function univerTexts(language: string): Promise<{ type: LocaleType; texts: UniverLocale }> {
  if (language === 'ru') return { type: LocaleType.RU_RU, texts: (await import('./texts-ru.ts')).texts };
  // Univer's list of languages has no Bulgarian, its texts may be any.
  if (language === 'bg') return { type: LocaleType.EN_US, texts: (await import('./texts-bg.ts')).texts };
  return { type: LocaleType.EN_US, texts: (await import('./texts-en.ts')).texts };
}
