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
  return {
    factor: (currency, day, ownRate) => {
      if (ownRate > 0) return inBase(ownRate);
      const code = codeOf(currency);
      if (code === '' || code === codeOf(base)) return 1;
      let rate = Number.NaN;
      for (const row of known.get(code) ?? []) if (startOf(row) <= day) rate = row.rate;
      return inBase(rate);
    },
  };
}

/**
 * The currency that amounts are counted in where nobody has said: the only one in use that no rate is known of. ''
 * where there is none or several, so that what has a currency without a rate is listed. Source: kpis.md C7.
 *
 * @example
 * baseCurrency(['eur', 'usd'], [{ currency: 'USD', day, rate: 0.8 }]) //=> 'EUR'
 */
export function baseCurrency(used: readonly string[], rates: readonly RateRow[]): string {
  const rated = new Set(rates.map(({ currency }) => codeOf(currency)));
  const bare = new Set(used.map(codeOf).filter((code) => code !== '' && !rated.has(code)));
  return bare.size === 1 ? ([...bare][0] ?? '') : '';
}

/** A code for any spelling of a currency: "€" and "eur" are one. */
const codeOf = (currency: string) => currencyOf(currency) ?? foldText(currency);
