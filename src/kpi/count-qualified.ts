import { cohortBits, cohortKind, enterCohort } from './cohort.ts';
import { fate } from './count-created.ts';
import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import type { Deals } from './deals.ts';
import { monthIndex } from './month-range.ts';
import { becameCustomer } from './purchases.ts';
import { countMarks, sumMarks } from './row-marks.ts';
import { dealCodes, type Split } from './split.ts';
import { hasReached, type Reach } from './stage-reach.ts';
import type { TallyQuestion } from './tally-deals.ts';

/** Beside the kind that a qualified lead is of in its cohort. */
const WITH_VALUE = 1 << cohortBits;
const kindBits = cohortBits + 1;

/** Counts what goes by the qualified date: qualified leads, their value (K2), who became a customer (K4: W7). */
export function countQualified(splits: readonly Split[], question: TallyQuestion): void {
  const { range, rule, reach, scratch } = question;
  const { entities, firstDays } = question.basis;
  const { closed, qualifiedValue } = entities;
  const stage = entities.stages.findIndex(({ role }) => role === 'qualified');
  if (stage < 0) return;
  const marks = scratch.subarray(0, entities.count);
  for (let row = 0; row < entities.count; row++) {
    const entry = qualifiedDay(entities, stage, row, reach);
    const fateOfRow = fate(entities, row, becameCustomer(entities, firstDays, row));
    const kind = cohortKind(rule, entry, fateOfRow, closed[row] as Day);
    const value = Number.isNaN(qualifiedValue[row]) ? 0 : WITH_VALUE;
    marks[row] = (monthIndex(range, entry) << kindBits) | kind | value;
  }
  const marked = { marks, kindBits, codes: dealCodes(entities, splits) };
  countMarks(splits, marked, (tally, at, kind, count) => {
    add(tally.qualified, at, count);
    if (kind & WITH_VALUE) add(tally.qualifiedWithValue, at, count);
    enterCohort(tally.qualifiedToCustomer, at, kind & ~WITH_VALUE, count);
  });
  sumMarks(splits, marked, WITH_VALUE, qualifiedValue, (tally) => tally.qualifiedValue);
}

/**
 * The date that stands in the table, as the created date does for a flag; where the status is the evidence, the
 * created date of those who got there. What a later stage implies does not stand in the table.
 */
function qualifiedDay(deals: Deals, stage: number, row: number, reach: Reach): Day {
  const { days, flags } = deals.stages[stage] ?? {};
  if (days) return days[row] as Day;
  return hasReached(deals, stage, row, flags ? 'any' : reach) ? (deals.created[row] as Day) : NO_DAY;
}
