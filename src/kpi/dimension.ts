import { type CodedColumn, type Deals, type Dimension, UNSET } from './deals.ts';

/** Rows of a table that have a value of some dimensions; codes are those of the deals' columns. */
export interface Dimensioned {
  readonly rep?: Int32Array;
  readonly channel?: Int32Array;
  readonly source?: Int32Array;
  /** The free dimensions in their order. */
  readonly free?: readonly (Int32Array | undefined)[];
}

/**
 * The codes of some rows in a dimension; undefined where the table does not have it.
 *
 * @example
 * codesOf(deals.refunds, 'free2') //=> undefined
 */
export function codesOf(rows: Dimensioned, dimension: Dimension): Int32Array | undefined {
  if (dimension === 'rep' || dimension === 'channel' || dimension === 'source') return rows[dimension];
  return rows.free?.[freeIndex(dimension)];
}

/**
 * The column of a dimension; all unset where the deals do not have it.
 *
 * @example
 * dealColumn(deals, 'rep').names //=> ['Ana', 'Boris']
 */
export function dealColumn(deals: Deals, dimension: Dimension): CodedColumn {
  if (dimension === 'rep' || dimension === 'channel' || dimension === 'source') return deals[dimension];
  const free = deals.free?.[freeIndex(dimension)];
  return free ?? { codes: new Int32Array(deals.count).fill(UNSET), names: [] };
}

/** 0 for `free1`. */
const freeIndex = (dimension: Dimension) => Number(dimension.slice(4)) - 1;
