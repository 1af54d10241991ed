import { reached } from './booked.ts';
import type { CellNote, KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import { isTotal, monthsAt, type Tally } from './tally.ts';
import type { Measure } from './targets.ts';

/**
 * Target: what was to be booked in the period, in the unit of the targets table. Blank where there is none; 0 is a
 * target of 0. Marked *prorated* where a period reaches beyond the month. Source: kpis.md K8.
 *
 * @example
 * target(tally, 0) //=> { value: 630, counts: [], note: 'prorated' }
 */
export function target(tally: Tally, at: number): KpiCell {
  const { target: sum, setMonths, proratedMonths } = tally.targets.booked;
  if (!setMonths[at]) return { value: null, counts: [], note: 'noTarget' };
  const isMarked = !isTotal(tally, at) && proratedMonths[at];
  return cell(sum[at] as number, [], isMarked ? 'prorated' : null);
}

/**
 * Target attainment: booked / target. Blank where the target is blank or 0, 0 where there is a target and nothing
 * was booked; in a total only months with a target above 0 enter either sum. Counts: booked, target, and in a total
 * the months with a target above 0 and all its months. Source: kpis.md K8, C13.
 *
 * @example
 * attainment(tally, 0).value //=> 0.95
 */
export const attainment = (tally: Tally, at: number): KpiCell => attained(tally, 'booked', at);

/**
 * Attainment of targets that count deals: deals won / target, otherwise as `attainment`. Source: kpis.md K8.
 *
 * @example
 * attainmentOfWon(tally, 3).counts //=> [1, 2, null, null]
 */
export const attainmentOfWon = (tally: Tally, at: number): KpiCell => attained(tally, 'dealsWon', at);

/**
 * Attainment of targets of calls: calls made / target, otherwise as `attainment`. Source: kpis.md K8, K17.
 *
 * @example
 * attainmentOfCalls(tally, 0).value //=> 0.8
 */
export const attainmentOfCalls = (tally: Tally, at: number): KpiCell => attained(tally, 'calls', at);

/**
 * Attainment of targets of meetings: meetings held / target, otherwise as `attainment`. Source: kpis.md K8, K17.
 *
 * @example
 * attainmentOfMeetings(tally, 0).value //=> 0.5
 */
export const attainmentOfMeetings = (tally: Tally, at: number): KpiCell => attained(tally, 'meetings', at);

/**
 * Variance: booked − target, over months with a target above 0 as in `attainment`; blank where there is none.
 * Source: kpis.md K8.
 *
 * @example
 * variance(tally, 0).value //=> -200
 */
export function variance(tally: Tally, at: number): KpiCell {
  const { aimedReached, aimedTarget, aimedMonths } = tally.targets.booked;
  if (!aimedMonths[at]) return { value: null, counts: [], note: 'noTarget' };
  return { value: (aimedReached[at] as number) - (aimedTarget[at] as number), counts: [] };
}

function attained(tally: Tally, measure: Measure, at: number): KpiCell {
  const {
    target: sum,
    setMonths,
    proratedMonths,
    aimedReached,
    aimedTarget,
    aimedMonths,
  } = tally.targets[measure];
  const n = aimedReached[at] as number;
  const d = aimedTarget[at] as number;
  const months = aimedMonths[at] as number;
  if (isTotal(tally, at)) return attainedOver(n, d, months, monthsAt(tally, at));
  const mark = proratedMonths[at] ? 'prorated' : null;
  const why = setMonths[at] ? 'targetZero' : 'noTarget';
  const counts = [reached(tally, measure, at), setMonths[at] ? (sum[at] as number) : null, null, null];
  return cell(ratio(n, d), counts, months > 0 ? mark : why);
}

/**
 * The attainment of several months: what was reached in those with a target above 0 / their targets, with "n of d
 * months". Source: kpis.md K8.
 *
 * @example
 * attainedOver(4900, 7000, 2, 2) //=> { value: 0.7, counts: [4900, 7000, 2, 2] }
 */
function attainedOver(inThem: number, targets: number, withTarget: number, months: number): KpiCell {
  return cell(
    ratio(inThem, targets),
    [inThem, targets, withTarget, months],
    withTarget > 0 ? null : 'noTarget',
  );
}

const cell = (value: number | null, counts: readonly (number | null)[], note: CellNote | null): KpiCell =>
  note ? { value, counts, note } : { value, counts };
