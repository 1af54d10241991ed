import type { Day } from './day.ts';

/** What a target is a target of (kpis.md K8). */
export const measures = ['booked', 'dealsWon', 'calls', 'meetings'] as const;
export type Measure = (typeof measures)[number];

/**
 * The targets table as typed columns, a row a target. Codes are those of the deals' columns, `UNSET` for blank: the
 * deals' names have to hold every rep and channel of the targets.
 */
export interface Targets {
  readonly count: number;
  /** The first day of the period; a row without one is not here. */
  readonly start: Int32Array;
  /** The last day of the period, included; `NO_DAY` where the table does not tell. */
  readonly end: Int32Array;
  readonly rep: Int32Array;
  readonly channel: Int32Array;
  /** NaN for blank: no target, but it ends the period before. */
  readonly target: Float64Array;
  /** Index into `measures`. */
  readonly measure: Uint8Array;
}

/** One target with its period `[start, end)`, settled. */
export interface TargetPeriod {
  /** The row of `Targets`. */
  readonly row: number;
  readonly start: Day;
  /** The first day after it. */
  readonly end: Day;
}
