import { enterCohort } from './cohort.ts';
import { fate } from './count-created.ts';
import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import type { Deals } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import { monthIndex } from './month-range.ts';
import { becameCustomer } from './purchases.ts';
import { hasReached, type Reach } from './stage-reach.ts';
import type { Tally } from './tally.ts';
import type { TallyQuestion } from './tally-deals.ts';

/** Counts what goes by the qualified date: qualified leads, their value (K2), who became a customer (K4: W7). */
export function countQualified(
  tally: Tally,
  deals: Deals,
  firstDays: Int32Array,
  keys: Keys,
  { range, rule, reach }: TallyQuestion,
): void {
  const stage = deals.stages.findIndex(({ role }) => role === 'qualified');
  if (stage < 0) return;
  for (let row = 0; row < deals.count; row++) {
    const entry = qualifiedDay(deals, stage, row, reach);
    const month = monthIndex(range, entry);
    if (month < 0) continue;
    const at = firstCell(keys, keys.codes, row) + month;
    const value = deals.qualifiedValue[row] as number;
    add(tally.qualified, at, 1);
    if (!Number.isNaN(value)) {
      add(tally.qualifiedWithValue, at, 1);
      add(tally.qualifiedValue, at, value);
    }
    const fateOfRow = fate(deals, row, becameCustomer(deals, firstDays, row));
    enterCohort(tally.qualifiedToCustomer, rule, at, entry, fateOfRow, deals.closed[row] as Day);
  }
}

/** The date that stands in the table; where the status is the evidence, the created date of those who got there. */
function qualifiedDay(deals: Deals, stage: number, row: number, reach: Reach): Day {
  const days = deals.stages[stage]?.days;
  if (days) return days[row] as Day;
  return hasReached(deals, stage, row, reach) ? (deals.created[row] as Day) : NO_DAY;
}
