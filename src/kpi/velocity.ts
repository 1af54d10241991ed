import type { CellNote, KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * Sales velocity, in revenue a day: open deals at the end of the period × win rate × average won deal / mean sales
 * cycle, the last three over the 90 days up to it. Blank where nothing was won, or the mean cycle is 0. Counts: open,
 * won, lost, average won deal, mean cycle. Source: kpis.md K20.
 *
 * @example
 * velocity(tally, 0) //=> { value: 233.8461538462, counts: [4, 3, 2, 1266.6666666667, 13] }
 */
export function velocity({ recent, openAtEnd }: Tally, at: number): KpiCell {
  const open = openAtEnd[at] as number;
  const won = recent.won[at] as number;
  const lost = recent.lost[at] as number;
  const average = ratio(recent.amount[at] as number, recent.withAmount[at] as number);
  const cycle = ratio(recent.cycleDays[at] as number, recent.cycles[at] as number);
  const counts = [open, won, lost, average, cycle];
  const winRate = ratio(won, won + lost);
  const blank = (note: CellNote): KpiCell => ({ value: null, counts, note });
  if (winRate === null) return blank('nothingClosed');
  if (won === 0 || average === null || cycle === null) return blank('nothingWon');
  if (cycle === 0) return blank('cycleZero');
  return { value: (open * winRate * average) / cycle, counts };
}
