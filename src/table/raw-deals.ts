import type { DealsLayout } from './deals-layout.ts';
import { keepRows } from './typed-columns.ts';

/** The rows of the deals table as typed columns, as they stand there: nothing left out, nothing settled yet. */
export interface RawDeals {
  count: number;
  /** 1-based row in its sheet. */
  row: Int32Array;
  /** 1 for a row of a sheet that copies another one; absent: none. */
  readonly copied?: Uint8Array;
  /** The key as text, '' for none. */
  readonly keys: string[];
  created: Int32Array;
  closed: Int32Array;
  expected: Int32Array;
  status: Int32Array;
  amount: Float64Array;
  cost: Float64Array;
  massMail: Uint8Array;
  customer: Int32Array;
  rep: Int32Array;
  channel: Int32Array;
  source: Int32Array;
  /** The dates of each stage of the layout; null for the lead and for stages known by status. */
  readonly stages: (Int32Array | null)[];
}

/**
 * Columns with no row in them.
 *
 * @example
 * emptyRawDeals(layout).count //=> 0
 */
export function emptyRawDeals(layout: DealsLayout): RawDeals {
  return {
    count: 0,
    row: new Int32Array(),
    keys: [],
    created: new Int32Array(),
    closed: new Int32Array(),
    expected: new Int32Array(),
    status: new Int32Array(),
    amount: new Float64Array(),
    cost: new Float64Array(),
    massMail: new Uint8Array(),
    customer: new Int32Array(),
    rep: new Int32Array(),
    channel: new Int32Array(),
    source: new Int32Array(),
    stages: layout.stages.map(({ by }) => (by === 'date' ? new Int32Array() : null)),
  };
}

/** Makes room for more rows, doubling at least, so that growing stays cheap. */
export function makeRoom(raw: RawDeals, rows: number): void {
  const needed = raw.count + rows;
  if (needed <= raw.row.length) return;
  const size = Math.max(needed, raw.row.length * 2);
  raw.row = grown(raw.row, new Int32Array(size));
  raw.created = grown(raw.created, new Int32Array(size));
  raw.closed = grown(raw.closed, new Int32Array(size));
  raw.expected = grown(raw.expected, new Int32Array(size));
  raw.status = grown(raw.status, new Int32Array(size));
  raw.amount = grown(raw.amount, new Float64Array(size));
  raw.cost = grown(raw.cost, new Float64Array(size));
  raw.massMail = grown(raw.massMail, new Uint8Array(size));
  raw.customer = grown(raw.customer, new Int32Array(size));
  raw.rep = grown(raw.rep, new Int32Array(size));
  raw.channel = grown(raw.channel, new Int32Array(size));
  raw.source = grown(raw.source, new Int32Array(size));
  raw.stages.forEach((days, stage) => {
    if (days) raw.stages[stage] = grown(days, new Int32Array(size));
  });
}

/** Keeps some rows only, in place; their rows in the sheet stay where they are. */
export function keepDeals(raw: RawDeals, rows: Int32Array): void {
  const { keys, created, closed, expected, status, amount, cost, massMail } = raw;
  for (const column of [created, closed, expected, status, raw.customer, raw.rep, raw.channel, raw.source])
    keepRows(column, rows);
  for (const column of [amount, cost]) keepRows(column, rows);
  for (const days of raw.stages) if (days) keepRows(days, rows);
  keepRows(massMail, rows);
  keepRows(keys, rows);
  keys.length = rows.length;
  raw.count = rows.length;
}

function grown<Column extends Int32Array | Float64Array | Uint8Array>(old: Column, larger: Column): Column {
  larger.set(old);
  return larger;
}
