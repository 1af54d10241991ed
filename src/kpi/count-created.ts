import {
  CONVERTED,
  cohortBits,
  cohortKind,
  ENDED,
  ENDED_UNDATED,
  enterCohort,
  STILL_OPEN,
} from './cohort.ts';
import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, OPEN, WON } from './deals.ts';
import { monthIndex } from './month-range.ts';
import { becameCustomer } from './purchases.ts';
import { countMarks } from './row-marks.ts';
import { dealCodes, type Split } from './split.ts';
import type { TallyQuestion } from './tally-deals.ts';

/** Counts the leads by their created date (K1), and which of them became a customer (K4: W8). */
export function countLeads(splits: readonly Split[], { range, rule, basis, scratch }: TallyQuestion): void {
  const { entities, firstDays } = basis;
  const { created, closed } = entities;
  const marks = scratch.subarray(0, entities.count);
  for (let row = 0; row < entities.count; row++) {
    const entry = created[row] as Day;
    const fateOfRow = fate(entities, row, becameCustomer(entities, firstDays, row));
    const kind = cohortKind(rule, entry, fateOfRow, closed[row] as Day);
    marks[row] = (monthIndex(range, entry) << cohortBits) | kind;
  }
  const codes = dealCodes(entities, splits);
  countMarks(splits, { marks, kindBits: cohortBits, codes }, (tally, at, kind, count) => {
    add(tally.leads, at, count);
    enterCohort(tally.leadToCustomer, at, kind, count);
  });
}

/** Counts the deals by their created date, and which of them were won (K4: W6). */
export function countCreated(splits: readonly Split[], deals: Deals, question: TallyQuestion): void {
  const { range, rule, scratch } = question;
  const { created, closed, outcome } = deals;
  const marks = scratch.subarray(0, deals.count);
  for (let row = 0; row < deals.count; row++) {
    const entry = created[row] as Day;
    const kind = cohortKind(rule, entry, fate(deals, row, outcome[row] === WON), closed[row] as Day);
    marks[row] = (monthIndex(range, entry) << cohortBits) | kind;
  }
  const codes = dealCodes(deals, splits);
  countMarks(splits, { marks, kindBits: cohortBits, codes }, (tally, at, kind, count) =>
    enterCohort(tally.dealConversion, at, kind, count),
  );
}

/** How a deal went on, seen by a conversion that says whether it converted. */
export function fate(deals: Deals, row: number, converted: boolean): number {
  if (converted) return CONVERTED;
  if (deals.outcome[row] === OPEN) return STILL_OPEN;
  return deals.closed[row] === NO_DAY ? ENDED_UNDATED : ENDED;
}
