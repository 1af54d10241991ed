import { type Day, NO_DAY } from '../kpi/day.ts';
import { foldText } from '../setup/fold-text.ts';
import { currencyOf } from './currency-words.ts';

/** What one unit of a currency cost in the base currency from a day on. */
export interface RateRow {
  readonly currency: string;
  /** `NO_DAY`: at any time. */
  readonly day: Day;
  readonly rate: number;
}

/** Converts amounts to the base currency. */
export interface Exchange {
  /** Code or sign of the currency that amounts are converted to; '' where nobody names one. */
  readonly base: string;
  /** By what an amount of a day is multiplied; NaN where no rate is known. */
  factor(currency: string, day: Day, ownRate: number): number;
}

export interface ExchangeSetup {
  /** Code or sign of the base currency; '' where there is only one. */
  readonly base: string;
  /** True where a rate says how many units one unit of the base buys, and not what a unit costs. */
  readonly isInverse: boolean;
}

/**
 * The exchange of a company: the row's own rate, else the last one on or before the day. An amount without a currency
 * is in the base. Source: kpis.md C7.
 *
 * @example
 * exchange([{ currency: 'USD', day, rate: 0.8 }], { base: 'EUR', isInverse: false }).factor('usd', day, NaN) //=> 0.8
 */
export function exchange(rates: readonly RateRow[], { base, isInverse }: ExchangeSetup): Exchange {
  const known = new Map<string, RateRow[]>();
  for (const row of rates) {
    const code = codeOf(row.currency);
    const rows = known.get(code);
    if (rows) rows.push(row);
    else known.set(code, [row]);
  }
  // A rate of no day holds from the beginning.
  const startOf = ({ day }: RateRow) => (day === NO_DAY ? -NO_DAY : day);
  for (const rows of known.values()) rows.sort((one, other) => startOf(one) - startOf(other));
  const inBase = (rate: number) => (!(rate > 0) ? Number.NaN : isInverse ? 1 / rate : rate);
  /** Spelling → its rates, null for the base: many rows name few currencies. */
  const bySpelling = new Map<string, readonly RateRow[] | null>();
  const ratesOf = (currency: string): readonly RateRow[] | null => {
    const code = codeOf(currency);
    return code === '' || code === codeOf(base) ? null : (known.get(code) ?? []);
  };
  return {
    base,
    factor: (currency, day, ownRate) => {
      if (ownRate > 0 && Number.isFinite(ownRate)) return inBase(ownRate);
      let rows = bySpelling.get(currency);
      if (rows === undefined) {
        rows = ratesOf(currency);
        bySpelling.set(currency, rows);
      }
      if (rows === null) return 1;
      let from = 0;
      for (let to = rows.length; from < to; ) {
        const middle = (from + to) >> 1;
        if (startOf(rows[middle] as RateRow) <= day) from = middle + 1;
        else to = middle;
      }
      return inBase(rows[from - 1]?.rate ?? Number.NaN);
    },
  };
}

/** A currency that stands in a table, with what its own rows say that it costs; NaN for nothing. */
export interface UsedCurrency {
  readonly currency: string;
  readonly rate: number;
}

/**
 * The currencies of the rows of a table, the most frequent first; of their own rates one that is not 1 stands.
 *
 * @param codes of the rows, into `currencies`
 * @example
 * usedCurrencies(['eur', 'usd'], [0, 1, 1], [1, 0.8, 0.9])[0] //=> { currency: 'usd', rate: 0.8 }
 */
export function usedCurrencies(
  currencies: readonly string[],
  codes: ArrayLike<number>,
  rates: ArrayLike<number>,
): UsedCurrency[] {
  const used = currencies.map((currency) => ({ currency, rate: Number.NaN, count: 0 }));
  for (let row = 0; used.length > 0 && row < codes.length; row++) {
    const one = used[codes[row] as number];
    if (!one) continue;
    one.count++;
    const rate = rates[row] as number;
    if (rate > 0 && rate < Infinity && !isForeign(one)) one.rate = rate;
  }
  return used.sort((one, other) => other.count - one.count);
}

/**
 * The currency that amounts are counted in where nobody has said: the first one in use with a rate of 1, else the
 * first one without a rate; '' where there is none. What has another one without a rate is listed. Source: kpis.md C7.
 *
 * @param used the most frequent first
 * @example
 * baseCurrency([{ currency: 'usd', rate: 1.8 }, { currency: 'bgn', rate: 1 }], []) //=> 'BGN'
 */
export function baseCurrency(used: readonly UsedCurrency[], rates: readonly RateRow[]): string {
  const all = [...used, ...rates].map(({ currency, rate }) => ({ code: codeOf(currency), rate }));
  const foreign = new Set(all.filter(isForeign).map(({ code }) => code));
  const own = all.filter(({ code }) => code !== '' && !foreign.has(code));
  return (own.find(({ rate }) => rate === 1) ?? own[0])?.code ?? '';
}

/** What costs anything but 1 is not the base. */
const isForeign = ({ rate }: { readonly rate: number }) => rate > 0 && rate !== 1;

/**
 * A code for any spelling of a currency.
 *
 * @example
 * codeOf('€') === codeOf('eur') //=> true
 */
export const codeOf = (currency: string) => currencyOf(currency) ?? foldText(currency);
