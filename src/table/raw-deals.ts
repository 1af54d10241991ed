import { UNSET } from '../kpi/deals.ts';
import { freeFields, variableFields } from '../setup/setup.ts';
import type { DealsLayout } from './deals-layout.ts';
import { keepRows } from './typed-columns.ts';

/** The rows of the deals table as typed columns, as they stand there: nothing left out, nothing settled yet. */
export interface RawDeals
  extends Record<IntegerColumn, Int32Array>,
    Record<NumberColumn, Float64Array>,
    Record<'massMail', Uint8Array> {
  count: number;
  /** 1-based row in its sheet. */
  row: Int32Array;
  /** 1 for a row of a sheet that copies another one; absent: none. */
  readonly copied?: Uint8Array;
  /** The key as text, '' for none. */
  readonly keys: string[];
  /**
   * The dates of each stage of the layout, then of its ends; of a tick `TICKED` or `NO_DAY`; null for the lead and for
   * stages known by status.
   */
  readonly stages: (Int32Array | null)[];
  /** The columns that this table has; the others stay empty. */
  readonly kept: RawColumn[];
}

/** Days, and codes of texts. */
const integerColumns = [
  'created',
  'closed',
  'expected',
  'status',
  'customer',
  'rep',
  'channel',
  'source',
  'currency',
  'type',
  'reason',
  'lead',
  ...freeFields,
] as const;
type IntegerColumn = (typeof integerColumns)[number];

/** A probability below 0 is a share that is written with a percent sign. */
const numberColumns = ['amount', 'cost', 'rate', 'probability', ...variableFields, 'variableCost'] as const;
type NumberColumn = (typeof numberColumns)[number];

type RawColumn = IntegerColumn | NumberColumn | 'massMail';

/** What not every table has: no room is kept for it where it is not mapped. */
const rare = [
  'rate',
  'probability',
  ...variableFields,
  'currency',
  'type',
  'reason',
  'lead',
  'massMail',
  ...freeFields,
] as const;
const isRare = (name: RawColumn): name is (typeof rare)[number] => rare.some((one) => one === name);

/**
 * Columns with no row in them.
 *
 * @example
 * emptyRawDeals(layout).count //=> 0
 */
export function emptyRawDeals({ columnOf, stages, ends }: DealsLayout): RawDeals {
  const all = [...integerColumns, ...numberColumns, 'massMail'] as const;
  const columns = [
    ...integerColumns.map((name) => [name, new Int32Array()] as const),
    ...numberColumns.map((name) => [name, new Float64Array()] as const),
  ];
  return {
    ...(Object.fromEntries(columns) as Record<IntegerColumn, Int32Array> &
      Record<NumberColumn, Float64Array>),
    massMail: new Uint8Array(),
    count: 0,
    row: new Int32Array(),
    keys: [],
    stages: [...stages, ...ends].map(({ by }) => (by === 'date' || by === 'flag' ? new Int32Array() : null)),
    kept: all.filter((name) => {
      if (name === 'variableCost') return variableFields.some((field) => columnOf[field] >= 0);
      return !isRare(name) || columnOf[name] >= 0;
    }),
  };
}

/** Stands for the day of a tick: earlier than any that matters. */
export const TICKED = 0;

/** Makes room for more rows, doubling at least, so that growing stays cheap. */
export function makeRoom(raw: RawDeals, rows: number): void {
  const needed = raw.count + rows;
  if (needed <= raw.row.length) return;
  const size = Math.max(needed, raw.row.length * 2);
  raw.row = grown(raw.row, size);
  for (const name of raw.kept) raw[name] = grown(raw[name], size) as never;
  raw.stages.forEach((days, stage) => {
    if (days) raw.stages[stage] = grown(days, size);
  });
}

/** Notes the currency of a row; the first one that is named beside an amount brings the column with it. */
export function noteCurrency(raw: RawDeals, at: number, code: number): void {
  if (raw.currency.length === 0) {
    if (code === UNSET) return;
    raw.currency = new Int32Array(raw.row.length).fill(UNSET);
    raw.kept.push('currency');
  }
  raw.currency[at] = code;
}

/** Keeps some rows only, in place; their rows in the sheet stay where they are. */
export function keepDeals(raw: RawDeals, rows: Int32Array): void {
  for (const column of cellColumns(raw)) keepRows(column, rows);
  keepRows(raw.keys, rows);
  raw.keys.length = rows.length;
  raw.count = rows.length;
}

/** Every column with what was read of the cells of a row but its key. */
export function cellColumns(raw: RawDeals): (Int32Array | Float64Array | Uint8Array)[] {
  return [...raw.kept.map((name) => raw[name]), ...raw.stages.flatMap((days) => days ?? [])];
}

function grown<Column extends Int32Array | Float64Array | Uint8Array>(old: Column, size: number): Column {
  const larger = new (old.constructor as new (size: number) => Column)(size);
  larger.set(old);
  return larger;
}
