import { bucketRows } from './bucket-rows.ts';
import { countDistinct } from './count-distinct.ts';
import { type Day, firstDayOf } from './day.ts';
import { type Deals, UNSET, WON } from './deals.ts';
import { firstCell } from './keys.ts';
import { monthIndex, slotSpan } from './month-range.ts';
import { isThere, type Roster } from './roster.ts';
import type { Tally } from './tally.ts';
import type { TallyQuestion } from './tally-deals.ts';

/**
 * Counts the active reps of each period. With a roster: on it on at least one day of the period up to as-of, or with a
 * win in it; every key but a rep's own has all of them, so that the parts of a dimension add up. Without one: reps with
 * a deal created, won or lost in the period, under each key those of its deals. Source: kpis.md K9.
 */
export function countReps(
  { activeReps }: Tally,
  deals: Deals,
  roster: Roster | undefined,
  question: TallyQuestion,
): void {
  const { keys, range, dimension } = question;
  const { created, closed, rep } = deals;
  if (!roster) {
    const rows = {
      buckets: bucketRows(rep.codes, rep.names.length),
      cellOf: (row: number) => firstCell(keys, keys.codes, row),
      monthsOf: (row: number, mark: (month: number) => void) => {
        mark(monthIndex(range, created[row] as Day));
        mark(monthIndex(range, closed[row] as Day));
      },
    };
    countDistinct(activeReps, rows, range);
    return;
  }
  const isActive = activeByRep(deals, roster, question);
  for (let slot = 0; slot < range.slots; slot++) {
    let all = 0;
    for (let code = 0; code < rep.names.length; code++) all += isActive(code, slot) ? 1 : 0;
    for (let key = 0; key < keys.count; key++) {
      const own = dimension === 'rep' ? Number(key < rep.names.length && isActive(key, slot)) : all;
      activeReps[key * keys.slots + slot] = own;
    }
  }
}

function activeByRep(deals: Deals, roster: Roster, { range }: TallyQuestion) {
  const months = range.months.length;
  const reps = deals.rep.names.length;
  const hasWon = new Uint8Array(reps * months);
  for (let row = 0; row < deals.count; row++) {
    const code = deals.rep.codes[row] as number;
    const month = deals.outcome[row] === WON ? monthIndex(range, deals.closed[row] as Day) : -1;
    if (month >= 0 && code !== UNSET) hasWon[code * months + month] = 1;
  }
  const { starts, rows } = bucketRows(roster.rep, reps);
  const first = range.months[0] ?? 0;
  return (code: number, slot: number): boolean => {
    const { from, to } = slotSpan(range, slot);
    const start = firstDayOf(first + from);
    const end = Math.min(firstDayOf(first + to + 1) - 1, deals.asOf);
    if (end < start) return false;
    for (let place = starts[code] as number; place < (starts[code + 1] as number); place++) {
      if (isThere(roster, rows[place] as number, start, end)) return true;
    }
    return hasWon.subarray(code * months + from, code * months + to + 1).includes(1);
  };
}
