import { type Day, NO_DAY } from './day.ts';
import { type CodedColumn, type Deals, OPEN, UNSET, WON } from './deals.ts';
import type { Dimensioned } from './dimension.ts';
import { becameCustomer } from './purchases.ts';

/** Leads from a table of their own, one entry a distinct lead; codes are those of the deals' columns. */
export interface Leads extends Dimensioned {
  readonly count: number;
  readonly created: Int32Array;
  readonly customer: Int32Array;
  /** For each deal the lead it came from, -1 for none: joined by a key. */
  readonly leadOfDeal: Int32Array;
}

/**
 * The leads as rows of their own, to be followed like deals: each with what became of it, by the deal that made it a
 * customer, else the one won earliest, else an open one, else a lost one; qualified by the first quote of all its
 * deals. The first stage is the lead, the second its deal. A deal without a lead is a row without a created date: in
 * no cohort, but its quotes count. Sources: kpis.md K1 to K4.
 *
 * @param firstDays customer code → day of the customer's first booked deal
 * @example
 * leadEntities(deals, leads, firstDays).count //=> 12
 */
export function leadEntities(deals: Deals, leads: Leads, firstDays: Int32Array): Deals {
  const deal = new Int32Array(leads.count).fill(-1);
  const quoted = new Int32Array(leads.count).fill(-1);
  const qualified = deals.stages.findIndex(({ role }) => role === 'qualified');
  const quotes = deals.stages[qualified]?.days ?? null;
  const quoteOf = (row: number): Day => quotes?.[row] ?? NO_DAY;
  const alone: number[] = [];
  for (let row = 0; row < deals.count; row++) {
    const lead = leads.leadOfDeal[row] as number;
    if (lead < 0) alone.push(row);
    else {
      if (isBetter(deals, firstDays, row, deal[lead] as number)) deal[lead] = row;
      if (quoteOf(row) < quoteOf(quoted[lead] as number)) quoted[lead] = row;
    }
  }
  const count = leads.count + alone.length;
  /** Entity → row of its deal, -1 where it has none. */
  const rows = new Int32Array(count);
  rows.set(deal);
  rows.set(alone, leads.count);
  const quotedRows = rows.map((row, entity) =>
    quotes && entity < leads.count ? (quoted[entity] as number) : row,
  );
  const days = (column: Int32Array, of = rows) => of.map((row) => (row < 0 ? NO_DAY : (column[row] as Day)));
  const money = (column: Float64Array, of = rows) =>
    Float64Array.from(of, (row) => (row < 0 ? Number.NaN : (column[row] as number)));
  const coded = (column: CodedColumn, own: Int32Array | undefined): CodedColumn => ({
    names: column.names,
    codes: rows.map((row, entity) => {
      const code = entity < leads.count ? (own?.[entity] ?? UNSET) : UNSET;
      return code >= 0 || row < 0 ? code : (column.codes[row] as number);
    }),
  });
  const created = new Int32Array(count).fill(NO_DAY);
  created.set(leads.created);
  const [first, ...later] = deals.stages;
  return {
    ...deals,
    count,
    ids: Array.from(rows, (row) => deals.ids[row] ?? ''),
    created,
    closed: days(deals.closed),
    expected: days(deals.expected),
    outcome: Uint8Array.from(rows, (row) => (row < 0 ? OPEN : (deals.outcome[row] as number))),
    amount: money(deals.amount),
    cost: money(deals.cost),
    qualifiedValue: money(deals.qualifiedValue, quotedRows),
    customer: coded(deals.customer, leads.customer),
    rep: coded(deals.rep, leads.rep),
    channel: coded(deals.channel, leads.channel),
    source: coded(deals.source, leads.source),
    ...(deals.free ? { free: deals.free.map((column, index) => coded(column, leads.free?.[index])) } : {}),
    stages: [
      { name: first?.name ?? '', role: 'lead', days: created },
      { name: '', role: 'none', days: days(deals.created) },
      ...later.map((stage, index) => ({
        ...stage,
        days: stage.days && days(stage.days, index + 1 === qualified ? quotedRows : rows),
      })),
    ],
    statusStage: Int8Array.from(rows, (row) => {
      const stage = row < 0 ? -1 : (deals.statusStage[row] as number);
      return stage < 0 ? stage : stage + 1;
    }),
  };
}

/** Says more about its lead: won before open before lost, a customer's first before others, else the earlier win. */
function isBetter(deals: Deals, firstDays: Int32Array, row: number, than: number): boolean {
  if (than < 0) return true;
  const { outcome, closed } = deals;
  const rank = (one: number) => {
    if (becameCustomer(deals, firstDays, one)) return 0;
    return outcome[one] === WON ? 1 : outcome[one] === OPEN ? 2 : 3;
  };
  const apart = rank(row) - rank(than);
  if (apart !== 0) return apart < 0;
  return outcome[row] === WON && (closed[row] as Day) < (closed[than] as Day);
}
