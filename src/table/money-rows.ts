import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import type { Exchange } from './exchange.ts';
import type { IssueCode } from './issue.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import { UNREADABLE_NUMBER } from './read-number.ts';
import type { EncodedRows } from './rows-encoder.ts';

/** The fields of rows that hold money on a day. */
export type MoneyField = 'date' | 'amount' | 'currency' | 'rate';

/** The rows that can be used, with the rate of each. */
export interface DatedMoney {
  readonly rows: readonly number[];
  readonly days: Int32Array;
  readonly amounts: Float64Array;
  /** By what the costs of a row are multiplied. */
  readonly factors: Float64Array;
}

/**
 * The rows of a table that have a day up to as-of, an amount, and a known rate; the others are listed with the reason.
 * A row with nothing in either column (`isEmpty`) is passed over. Sources: kpis.md C6, C7, C9, C14.
 *
 * @example
 * datedMoney(encoded, { date: 'date', amount: 'amount' }, asOf, money).rows //=> [0, 1]
 */
export function datedMoney<Field extends string>(
  encoded: EncodedRows<Field | MoneyField>,
  { date, amount }: { readonly date: Field | MoneyField; readonly amount: Field | MoneyField },
  asOf: Day,
  money: Exchange,
): DatedMoney {
  const days = encoded.days(date);
  const amounts = encoded.numbers(amount);
  const rates = encoded.numbers('rate');
  const currencies = encoded.codes('currency');
  const words = encoded.words('currency');
  const rows: number[] = [];
  const factors: number[] = [];
  for (let at = 0; at < encoded.count; at++) {
    const day = days[at] as Day;
    const isBlank = Number.isNaN(amounts[at]);
    // What could not be read has been listed already.
    if (day === UNREADABLE_DAY || amounts[at] === UNREADABLE_NUMBER || (day === NO_DAY && isBlank)) continue;
    const say = (code: IssueCode, field: Field | MoneyField, value = '') =>
      encoded.say(at, field, code, value);
    const currency = words[currencies[at] as number] ?? '';
    const factor = money.factor(currency, day, rates[at] as number);
    if (day === NO_DAY) say('figure.noDate', date);
    else if (isBlank) say('figure.noAmount', amount);
    else if (day > asOf) say('figure.afterAsOf', date, dayText(day));
    else if (Number.isNaN(factor)) say('rate.unknown', 'currency', currency.toUpperCase());
    else {
      rows.push(at);
      factors.push(factor);
    }
  }
  const factorOf = Float64Array.from(factors);
  return {
    rows,
    days: Int32Array.from(rows, (at) => days[at] as Day),
    amounts: Float64Array.from(rows, (at, index) => (amounts[at] as number) * (factorOf[index] as number)),
    factors: factorOf,
  };
}
