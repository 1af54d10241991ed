import { UNSET } from '../kpi/deals.ts';
import { blockOf } from './block.ts';
import { dayReader } from './days-in.ts';
import type { FormulaCall } from './formula.ts';
import { listsOf } from './list.ts';
import { namesIn } from './names-in.ts';
import { numberReader } from './numbers-in.ts';
import { number, optional, type Parameter } from './parameter.ts';

/** The parameters that purchases are read from. */
export const customers: Parameter = { name: 'customers' };
export const dates: Parameter = { name: 'dates' };
export const amounts: Parameter = number('amounts');

/** The purchases in raw columns: refunds and rows without a customer or a date are none. */
export interface Purchases {
  /** For each purchase the code of its customer, its day and its amount, NaN where that is blank. */
  readonly customers: Int32Array;
  readonly days: Float64Array;
  readonly amounts: Float64Array;
  /** The customers' names by their codes. */
  readonly names: readonly string[];
  /** The last day there is, of refunds too; −Infinity without any. */
  readonly lastDay: number;
  /** Rows with something in them but without a customer or a date. */
  readonly leftOut: number;
}

/**
 * Reads customers, dates and, where they are given, amounts. An amount below 0 is a refund and no purchase, a blank
 * one leaves the purchase as it is. Source: kpis.md C8, K11.
 */
export function readPurchases(call: FormulaCall, areAmountsOptional: boolean): Purchases {
  const { name, host } = call;
  const [who, when, much] = listsOf(call, [
    customers,
    dates,
    areAmountsOptional ? optional(amounts) : amounts,
  ]);
  const { codes, names } = namesIn(name, host, customers.name, who ?? blockOf(''));
  const days = dayReader(name, host)(dates.name, when ?? blockOf(''));
  const money = much
    ? numberReader(name, host)(amounts, much)
    : new Float64Array(codes.length).fill(Number.NaN);
  // What is kept moves up in the columns that were read: other columns would be more memory to fetch.
  let count = 0;
  let leftOut = 0;
  let lastDay = -Infinity;
  for (let row = 0; row < codes.length; row++) {
    const customer = codes[row] as number;
    const day = days[row] as number;
    const amount = money[row] as number;
    if (day > lastDay) lastDay = day;
    if (customer === UNSET || Number.isNaN(day)) {
      if (customer !== UNSET || !Number.isNaN(day) || !Number.isNaN(amount)) leftOut++;
    } else if (!(amount < 0)) {
      codes[count] = customer;
      days[count] = day;
      money[count++] = amount;
    }
  }
  return {
    customers: codes.subarray(0, count),
    days: days.subarray(0, count),
    amounts: money.subarray(0, count),
    names: names.names(),
    lastDay,
    leftOut,
  };
}
