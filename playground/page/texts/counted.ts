/** The forms of a noun, by the plural categories that its language has. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * Counts in a language: a number with its thousands apart and the form of the noun that goes with it.
 *
 * @example countedIn('ru-RU')(21, { one: 'строка', few: 'строки', other: 'строк' }) //=> '21 строка'
 */
export function countedIn(locale: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(locale);
  return (count, forms) => `${count.toLocaleString(locale)} ${forms[rules.select(count)] ?? forms.other}`;
}
