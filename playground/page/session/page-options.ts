export type Language = 'en' | 'ru' | 'bg';

/** How the page is opened: what its address asks for, else what the browser says. */
export interface PageOptions {
  readonly language: Language;
  /** As Google names it: `en_US`, `ru_RU`. */
  readonly locale: string;
  readonly timeZone: string;
  /** Fixed for tests and pictures; else the clock of the machine. */
  readonly now: () => Date;
  /** The last day of the sample company: yesterday, but in the first week of a month the last day of the one before. */
  readonly until: string;
}

/** Reads `?lang=ru&today=2026-04-03&zone=Europe/Sofia`. */
export function readPageOptions(search: string, languages: readonly string[]): PageOptions {
  const query = new URLSearchParams(search);
  const language = languageOf([query.get('lang') ?? '', ...languages]);
  const timeZone = query.get('zone') ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const today = query.get('today');
  const fixed = today && /^\d{4}-\d\d-\d\d$/.test(today) ? new Date(`${today}T09:12:00Z`) : null;
  const now = () => fixed ?? new Date();
  return {
    language,
    locale: localeOf(language, languages),
    timeZone,
    now,
    until: lastSampleDay(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now())),
  };
}

/** So that a first summary ends with a whole month, or one that has begun in earnest. */
function lastSampleDay(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, day <= 7 ? 0 : day - 1)).toISOString().slice(0, 10);
}

function languageOf(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const code = tag.slice(0, 2).toLowerCase();
    if (code === 'en' || code === 'ru' || code === 'bg') return code;
  }
  return 'en';
}

function localeOf(language: Language, languages: readonly string[]): string {
  if (language === 'ru') return 'ru_RU';
  if (language === 'bg') return 'bg_BG';
  return languages.some((tag) => tag.toLowerCase() === 'en-gb') && !languages[0]?.match(/^en-us/i)
    ? 'en_GB'
    : 'en_US';
}
