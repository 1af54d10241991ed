import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * Qualified leads: distinct leads that entered the stage with the role *qualified* in the period, by the date that
 * stands in the table; where the status column is the evidence, by the created date. Source: kpis.md K2.
 *
 * @example
 * qualifiedLeads(tally, 0).value //=> 6
 */
export function qualifiedLeads(tally: Tally, at: number): KpiCell {
  return { value: tally.qualified[at] as number, counts: [] };
}

/**
 * What the qualified leads of the period are worth together. An amount of 0 counts, a blank one does not; blank
 * where there are qualified leads and none has an amount. Counts: with an amount, qualified. Source: kpis.md K2.
 *
 * @example
 * qualifiedValue(tally, 1) //=> { value: 4700, counts: [5, 6] }
 */
export function qualifiedValue(tally: Tally, at: number): KpiCell {
  const counts = valueCounts(tally, at);
  const isUnknown = counts[0] === 0 && counts[1] > 0;
  return { value: isUnknown ? null : (tally.qualifiedValue[at] as number), counts };
}

/**
 * Mean value of the qualified leads with an amount; blank where there is none. Counts as `qualifiedValue`.
 *
 * @example
 * qualifiedValueMean(tally, 1).value //=> 940
 */
export function qualifiedValueMean(tally: Tally, at: number): KpiCell {
  const counts = valueCounts(tally, at);
  return { value: ratio(tally.qualifiedValue[at] as number, counts[0]), counts };
}

function valueCounts(tally: Tally, at: number): [number, number] {
  return [tally.qualifiedWithValue[at] as number, tally.qualified[at] as number];
}
