import type { KpiCell } from './cell.ts';
import type { Tally } from './tally.ts';

/**
 * Leads: distinct deals created in the period. No counts beside. Source: kpis.md K1.
 *
 * @example
 * leads(tally, 0).value //=> 9
 */
export function leads(tally: Tally, at: number): KpiCell {
  return { value: tally.leads[at] as number, counts: [] };
}
