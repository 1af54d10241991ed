import type { Deals, Dimension } from './deals.ts';
import { dealColumn } from './dimension.ts';
import type { Keys } from './keys.ts';
import type { Tally } from './tally.ts';

/** One of the ways in which rows are split at once, with what is counted under its keys. */
export interface Split {
  /** What the keys are the values of; null: one key for all. */
  readonly dimension: Dimension | null;
  readonly keys: Keys;
  readonly tally: Tally;
}

/**
 * The codes of deals, or of leads that are followed like deals, for each split; null for the total.
 *
 * @example
 * dealCodes(deals, splits)[0]?.length //=> 12
 */
export function dealCodes(deals: Deals, splits: readonly Split[]): (Int32Array | null)[] {
  return splits.map(({ dimension }) => dimension && dealColumn(deals, dimension).codes);
}
