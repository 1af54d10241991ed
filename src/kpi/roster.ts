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

/** A day before every other. */
export const ALWAYS: Day = -NO_DAY;
