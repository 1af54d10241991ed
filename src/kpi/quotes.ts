import { type Day, NO_DAY } from './day.ts';
import type { Deals } from './deals.ts';

/** Quotes from a table of their own, up to the as-of day. */
export interface Quotes {
  readonly count: number;
  readonly day: Int32Array;
  /** At the rate of its day; NaN for blank. */
  readonly amount: Float64Array;
  /** 1 for a mass mailing: no quote for the lead's own need. */
  readonly isMass: Uint8Array;
  /** The deal or lead that the quote names, by its row; -1 where it is not found. */
  readonly row: Int32Array;
}

/**
 * Deals whose qualified stage is dated by the first quote for their own need; the value of the qualified lead is that
 * quote's amount, else the deal's. Of several quotes of one day the largest. A deal without such a quote is not
 * qualified. Source: kpis.md K2.
 *
 * @example
 * withQuotes(deals, quotes).stages.find(({ role }) => role === 'qualified')?.days?.length //=> 12
 */
export function withQuotes(deals: Deals, quotes: Quotes): Deals {
  const days = new Int32Array(deals.count).fill(NO_DAY);
  const quoted = new Float64Array(deals.count).fill(Number.NaN);
  for (let quote = 0; quote < quotes.count; quote++) {
    const row = quotes.row[quote] as number;
    const day = quotes.day[quote] as Day;
    if (row < 0 || quotes.isMass[quote] || day > (days[row] as Day)) continue;
    const amount = quotes.amount[quote] as number;
    const isSameDay = day === days[row];
    if (!isSameDay || Number.isNaN(quoted[row]) || amount > (quoted[row] as number)) quoted[row] = amount;
    days[row] = day;
  }
  const at = deals.stages.findIndex(({ role }) => role === 'qualified');
  const stage = { name: '', role: 'qualified' as const, ...deals.stages[at], days, waits: false };
  const stages =
    at < 0 ? [...deals.stages, stage] : deals.stages.map((one, index) => (index === at ? stage : one));
  return {
    ...deals,
    stages,
    qualifiedValue: quoted.map((amount, row) =>
      Number.isNaN(amount) ? (deals.amount[row] as number) : amount,
    ),
    has: new Set([...deals.has, 'qualified', 'qualifiedDate'] as const),
  };
}
