import type { DayOrder, DecimalMark } from '../setup/setup.ts';

/**
 * In which order a locale writes a date; day first where the locale is not known. Weak evidence: the file's locale is
 * often not the one of the program that its rows come from.
 *
 * @example
 * dayOrderOf('en_US') //=> 'monthFirst'
 */
export function dayOrderOf(locale: string): DayOrder {
  const tag = knownTag(locale);
  if (tag === null) return 'dayFirst';
  const parts = new Intl.DateTimeFormat(tag).formatToParts(0).map(({ type }) => type);
  return parts.indexOf('month') < parts.indexOf('day') ? 'monthFirst' : 'dayFirst';
}

/**
 * The mark that a locale writes before the decimals; a point where the locale is not known.
 *
 * @example
 * decimalMarkOf('bg_BG') //=> 'decimalComma'
 */
export function decimalMarkOf(locale: string): DecimalMark {
  const tag = knownTag(locale);
  if (tag === null) return 'decimalPoint';
  const parts = new Intl.NumberFormat(tag).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value === ',' ? 'decimalComma' : 'decimalPoint';
}

/** The language tag, or null: an unknown one would stand for the locale of the machine. */
function knownTag(locale: string): string | null {
  try {
    return Intl.NumberFormat.supportedLocalesOf([locale.replace(/_/g, '-')])[0] ?? null;
  } catch {
    return null;
  }
}
