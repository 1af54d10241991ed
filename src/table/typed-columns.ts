import { type Day, NO_DAY } from '../kpi/day.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import { UNREADABLE_NUMBER } from './read-number.ts';

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
  const picked = new Int32Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const day = column[rows[index] as number] as Day;
    picked[index] = day === UNREADABLE_DAY || day > until ? NO_DAY : day;
  }
  return picked;
}

/**
 * The amounts of some rows; NaN for blank and for what was no number.
 *
 * @example
 * pickMoney(Float64Array.of(12.5), Int32Array.of(0))[0] //=> 12.5
 */
export function pickMoney(column: Float64Array, rows: Int32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) {
    const value = column[rows[index] as number] as number;
    picked[index] = value === UNREADABLE_NUMBER ? Number.NaN : value;
  }
  return picked;
}
