import { bucketRows } from './bucket-rows.ts';
import { type Day, firstDayOf } from './day.ts';
import { type Deals, UNSET, WON } from './deals.ts';
import { monthIndex, slotSpan } from './month-range.ts';
import { isThere, type Roster } from './roster.ts';
import type { Tally } from './tally.ts';
import type { SplitQuestion } from './tally-deals.ts';

/**
 * Counts the active reps of each period. With a roster: on it on at least one day of the period up to as-of, or with a
 * win in it; without one: reps with a deal created, won or lost in the period. Every key but a rep's own has all of
 * them, so that the sales per rep of a dimension's values add up. Source: kpis.md K9.
 */
export function countReps(
  { activeReps }: Tally,
  deals: Deals,
  roster: Roster | undefined,
  question: SplitQuestion,
): void {
  const { keys, range, dimension } = question;
  const reps = deals.rep.names.length;
  const isActive = activeTest(deals, roster, question);
  for (let slot = 0; slot < range.slots; slot++) {
    let all = 0;
    for (let code = 0; code < reps; code++) all += isActive(code, slot) ? 1 : 0;
    for (let key = 0; key < keys.count; key++) {
      const own = dimension === 'rep' ? Number(key < reps && isActive(key, slot)) : all;
      activeReps[key * keys.slots + slot] = own;
    }
  }
}

/** A test whether a rep is active in a slot. */
function activeTest(deals: Deals, roster: Roster | undefined, { range }: SplitQuestion) {
  const months = range.months.length;
  const reps = deals.rep.names.length;
  const hasDeal = new Uint8Array(reps * months);
  const mark = (code: number, day: Day) => {
    const month = monthIndex(range, day);
    if (month >= 0) hasDeal[code * months + month] = 1;
  };
  for (let row = 0; row < deals.count; row++) {
    const code = deals.rep.codes[row] as number;
    if (code === UNSET) continue;
    if (!roster) mark(code, deals.created[row] as Day);
    if (!roster || deals.outcome[row] === WON) mark(code, deals.closed[row] as Day);
  }
  const stays = roster && bucketRows(roster.rep, reps);
  const first = range.months[0] ?? 0;
  return (code: number, slot: number): boolean => {
    const { from, to } = slotSpan(range, slot);
    const start = firstDayOf(first + from);
    const end = Math.min(firstDayOf(first + to + 1) - 1, deals.asOf);
    if (end < start) return false;
    if (hasDeal.subarray(code * months + from, code * months + to + 1).includes(1)) return true;
    if (!roster || !stays) return false;
    for (let place = stays.starts[code] as number; place < (stays.starts[code + 1] as number); place++) {
      if (isThere(roster, stays.rows[place] as number, start, end)) return true;
    }
    return false;
  };
}
