import { CONVERTED, ENDED, ENDED_UNDATED, enterCohort, STILL_OPEN } from './cohort.ts';
import { add } from './counters.ts';
import { type Day, NO_DAY } from './day.ts';
import { type Deals, OPEN, WON } from './deals.ts';
import { firstCell } from './keys.ts';
import { monthIndex } from './month-range.ts';
import { becameCustomer } from './purchases.ts';
import type { Tally } from './tally.ts';
import type { TallyQuestion } from './tally-deals.ts';

/** Counts what goes by the created date: leads (K1), and what became of them (K4: W6 and W8). */
export function countCreated(tally: Tally, deals: Deals, first: Int32Array, question: TallyQuestion): void {
  const { created, closed } = deals;
  const { range, rule, keys } = question;
  for (let row = 0; row < deals.count; row++) {
    const entry = created[row] as Day;
    const month = monthIndex(range, entry);
    if (month < 0) continue;
    const at = firstCell(keys, keys.codes, row) + month;
    const close = closed[row] as Day;
    add(tally.leads, at, 1);
    enterCohort(tally.dealConversion, rule, at, entry, fate(deals, row, deals.outcome[row] === WON), close);
    enterCohort(
      tally.leadToCustomer,
      rule,
      at,
      entry,
      fate(deals, row, becameCustomer(deals, first, row)),
      close,
    );
  }
}

/** How a deal went on, seen by a conversion that says whether it converted. */
export function fate(deals: Deals, row: number, converted: boolean): number {
  if (converted) return CONVERTED;
  if (deals.outcome[row] === OPEN) return STILL_OPEN;
  return deals.closed[row] === NO_DAY ? ENDED_UNDATED : ENDED;
}
