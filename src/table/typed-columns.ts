import { type Day, NO_DAY } from '../kpi/day.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import { UNREADABLE_NUMBER } from './read-number.ts';

/**
 * Moves the values of some rows, which ascend, to the front of their column: no second column while there are a
 * million rows.
 *
 * @example
 * const codes = Int32Array.of(7, 8)
 * keepRows(codes, Int32Array.of(1)) // codes[0] //=> 8
 */
export function keepRows(column: Int32Array | Float64Array | Uint8Array | string[], rows: Int32Array): void {
  for (let index = 0; index < rows.length; index++) column[index] = column[rows[index] as number] as never;
}

/**
 * Makes the dates of a column what is known of them: what is no date, or is later than `until`, becomes `NO_DAY`.
 *
 * @example
 * knownDays(Int32Array.of(7, 99), 50)[1] === NO_DAY //=> true
 */
export function knownDays(column: Int32Array, until: Day): Int32Array {
  for (let index = 0; index < column.length; index++) {
    column[index] = knownDay(column[index] as Day, until);
  }
  return column;
}

/**
 * A date as it is known.
 *
 * @example
 * knownDay(99, 50) === NO_DAY //=> true
 */
export const knownDay = (day: Day, until: Day): Day => (day === UNREADABLE_DAY || day > until ? NO_DAY : day);

/**
 * Makes the amounts of a column what is known of them: what is no number becomes NaN, as blank is.
 *
 * @example
 * knownMoney(Float64Array.of(12.5))[0] //=> 12.5
 */
export function knownMoney(column: Float64Array): Float64Array {
  for (let index = 0; index < column.length; index++) {
    if (column[index] === UNREADABLE_NUMBER) column[index] = Number.NaN;
  }
  return column;
}

/**
 * The codes of some rows.
 *
 * @example
 * pickCodes(Int32Array.of(7, 8), Int32Array.of(1)) //=> Int32Array [8]
 */
export function pickCodes(column: Int32Array, rows: Int32Array): Int32Array {
  const picked = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) picked[index] = column[rows[index] as number] as number;
  return picked;
}

/**
 * The dates of some rows as they are known: what was no date, or is later than `until`, is `NO_DAY`.
 *
 * @example
 * pickDays(Int32Array.of(7, 99), Int32Array.of(0, 1), 50)[1] === NO_DAY //=> true
 */
export function pickDays(column: Int32Array, rows: Int32Array, until: Day): Int32Array {
  return knownDays(pickCodes(column, rows), until);
}

/**
 * The amounts of some rows; NaN for blank and for what was no number.
 *
 * @example
 * pickMoney(Float64Array.of(12.5), Int32Array.of(0))[0] //=> 12.5
 */
export function pickMoney(column: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) picked[index] = column[rows[index] as number] as number;
  return knownMoney(picked);
}
