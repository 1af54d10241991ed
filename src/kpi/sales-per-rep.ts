import { reached } from './booked.ts';
import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * Sales per rep: booked / active reps, a rep without a sale included. Blank where there is no active rep. Counts: the
 * two. Source: kpis.md K9.
 *
 * @example
 * salesPerRep(tally, 0) //=> { value: 760, counts: [3800, 5] }
 */
export function salesPerRep(tally: Tally, at: number): KpiCell {
  const booked = reached(tally, 'booked', at);
  const reps = tally.activeReps[at] as number;
  return {
    value: ratio(booked, reps),
    counts: [booked, reps],
    ...(reps === 0 ? { note: 'noActiveRep' } : {}),
  };
}
