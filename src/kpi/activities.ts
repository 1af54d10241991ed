import type { Dimensioned } from './dimension.ts';

/** What people do to sell. `other` is every type that the set-up does not know. Source: kpis.md K17. */
export const activityTypes = [
  'attempt',
  'firstTouch',
  'call',
  'email',
  'meetingSet',
  'meetingHeld',
  'proposal',
  'occasion',
  'other',
] as const;

/**
 * Activities as typed columns, up to the as-of day: a row each, or a row a day with how many there were. Cancelled
 * ones are not here. Codes are those of the deals' columns.
 */
export interface Activities extends Dimensioned {
  readonly count: number;
  /** The day it was done; of a planned one the day it is planned for. */
  readonly day: Int32Array;
  /** Index into `activityTypes`. */
  readonly type: Uint8Array;
  /** 1 for what is planned and not done. */
  readonly isPlanned: Uint8Array;
  /** How many activities the row stands for. */
  readonly times: Float64Array;
  readonly customer: Int32Array;
}
