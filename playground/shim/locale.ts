/** What typed text and formulas need to know of a spreadsheet's locale. */
export interface LocaleFacts {
  /** As getSpreadsheetLocale() answers: `en_US`. */
  readonly name: string;
  readonly decimal: '.' | ',';
  /** Characters that may stand between thousands. */
  readonly groups: string;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  /** Pattern that a typed date gets in the locale's own order. */
  readonly datePattern: string;
  /** Currency signs that are read, and the pattern of the locale's own. */
  readonly currency: string;
}

const spaces = ' \u00a0\u202f';

const known: readonly LocaleFacts[] = [
  locale('en_US', '.', ',', 'mdy', 'm/d/yyyy', '$'),
  locale('en_GB', '.', ',', 'dmy', 'dd/mm/yyyy', '£'),
  locale('en', '.', ',', 'mdy', 'm/d/yyyy', '$'),
  locale('de_DE', ',', '.', 'dmy', 'dd.mm.yyyy', '€'),
  locale('fr_FR', ',', spaces, 'dmy', 'dd/mm/yyyy', '€'),
  locale('es_ES', ',', '.', 'dmy', 'd/m/yyyy', '€'),
  locale('it_IT', ',', '.', 'dmy', 'dd/mm/yyyy', '€'),
  locale('pl_PL', ',', spaces, 'dmy', 'dd.mm.yyyy', 'zł'),
  locale('ru_RU', ',', spaces, 'dmy', 'dd.mm.yyyy', '₽'),
  locale('bg_BG', ',', spaces, 'dmy', 'd.mm.yyyy', 'лв.'),
];

function locale(
  name: string,
  decimal: '.' | ',',
  groups: string,
  dateOrder: LocaleFacts['dateOrder'],
  datePattern: string,
  currency: string,
): LocaleFacts {
  return { name, decimal, groups, dateOrder, datePattern, currency };
}

/** The facts of a locale such as `de_DE` or `de`; throws for one that is not emulated. */
export function localeFacts(name: string): LocaleFacts {
  const found =
    known.find((one) => one.name === name) ?? known.find((one) => one.name.startsWith(`${name}_`));
  if (!found)
    throw new Error(
      `The locale ${name} is not emulated; use one of ${known.map((one) => one.name).join(', ')}.`,
    );
  return { ...found, name };
}
