import { currencyOf } from './currency-words.ts';

/**
 * The currency that a number format shows beside a number, as it is written there; '' for none. A typed "$1,000" is
 * kept as a number with such a format.
 *
 * @example
 * formatCurrency('[$€-407]#,##0.00') //=> '€'
 */
export function formatCurrency(format: string): string {
  for (const [, code, text, sign] of format.matchAll(/\[\$([^\]-]*)|"([^"]+)"|(\p{Sc})/gu)) {
    const word = (code ?? text ?? sign ?? '').trim();
    if (currencyOf(word)) return word;
  }
  return '';
}
