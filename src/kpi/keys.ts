import { type Deals, type Dimension, UNSET } from './deals.ts';
import { codesOf, dealColumn } from './dimension.ts';

/** The key that each row is counted under: a value of a dimension, or one key for all. */
export interface Keys {
  /** How many there are; with a dimension the last one is for blank values. */
  readonly count: number;
  /** Cells that a key has in a counter column. */
  readonly slots: number;
  /** Null: one key for all rows. */
  readonly codes: Int32Array | null;
  readonly refundCodes: Int32Array | null;
}

/**
 * The keys of a dimension, blank included (kpis.md C15), or the one key of the total, each with some slots.
 *
 * @example
 * dealKeys(deals, null, 14).count //=> 1
 */
export function dealKeys(deals: Deals, dimension: Dimension | null, slots: number): Keys {
  if (!dimension) return { count: 1, slots, codes: null, refundCodes: null };
  const { codes, names } = dealColumn(deals, dimension);
  const refundCodes = codesOf(deals.refunds, dimension) ?? allUnset(deals.refunds.count);
  return { count: names.length + 1, slots, codes, refundCodes };
}

/**
 * The first cell of a row's key.
 *
 * @example
 * firstCell(dealKeys(deals, null, 14), null, 5) //=> 0
 */
export function firstCell(keys: Keys, codes: Int32Array | null, row: number): number {
  if (!codes) return 0;
  const code = codes[row] as number;
  return (code === UNSET ? keys.count - 1 : code) * keys.slots;
}

/**
 * The codes of rows that have no value.
 *
 * @example
 * allUnset(2) //=> Int32Array [-1, -1]
 */
export const allUnset = (count: number): Int32Array => new Int32Array(count).fill(UNSET);
