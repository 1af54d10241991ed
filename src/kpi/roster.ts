import { type Day, NO_DAY } from './day.ts';

/** Who sells, from when to when, a row a stay. Codes are those of the deals' reps; no row is without a rep. */
export interface Roster {
  readonly count: number;
  readonly rep: Int32Array;
  /** `-NO_DAY` where it is blank: there from the beginning. */
  readonly start: Int32Array;
  /** The last day, `NO_DAY` where it is blank: still there. */
  readonly end: Int32Array;
  /** The code of the team, -1 for none. */
  readonly team: Int32Array;
}

/**
 * Was a rep there on at least one day from one day to another, both included? Source: kpis.md K9.
 *
 * @example
 * isThere(roster, 0, dayOf(2026, 2, 13), dayOf(2026, 2, 28)) //=> true
 */
export function isThere({ start, end }: Roster, row: number, from: Day, to: Day): boolean {
  return (start[row] as Day) <= to && (end[row] as Day) >= from;
}

/** A day before every other. */
export const ALWAYS: Day = -NO_DAY;
