import { foldText } from '../setup/fold-text.ts';

/** Code → the signs and words that stand for it beside an amount. */
const words: Readonly<Record<string, string>> = {
  EUR: '€ euro euros евро евра',
  USD: '$ us$ dollar dollars доллар долларов долара долари',
  GBP: '£',
  RUB: '₽ rur руб рубль рубля рублей р рубли',
  BGN: 'лв лева лев lv',
  UAH: '₴ грн',
  KZT: '₸ тг тенге',
  BYN: 'br',
  CHF: 'fr sfr',
  PLN: 'zł zl',
  CZK: 'kč kc',
  HUF: 'ft',
  RON: 'lei',
  RSD: 'дин din',
  TRY: '₺ tl',
  INR: '₹ rs',
  JPY: '¥',
  ILS: '₪',
  KRW: '₩',
  BRL: 'r$',
  CAD: 'c$ ca$',
  AUD: 'a$ au$',
  SEK: 'kr',
  GEL: '₾',
  AMD: '֏',
};
const codes = 'NOK DKK ISK CNY HKD SGD NZD MXN ZAR AED SAR UZS AZN KGS MDL MKD ALL BAM VND THB PHP IDR'.split(
  ' ',
);

let byWord: Map<string, string> | undefined;

/**
 * The currency that a sign, a code or a word beside an amount names; null for anything else, "k" and "млн" included.
 *
 * @example
 * currencyOf('лв.') //=> 'BGN'
 */
export function currencyOf(word: string): string | null {
  byWord ??= allWords();
  return byWord.get(foldText(word).replace(/\.$/, '')) ?? null;
}

/** Signs that stand for other currencies too: Canadian dollars, Norwegian crowns, Belarusian roubles … */
const shared: Readonly<Record<string, string>> = {
  USD: '$',
  GBP: '£',
  JPY: '¥',
  SEK: 'kr',
  RUB: 'руб.',
  RON: 'lei',
};

/**
 * What money is shown in where amounts name their currency: its code, or its sign where that may be another one's;
 * '' for a word that nobody knows.
 *
 * @example
 * shownCurrency('€') //=> 'EUR'
 */
export function shownCurrency(word: string): string {
  const code = currencyOf(word) ?? '';
  return shared[code] ?? code;
}

function allWords(): Map<string, string> {
  const found = new Map<string, string>();
  for (const code of [...Object.keys(words), ...codes]) {
    found.set(foldText(code), code);
    for (const word of words[code]?.split(' ') ?? []) found.set(foldText(word), code);
  }
  return found;
}
