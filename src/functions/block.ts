import { UserError } from '../i18n/user-error.ts';
import type { Place } from '../i18n/words.ts';

/** What Sheets hands to a formula: a value, or the rows of a range; what was left out is undefined, null or ''. */
export type Argument = unknown;

/** An argument as a rectangle. A value, a single cell and a range of one cell are alike: `isSingle`. */
export interface Block {
  readonly isSingle: boolean;
  readonly lines: readonly (readonly unknown[])[];
  readonly rows: number;
  readonly columns: number;
}

/**
 * An argument as a rectangle.
 *
 * @example
 * blockOf([[1], [2]]).rows //=> 2
 */
export function blockOf(argument: Argument): Block {
  const lines: readonly (readonly unknown[])[] = Array.isArray(argument) ? argument : [[argument]];
  const columns = lines[0]?.length ?? 0;
  return { isSingle: lines.length <= 1 && columns <= 1, lines, rows: lines.length, columns };
}

/**
 * Where a cell stands in a range, for a sentence; null where there is no range.
 *
 * @example
 * placeIn(blockOf([[1], ['x']]), 1, 0) //=> { row: 2, column: null }
 */
export function placeIn(block: Block, row: number, column: number): Place | null {
  return block.isSingle ? null : { row: row + 1, column: block.columns > 1 ? column + 1 : null };
}

/** What is said of two arguments whose sizes do not fit, each with the name of its parameter. */
export function sizesDiffer(
  name: string,
  one: string,
  first: Block,
  other: string,
  second: Block,
): UserError {
  const size = ({ rows, columns }: Block) => `${rows} × ${columns}`;
  return new UserError((say) => say.functions.sizes(name, one, size(first), other, size(second)));
}
