import type { Day } from './day.ts';
import { ratio } from './ratio.ts';

/** How long deals took from created to won. */
export interface CycleLengths {
  readonly mean: number | null;
  readonly median: number | null;
  /** The deals averaged. */
  readonly deals: number;
  /** Won deals with a close date that were not: no created date, or one after the close. */
  readonly leftOut: number;
}

/**
 * Mean and median calendar days from created to closed over the deals that count; NaN is no date. The same day is 0
 * and counts; a deal that is not closed is none of them. Source: kpis.md K6.
 *
 * @example
 * cycleLengths([0, 0], [10, 20], () => true).mean //=> 15
 */
export function cycleLengths(
  created: ArrayLike<Day>,
  closed: ArrayLike<Day>,
  isWon: (row: number) => boolean,
): CycleLengths {
  const lengths = new Int32Array(created.length);
  let deals = 0;
  let leftOut = 0;
  let sum = 0;
  let longest = -1;
  for (let row = 0; row < created.length; row++) {
    const end = closed[row] as Day;
    if (Number.isNaN(end) || !isWon(row)) continue;
    const days = end - (created[row] as Day);
    if (days >= 0) {
      lengths[deals++] = days;
      sum += days;
      if (days > longest) longest = days;
    } else leftOut++;
  }
  const counts = new Int32Array(longest + 1);
  for (let deal = 0; deal < deals; deal++) {
    const days = lengths[deal] as number;
    counts[days] = (counts[days] as number) + 1;
  }
  return { mean: ratio(sum, deals), median: median(counts, deals), deals, leftOut };
}

/** The median, from how many deals took how many days. */
function median(counts: Int32Array, deals: number): number | null {
  if (deals === 0) return null;
  const length = (place: number) => {
    let days = -1;
    for (let behind = 0; behind <= place; ) behind += counts[++days] as number;
    return days;
  };
  return (length((deals - 1) >> 1) + length(deals >> 1)) / 2;
}
