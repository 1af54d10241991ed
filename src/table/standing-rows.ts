import { type Day, NO_DAY } from '../kpi/day.ts';
import { cellColumns, type RawDeals } from './raw-deals.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import { repeatedKeys } from './repeated-keys.ts';

/**
 * Of the rows with the same key, the one that stands: the one created first; of those created together the one with
 * the latest date in it, then the lower row, which was written later. Of rows that are alike throughout the upper one
 * stands: no figure depends on it, and it is the copy that is listed. Gives 1 for each row that stands; `isDeal` says
 * which rows take part, the others are 0. Rows without a key all stand. Source: kpis.md K1.
 *
 * @example
 * standingRows(raw, Uint8Array.of(1))[0] //=> 1
 */
export function standingRows(raw: RawDeals, isDeal: Uint8Array): Uint8Array {
  const stands = isDeal.slice();
  const standing = new Map<string, number>();
  for (const row of repeatedKeys(raw.keys, isDeal)) {
    const key = raw.keys[row] as string;
    const other = standing.get(key);
    const isNow = other === undefined || isBetter(raw, row, other);
    if (isNow) standing.set(key, row);
    if (other !== undefined) stands[isNow ? other : row] = 0;
  }
  return stands;
}

function isBetter(raw: RawDeals, row: number, than: number): boolean {
  const apart = createdDay(raw, row) - createdDay(raw, than) || latestDay(raw, than) - latestDay(raw, row);
  return apart !== 0 ? apart < 0 : row > than && !areAlike(raw, row, than);
}

function areAlike(raw: RawDeals, row: number, other: number): boolean {
  return cellColumns(raw).every((column) => Object.is(column[row], column[other]));
}

/** A row without a created date was created last. */
function createdDay(raw: RawDeals, row: number): Day {
  const day = raw.created[row] as Day;
  return day === UNREADABLE_DAY ? NO_DAY : day;
}

function latestDay(raw: RawDeals, row: number): Day {
  let latest = UNREADABLE_DAY;
  for (const column of [raw.created, raw.closed, raw.expected, ...raw.stages]) {
    const day = column?.[row] ?? NO_DAY;
    if (day !== NO_DAY && day > latest) latest = day;
  }
  return latest;
}
