import { foldText } from '../setup/fold-text.ts';
import { type ColumnRef, type DealField, dealFields, type Setup } from '../setup/setup.ts';
import type { Cell } from './cell.ts';

/** Where the mapped columns of the deals table stand, found by their headers. */
export interface DealColumns {
  /** 0-based positions in the sheet of every column to be read, ascending, each once. */
  readonly positions: readonly number[];
  /** The header of each of these columns, as it stands in the sheet. */
  readonly headers: readonly string[];
  /** Field → index into `positions`. */
  readonly fields: Readonly<Partial<Record<DealField, number>>>;
  /** For each stage of the set-up: index into `positions`, or -1 (status is the evidence, or column not found). */
  readonly stages: readonly number[];
  /** What the set-up names and the header row does not have. */
  readonly missing: readonly ColumnRef[];
}

/**
 * Finds the columns of the set-up in a header row, by folded header text and ordinal among equal headers; nothing is
 * found by position. Source: design.md 3, "Settings are a sheet".
 *
 * @example
 * dealColumns(setup, ['Deal', 'Created']).missing //=> []
 */
export function dealColumns(setup: Setup, headerRow: readonly Cell[]): DealColumns {
  const headers = headerRow.map((cell) => (typeof cell === 'string' ? cell : String(cell)));
  const found = headerPositions(headers);
  const missing: ColumnRef[] = [];
  const position = (ref: ColumnRef | undefined): number => {
    if (!ref) return -1;
    const at = found.get(foldText(ref.header))?.[ref.ordinal - 1] ?? -1;
    if (at < 0) missing.push(ref);
    return at;
  };
  const fields = dealFields.map((field) => ({ field, at: position(setup.deals.columns[field]) }));
  const stages = setup.stages.map(({ reached }) => (reached.by === 'date' ? position(reached.column) : -1));
  const all = [...fields.map(({ at }) => at), ...stages].filter((at) => at >= 0);
  const positions = [...new Set(all)].sort((one, other) => one - other);
  return {
    positions,
    headers: positions.map((at) => headers[at] ?? ''),
    fields: Object.fromEntries(
      fields.filter(({ at }) => at >= 0).map(({ field, at }) => [field, positions.indexOf(at)]),
    ),
    stages: stages.map((at) => positions.indexOf(at)),
    missing: missing.filter((ref, index) => index === missing.findIndex((other) => isSameColumn(ref, other))),
  };
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
