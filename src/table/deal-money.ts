import { type Day, NO_DAY } from '../kpi/day.ts';
import { type Deals, OPEN } from '../kpi/deals.ts';
import type { ColumnOf, Doubt } from './doubt.ts';
import { codeOf, type Exchange } from './exchange.ts';
import type { RawDeals } from './raw-deals.ts';
import { UNREADABLE_NUMBER } from './read-number.ts';
import type { Settled } from './settled.ts';
import { knownMoney } from './typed-columns.ts';

/** The rates of the rows of the deals table. */
export interface DealRates {
  /** By what the money in a row of `raw` is multiplied on a day; NaN where no rate is known. */
  factor(row: number, day: Day): number;
  /** Lists a row without a known rate; `at` is its place among all that were read. */
  list(row: number, at: number): void;
}

/**
 * The rate of each row: its own, else the last one of its currency on or before the day; on a day that nobody knows,
 * no dated rate is known. Null where no row has a currency or a rate: all is in the base. Source: kpis.md C7.
 *
 * @param currencies code → currency
 * @example
 * dealRates(raw, money, [], columnOf, doubt) //=> null
 */
export function dealRates(
  raw: RawDeals,
  money: Exchange,
  currencies: readonly string[],
  columnOf: ColumnOf,
  doubt: Doubt,
): DealRates | null {
  const own = raw.rate;
  if (currencies.length === 0 && own.length === 0) return null;
  const currency = (row: number) => currencies[raw.currency[row] as number] ?? '';
  const column = columnOf.currency < 0 ? columnOf.amount : columnOf.currency;
  return {
    factor: (row, day) => money.factor(currency(row), day === NO_DAY ? -NO_DAY : day, own[row] ?? Number.NaN),
    list: (row, at) => doubt(at, column, 'rate.unknown', currency(row).toUpperCase()),
  };
}

/**
 * Amounts without a currency in a column that names the base elsewhere: they may be in another one. Null where there are none.
 *
 * @param amounts of the rows read, NaN for blank
 * @example
 * unnamedCurrency(raw.amount, raw.currency, ['usd'], 'USD')?.count //=> 12
 */
export function unnamedCurrency(
  amounts: Float64Array,
  codes: ArrayLike<number>,
  currencies: readonly string[],
  base: string,
): { readonly code: 'noCurrency'; readonly count: number; readonly as: string } | null {
  const isBase = currencies.map((currency) => codeOf(currency) === codeOf(base));
  let count = 0;
  let others = 0;
  amounts.forEach((amount, row) => {
    if (Number.isNaN(amount) || amount === UNREADABLE_NUMBER) return;
    const code = codes[row] as number;
    if (code < 0) count++;
    else if (isBase[code]) others++;
  });
  return count > 0 && others > 0 ? { code: 'noCurrency', count, as: base } : null;
}

/**
 * The money of the deals in the base currency: of open ones at the rate of the as-of day, of others at that of the
 * close; a qualified lead is worth what it was on its day. Without a known rate it is blank and listed. Sources: kpis.md
 * C7, K2.
 *
 * @example
 * moneyInBase(settled, null).amount //=> Float64Array [1000]
 */
export function moneyInBase(
  settled: Settled,
  rates: DealRates | null,
): Pick<Deals, 'amount' | 'cost' | 'variableCost' | 'qualifiedValue'> {
  const { raw, rows, asOf, outcome, closed, stages, created, layout } = settled;
  const known = (column: Float64Array) => knownMoney(column.subarray(0, raw.count));
  const amount = known(raw.amount);
  const money = {
    amount,
    cost: known(raw.cost),
    ...(layout.has.has('variableCost') ? { variableCost: known(raw.variableCost) } : {}),
  };
  if (!rates) return { ...money, qualifiedValue: amount };
  // A tick and a status have no day of their own.
  const qualified = stages.find(({ role }) => role === 'qualified')?.days ?? created;
  const qualifiedValue = amount.map((value, deal) => value * rates.factor(deal, qualified[deal] as Day));
  const columns = Object.values(money);
  for (let deal = 0; deal < raw.count; deal++) {
    const day = outcome[deal] === OPEN ? asOf : (closed[deal] as Day);
    const factor = rates.factor(deal, day);
    const hasMoney = columns.some((column) => !Number.isNaN(column[deal]));
    if (hasMoney && Number.isNaN(factor) && day !== NO_DAY) rates.list(deal, rows[deal] as number);
    for (const column of columns) column[deal] = (column[deal] as number) * factor;
  }
  return { ...money, qualifiedValue };
}
