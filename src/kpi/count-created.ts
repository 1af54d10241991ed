import { CONVERTED, ENDED, ENDED_UNDATED, enterCohort, STILL_OPEN } from './cohort.ts';
import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, OPEN, WON } from './deals.ts';
import { firstCell, type Keys } from './keys.ts';
import { monthIndex } from './month-range.ts';
import { becameCustomer } from './purchases.ts';
import type { Tally } from './tally.ts';
import type { TallyQuestion } from './tally-deals.ts';

/** Counts the leads by their created date (K1), and which of them became a customer (K4: W8). */
export function countLeads(
  tally: Tally,
  entities: Deals,
  firstDays: Int32Array,
  keys: Keys,
  { range, rule }: TallyQuestion,
): void {
  const { created, closed } = entities;
  for (let row = 0; row < entities.count; row++) {
    const entry = created[row] as Day;
    const month = monthIndex(range, entry);
    if (month < 0) continue;
    const at = firstCell(keys, keys.codes, row) + month;
    const fateOfRow = fate(entities, row, becameCustomer(entities, firstDays, row));
    add(tally.leads, at, 1);
    enterCohort(tally.leadToCustomer, rule, at, entry, fateOfRow, closed[row] as Day);
  }
}

/** Counts the deals by their created date, and which of them were won (K4: W6). */
export function countCreated(tally: Tally, deals: Deals, { keys, range, rule }: TallyQuestion): void {
  const { created, closed, outcome } = deals;
  for (let row = 0; row < deals.count; row++) {
    const entry = created[row] as Day;
    const month = monthIndex(range, entry);
    if (month < 0) continue;
    const at = firstCell(keys, keys.codes, row) + month;
    const fateOfRow = fate(deals, row, outcome[row] === WON);
    enterCohort(tally.dealConversion, rule, at, entry, fateOfRow, closed[row] as Day);
  }
}

/** How a deal went on, seen by a conversion that says whether it converted. */
export function fate(deals: Deals, row: number, converted: boolean): number {
  if (converted) return CONVERTED;
  if (deals.outcome[row] === OPEN) return STILL_OPEN;
  return deals.closed[row] === NO_DAY ? ENDED_UNDATED : ENDED;
}
