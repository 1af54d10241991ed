import { add } from './counters.ts';
import { type Day, monthOf } from './day.ts';
import { firstCell, type Keys } from './keys.ts';
import type { MonthRange } from './month-range.ts';
import type { OpenDeals } from './stale-deals.ts';
import type { Tally } from './tally.ts';

/**
 * Counts the open deals that are overdue or stale as of the as-of day, in the month of that day and in the spans that
 * end with it: of other months it is not known. Where the months end earlier, because nothing has happened since, they
 * stand in the last one. Source: kpis.md K23.
 */
export function countAttention(
  { attention, asOf }: Tally,
  of: OpenDeals,
  keys: Keys,
  range: MonthRange,
  last: Day,
): void {
  const months = range.months.length;
  const at = range.months.indexOf(monthOf(asOf));
  const now = at < 0 && range.months[months - 1] === monthOf(last) ? months - 1 : at;
  if (now < 0) return;
  const slots = [now, ...range.spans.flatMap(({ to }, span) => (to === now ? [months + span] : []))];
  for (const slot of slots) attention.isKnown[slot] = 1;
  const { open, overdue, stale, noExpected } = of;
  const counted = [
    [attention.open, open],
    [attention.overdue, overdue],
    [attention.stale, stale],
    [attention.noExpected, noExpected],
  ] as const;
  for (const [column, rows] of counted) {
    for (const row of rows) {
      const cell = firstCell(keys, keys.codes, row);
      for (const slot of slots) add(column, cell + slot, 1);
    }
  }
}
