import { foldText } from '../setup/fold-text.ts';
import type { ColumnRef } from '../setup/setup.ts';
import type { Cell } from './cell.ts';

/** Where the mapped columns of a table stand, found by their headers. */
export interface FoundColumns {
  /** 0-based positions in the sheet of every column to be read, ascending, each once. */
  readonly positions: readonly number[];
  /** The header of each of these columns, as it stands in the sheet. */
  readonly headers: readonly string[];
  /** How a person says that each of these columns is to be read. */
  readonly reads: readonly ColumnRef['reads'][];
  /** For each column asked for: index into `positions`, or -1 (not mapped, or not found). */
  readonly places: readonly number[];
  /** What the set-up names and the header row does not have. */
  readonly missing: readonly ColumnRef[];
}

/** The columns of a table by its fields. */
export interface TableColumns<Field extends string> {
  readonly positions: readonly number[];
  readonly headers: readonly string[];
  readonly reads: readonly ColumnRef['reads'][];
  /** Field → index into `positions`. */
  readonly fields: Readonly<Partial<Record<Field, number>>>;
  readonly missing: readonly ColumnRef[];
  /** The amounts whose number formats say a currency, for no column does; absent or -1: none. */
  readonly signed?: number;
}

/**
 * Finds columns in a header row, by folded header text and ordinal among equal headers; nothing is found by position.
 * Source: design.md 3, "Settings are a sheet".
 *
 * @example
 * findColumns([{ header: 'created', ordinal: 1 }], ['Deal', 'Created']).positions //=> [1]
 */
export function findColumns(
  refs: readonly (ColumnRef | undefined)[],
  headerRow: readonly Cell[],
): FoundColumns {
  const headers = headerRow.map((cell) => (typeof cell === 'string' ? cell : String(cell)));
  const found = headerPositions(headers);
  const missing: ColumnRef[] = [];
  const at = refs.map((ref) => {
    if (!ref) return -1;
    const position = found.get(foldText(ref.header))?.[ref.ordinal - 1] ?? -1;
    if (position < 0) missing.push(ref);
    return position;
  });
  const positions = [...new Set(at.filter((position) => position >= 0))].sort((one, other) => one - other);
  return {
    positions,
    headers: positions.map((position) => headers[position] ?? ''),
    reads: positions.map(
      (position) => refs.find((ref, index) => ref?.reads !== undefined && at[index] === position)?.reads,
    ),
    places: at.map((position) => positions.indexOf(position)),
    missing: missing.filter((ref, index) => index === missing.findIndex((other) => isSameColumn(ref, other))),
  };
}

/**
 * The columns of a table whose set-up says which column is which field.
 *
 * @example
 * tableColumns(spendFields, { date: { header: 'Date', ordinal: 1 } }, ['Date', 'Amount']).fields.date //=> 0
 */
export function tableColumns<Field extends string>(
  fields: readonly Field[],
  refs: Readonly<Partial<Record<Field, ColumnRef>>>,
  headerRow: readonly Cell[],
): TableColumns<Field> {
  const { places, ...columns } = findColumns(
    fields.map((field) => refs[field]),
    headerRow,
  );
  const found = placesByField(fields, places);
  return { ...columns, fields: found, signed: signedColumn(fields, found) };
}

/**
 * The place of the amounts where a table may have a currency and has no column for it; -1 for none.
 *
 * @example
 * signedColumn(['amount', 'currency'], { amount: 2 }) //=> 2
 */
export function signedColumn(
  fields: readonly string[],
  { amount = -1, currency }: Readonly<Partial<Record<string, number>>>,
): number {
  return fields.includes('currency') && currency === undefined ? amount : -1;
}

/**
 * Field → place, for the fields that have one.
 *
 * @example
 * placesByField(['date', 'amount'], [0, -1]) //=> { date: 0 }
 */
export function placesByField<Field extends string>(
  fields: readonly Field[],
  places: readonly number[],
): Partial<Record<Field, number>> {
  const found: Partial<Record<Field, number>> = {};
  fields.forEach((field, index) => {
    const place = places[index] ?? -1;
    if (place >= 0) found[field] = place;
  });
  return found;
}

/** Folded header → its positions from left to right. */
function headerPositions(headers: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  headers.forEach((header, at) => {
    const folded = foldText(header);
    if (folded === '') return;
    const positions = found.get(folded);
    if (positions) positions.push(at);
    else found.set(folded, [at]);
  });
  return found;
}

function isSameColumn(one: ColumnRef, other: ColumnRef): boolean {
  return foldText(one.header) === foldText(other.header) && one.ordinal === other.ordinal;
}
