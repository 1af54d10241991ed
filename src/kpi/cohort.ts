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

/** As what an entity counts in a cohort; so many bits hold it. */
export const cohortBits = 3;
const [ENTERED, ENTERED_OPEN, ENTERED_CONVERTED, NOT_YET, NOT_YET_CONVERTED, NO_DATE] = [0, 1, 2, 3, 4, 5];

/**
 * As what an entity counts in a cohort: entered on `entry`, `fate` one of the four above, converted on `convertedOn`
 * (`NO_DAY` where the table does not tell). Without a window everybody stays and those still open are counted
 * beside. With one, converted = within W days of entry; who has been in for less than W days leaves both sides,
 * whatever became of it, and so does who ended without a date. W days exactly is in time and is mature.
 * Source: kpis.md K4, C4.
 *
 * @example
 * cohortKind({ windowDays: 30, asOf: 99 }, 1, CONVERTED, 31) === cohortKind({ windowDays: null, asOf: 99 }, 1, CONVERTED, 31) //=> true
 */
export function cohortKind(
  { windowDays, asOf }: CohortRule,
  entry: Day,
  fate: number,
  convertedOn: Day,
): number {
  if (windowDays === null) {
    return fate === CONVERTED ? ENTERED_CONVERTED : fate === STILL_OPEN ? ENTERED_OPEN : ENTERED;
  }
  if (asOf - entry < windowDays) return fate === CONVERTED ? NOT_YET_CONVERTED : NOT_YET;
  if (fate === ENDED_UNDATED || (fate === CONVERTED && convertedOn === NO_DAY)) return NO_DATE;
  return fate === CONVERTED && convertedOn - entry <= windowDays ? ENTERED_CONVERTED : ENTERED;
}

/**
 * Counts so many entities of one kind into a cohort.
 *
 * @example
 * enterCohort(cohort, 0, cohortKind(rule, 1, CONVERTED, 31), 1) // cohort.converted[0] //=> 1
 */
export function enterCohort(cohort: Cohort, at: number, kind: number, count: number): void {
  if (kind === NOT_YET || kind === NOT_YET_CONVERTED) {
    add(cohort.notYet, at, count);
    if (kind === NOT_YET_CONVERTED) add(cohort.notYetConverted, at, count);
  } else if (kind === NO_DATE) {
    add(cohort.noDate, at, count);
  } else {
    add(cohort.entered, at, count);
    if (kind === ENTERED_CONVERTED) add(cohort.converted, at, count);
    if (kind === ENTERED_OPEN) add(cohort.stillOpen, at, count);
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
