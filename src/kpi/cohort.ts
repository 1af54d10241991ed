import type { KpiCell } from './cell.ts';
import { add, type Counters } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import { ratio } from './ratio.ts';

/** The counters of one COHORT conversion, a value per cell of the tally. */
export interface Cohort {
  readonly converted: Float64Array;
  readonly entered: Float64Array;
  readonly stillOpen: Float64Array;
  readonly notYet: Float64Array;
  readonly notYetConverted: Float64Array;
  readonly noDate: Float64Array;
}

/** How an entity of a cohort went on, as of the as-of day. `ENDED_UNDATED`: it ended, nobody knows when. */
export const STILL_OPEN = 0;
export const CONVERTED = 1;
export const ENDED = 2;
export const ENDED_UNDATED = 3;

/** New counters of a cohort, all 0. */
export function newCohort(counters: Counters): Cohort {
  return {
    converted: counters.sum(),
    entered: counters.sum(),
    stillOpen: counters.sum(),
    notYet: counters.sum(),
    notYetConverted: counters.sum(),
    noDate: counters.sum(),
  };
}

/** The window W of a cohort in days, null for none, and the day up to which things are known. */
export interface CohortRule {
  readonly windowDays: number | null;
  readonly asOf: Day;
}

/**
 * Counts an entity into a cohort: entered on `entry`, `fate` one of the four above, converted on `convertedOn`
 * (`NO_DAY` where the table does not tell). Without a window everybody stays and those still open are counted
 * beside. With one, converted = within W days of entry; who has been in for less than W days leaves both sides,
 * whatever became of it, and so does who ended without a date. W days exactly is in time and is mature.
 * Source: kpis.md K4, C4.
 *
 * @example
 * enterCohort(cohort, { windowDays: 30, asOf: 99 }, 0, 1, CONVERTED, 31) // cohort.converted[0] //=> 1
 */
export function enterCohort(
  cohort: Cohort,
  { windowDays, asOf }: CohortRule,
  at: number,
  entry: Day,
  fate: number,
  convertedOn: Day,
): void {
  if (windowDays === null) {
    add(cohort.entered, at, 1);
    if (fate === CONVERTED) add(cohort.converted, at, 1);
    else if (fate === STILL_OPEN) add(cohort.stillOpen, at, 1);
  } else if (asOf - entry < windowDays) {
    add(cohort.notYet, at, 1);
    if (fate === CONVERTED) add(cohort.notYetConverted, at, 1);
  } else if (fate === ENDED_UNDATED || (fate === CONVERTED && convertedOn === NO_DAY)) {
    add(cohort.noDate, at, 1);
  } else {
    add(cohort.entered, at, 1);
    if (fate === CONVERTED && convertedOn - entry <= windowDays) add(cohort.converted, at, 1);
  }
}

/**
 * The cell of a cohort conversion: converted / entered, blank where nobody entered (or nobody is mature). Counts:
 * converted, entered, then "still open" without a window, else "not yet W days", "of which converted", "no date".
 * Source: kpis.md K4.
 *
 * @example
 * cohortCell(cohort, 0, null).value //=> 0.25
 */
export function cohortCell(cohort: Cohort, at: number, windowDays: number | null): KpiCell {
  const converted = cohort.converted[at] as number;
  const entered = cohort.entered[at] as number;
  const beside =
    windowDays === null
      ? [cohort.stillOpen[at] as number, null, null, null]
      : [
          null,
          cohort.notYet[at] as number,
          cohort.notYetConverted[at] as number,
          cohort.noDate[at] as number,
        ];
  return { value: ratio(converted, entered), counts: [converted, entered, ...beside] };
}
