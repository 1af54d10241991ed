import { activityTypes } from './activities.ts';
import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

type ActivityType = (typeof activityTypes)[number];

/**
 * How often something of a type was done in the period. No counts beside. Source: kpis.md K17.
 *
 * @example
 * activityCell('call')(tally, 0) //=> { value: 2, counts: [] }
 */
export const activityCell =
  (type: ActivityType) =>
  (tally: Tally, at: number): KpiCell => ({ value: doneOf(tally, type, at), counts: [] });

/**
 * Contacts on scheduled occasions that were made. Counts: those planned for the period and not made. Source: kpis.md
 * K17.
 *
 * @example
 * occasions(tally, 2) //=> { value: 1, counts: [1] }
 */
export const occasions = (tally: Tally, at: number): KpiCell => ({
  value: doneOf(tally, 'occasion', at),
  counts: [tally.activity.planned[at] as number],
});

/**
 * Proposals per client: proposals / clients with any contact in the period. Proposals are activities, and where the
 * table has none of them the qualified leads. Blank where no client had a contact. Counts: the two. Source: kpis.md
 * K17.
 *
 * @example
 * averageProposals(tally, 0) //=> { value: 0.3333333333, counts: [1, 3] }
 */
export function averageProposals(tally: Tally, at: number): KpiCell {
  const { hasProposals, clients } = tally.activity;
  const made = hasProposals ? doneOf(tally, 'proposal', at) : (tally.qualified[at] as number);
  const contacted = clients[at] as number;
  return {
    value: ratio(made, contacted),
    counts: [made, contacted],
    ...(contacted === 0 ? { note: 'noContact' } : {}),
  };
}

/** How often something of a type was done. */
export function doneOf({ activity }: Tally, type: ActivityType, at: number): number {
  return activity.done[activityTypes.indexOf(type)]?.[at] as number;
}
