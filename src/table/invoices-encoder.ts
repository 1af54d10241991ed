import type { Day } from '../kpi/day.ts';
import type { Deals } from '../kpi/deals.ts';
import type { Invoices, MoneyRows } from '../kpi/money.ts';
import type { InvoiceField } from '../setup/invoices-fields.ts';
import type { Exchange } from './exchange.ts';
import type { FieldKind } from './field-column.ts';
import { type DatedMoney, datedMoney } from './money-rows.ts';
import { type MoneyTaker, moneyRowsEncoder } from './money-rows-encoder.ts';
import { orderLinks } from './order-links.ts';
import { UNREADABLE_NUMBER } from './read-number.ts';
import type { EncodedRest, EncodedRows } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface InvoicesEncoder extends MoneyTaker {
  /** What is dated later than the as-of day has not happened. Orders are looked for among the deals. */
  finish(deals: Pick<Deals, 'ids' | 'customer' | 'asOf'>, money: Exchange): EncodedInvoices;
}

interface EncodedInvoices extends EncodedRest {
  readonly invoices: Invoices;
  /** The money received on them, where the table has its dates. */
  readonly payments: MoneyRows | null;
}

const kinds: Readonly<Record<InvoiceField, FieldKind>> = {
  id: 'key',
  order: 'key',
  customer: 'customer',
  date: 'day',
  amount: 'number',
  currency: 'currency',
  rate: 'number',
  cost: 'number',
  variable1: 'number',
  variable2: 'number',
  variable3: 'number',
  paidOn: 'day',
  paid: 'number',
  rep: 'rep',
  channel: 'channel',
  source: 'source',
};
const variables = ['variable1', 'variable2', 'variable3'] as const;

/**
 * Turns the rows of the invoices table into typed columns and a list of issues. Rows with the same number are lines of
 * one invoice; those that are alike in all are listed. A cost has the currency and the rate of its row; money received is converted on its own day. Never
 * throws on data. Sources: kpis.md C7, C8, C15, K12, K13.
 *
 * @example
 * const encoder = invoicesEncoder({ sheet: 'Invoices', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['I01', 'D01', '2026-01-20', 1000]])
 * encoder.finish(deals, money).invoices.count //=> 1
 */
export function invoicesEncoder(source: TableSource<InvoiceField>): InvoicesEncoder {
  const { taker, settle } = moneyRowsEncoder(source, kinds);
  return {
    ...taker,
    finish: (deals, money) => {
      const encoded = settle();
      const dated = datedMoney(encoded, { date: 'date', amount: 'amount' }, deals.asOf, money);
      const invoices = invoicesOf(encoded, dated, deals);
      listTwice(encoded, dated);
      const payments = encoded.has('paidOn') ? paymentsOf(encoded, deals, money) : null;
      return { invoices, payments, ...encoded.rest() };
    },
  };
}

function invoicesOf(
  encoded: EncodedRows<InvoiceField>,
  dated: DatedMoney,
  deals: Pick<Deals, 'ids' | 'customer'>,
): Invoices {
  const { rows, days, amounts, factors } = dated;
  const inBase = (field: InvoiceField) => {
    const values = encoded.numbers(field);
    return Float64Array.from(rows, (at, index) => costOf(values[at] as number) * (factors[index] as number));
  };
  const variable = variables.filter((field) => encoded.has(field)).map(inBase);
  const cost = encoded.has('cost') ? inBase('cost') : undefined;
  const costs = encoded.numbers('cost');
  for (const at of cost ? rows : []) if (Number.isNaN(costs[at])) encoded.say(at, 'cost', 'figure.noCost');
  return {
    count: rows.length,
    day: days,
    amount: amounts,
    ...orderLinks(encoded, rows, deals),
    ...ownDimensions(encoded, rows),
    ...(cost ? { cost } : {}),
    ...(variable.length > 0
      ? {
          variableCost: Float64Array.from(rows, (_, index) =>
            variable.reduce((sum, values) => sum + (values[index] as number), 0),
          ),
        }
      : {}),
    counted: countedRows(encoded.codes('id'), rows, days, amounts),
  };
}

/** Lists the rows that say the same as one before them: lines of one invoice, or one that was entered twice. */
function listTwice(encoded: EncodedRows<InvoiceField>, { rows }: DatedMoney): void {
  const [ids, customers] = [encoded.codes('id'), encoded.codes('customer')];
  const [days, amounts] = [encoded.days('date'), encoded.numbers('amount')];
  const seen = new Set<string>();
  for (const at of rows) {
    const id = ids[at] as number;
    const text = [id, customers[at], days[at], amounts[at]].join();
    if (id >= 0 && seen.has(text)) encoded.say(at, 'id', 'invoice.twice', encoded.words('id')[id]);
    seen.add(text);
  }
}

/** What could not be read is not known. */
const costOf = (value: number) => (value === UNREADABLE_NUMBER ? Number.NaN : value);

/** The first row of each invoice that is no refund; a row without a number is an invoice. */
function countedRows(
  ids: Int32Array,
  rows: readonly number[],
  days: Int32Array,
  amounts: Float64Array,
): Uint8Array {
  const counted = new Uint8Array(rows.length);
  const first = new Map<number, number>();
  rows.forEach((at, index) => {
    if ((amounts[index] as number) < 0) return;
    const id = ids[at] as number;
    if (id < 0) counted[index] = 1;
    else {
      const standing = first.get(id);
      if (standing === undefined || (days[index] as Day) < (days[standing] as Day)) first.set(id, index);
    }
  });
  for (const index of first.values()) counted[index] = 1;
  return counted;
}

/** What was paid, on its own day; without a column for it, the whole invoice. */
function paymentsOf(
  encoded: EncodedRows<InvoiceField>,
  deals: Pick<Deals, 'ids' | 'customer' | 'asOf'>,
  money: Exchange,
): MoneyRows {
  const days = encoded.days('paidOn');
  const isPaid = (at: number) => (days[at] as Day) <= deals.asOf;
  const quiet = { ...encoded, say: () => {} };
  const amount = encoded.has('paid') ? 'paid' : 'amount';
  const { rows, days: paidOn, amounts } = datedMoney(quiet, { date: 'paidOn', amount }, deals.asOf, money);
  const kept = rows.map((at, index) => ({ at, index })).filter(({ at }) => isPaid(at));
  return {
    count: kept.length,
    day: Int32Array.from(kept, ({ index }) => paidOn[index] as Day),
    amount: Float64Array.from(kept, ({ index }) => amounts[index] as number),
    ...orderLinks(
      quiet,
      kept.map(({ at }) => at),
      deals,
    ),
    ...ownDimensions(
      encoded,
      kept.map(({ at }) => at),
    ),
  };
}

/** The dimensions that have a column of their own. */
export function ownDimensions<Field extends string>(
  encoded: EncodedRows<Field | 'rep' | 'channel' | 'source'>,
  rows: readonly number[],
): Partial<Record<'rep' | 'channel' | 'source', Int32Array>> {
  const own: Partial<Record<'rep' | 'channel' | 'source', Int32Array>> = {};
  for (const field of ['rep', 'channel', 'source'] as const) {
    if (!encoded.has(field)) continue;
    const codes = encoded.codes(field);
    own[field] = Int32Array.from(rows, (at) => codes[at] as number);
  }
  return own;
}
