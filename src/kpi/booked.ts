import { doneOf } from './activity-cells.ts';
import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';
import type { Measure } from './targets.ts';

/** What a cell has of the measure of a target: money booked, refunds taken off, deals won, calls, or meetings held. */
export function reached(tally: Tally, measure: Measure, at: number): number {
  if (measure === 'calls') return doneOf(tally, 'call', at);
  if (measure === 'meetings') return doneOf(tally, 'meetingHeld', at);
  if (measure === 'dealsWon') return tally.won[at] as number;
  return (tally.wonAmount[at] as number) + (tally.refunded[at] as number);
}

/**
 * Booked: amount of the deals won in the period, less the refunds of the period. Source: kpis.md C8, C16.
 *
 * @example
 * booked(tally, 0).value //=> 3800
 */
export function booked(tally: Tally, at: number): KpiCell {
  return { value: reached(tally, 'booked', at), counts: [] };
}

/**
 * Average won deal: mean amount of the deals won in the period that have one; 0 is an amount, blank is not, refunds
 * are no deals. Blank where there is none. Counts: won deals with an amount, won deals. Source: kpis.md C6, K20.
 *
 * @example
 * averageWonDeal(tally, 0).counts //=> [3, 3]
 */
export function averageWonDeal(tally: Tally, at: number): KpiCell {
  const withAmount = tally.wonWithAmount[at] as number;
  return {
    value: ratio(tally.wonAmount[at] as number, withAmount),
    counts: [withAmount, tally.won[at] as number],
  };
}
