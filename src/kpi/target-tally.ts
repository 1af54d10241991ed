import type { Counters } from './counters.ts';

/** The counters of the targets of one measure, a value per cell of the tally. */
export interface TargetTally {
  readonly target: Float64Array;
  /** Months that have a target, though it be 0. */
  readonly setMonths: Float64Array;
  readonly proratedMonths: Float64Array;
  /** Only months with a target above 0: the targets, what was reached in them, how many there are. */
  readonly aimedTarget: Float64Array;
  readonly aimedReached: Float64Array;
  readonly aimedMonths: Float64Array;
}

/** New counters of targets, all 0. */
export function newTargetTally({ sum }: Counters): TargetTally {
  return {
    target: sum(),
    setMonths: sum(),
    proratedMonths: sum(),
    aimedTarget: sum(),
    aimedReached: sum(),
    aimedMonths: sum(),
  };
}
