import type { KpiCell } from './cell.ts';
import { firstDayOf, monthOf } from './day.ts';
import { ratio } from './ratio.ts';
import { isTotal, type Tally } from './tally.ts';

/**
 * Planned: amounts of the open deals whose expected close is in the period. Counts: deals, those without an amount
 * included. Source: kpis.md K15, C7.
 *
 * @example
 * planned(tally, 4) //=> { value: 4800, counts: [4] }
 */
export const planned = ({ planned: of }: Tally, at: number): KpiCell => ({
  value: of.amount[at] as number,
  counts: [of.deals[at] as number],
});

/**
 * Planned, each deal weighted by its probability. Blank where there are such deals and no probability is known.
 * Counts: deals with a probability, deals. Source: kpis.md K15.
 *
 * @example
 * plannedWeighted(tally, 4).value //=> 2550
 */
export function plannedWeighted({ planned: of }: Tally, at: number): KpiCell {
  const counts = [of.weightedDeals[at] as number, of.deals[at] as number] as const;
  return { value: counts[0] === 0 && counts[1] > 0 ? null : (of.weighted[at] as number), counts };
}

/**
 * The plan of a month as it was when the month began: as the first build inside it kept it, else reconstructed: deals
 * created before it, not closed before it, and expected in it, with their present date and amount. Blank in totals and
 * for months to come; without a column of expected dates blank for past months, because of deals closed since it is not
 * known. Counts: deals. Source: kpis.md K15.
 *
 * @example
 * planAtStart(tally, 1) //=> { value: 1100, counts: [3], note: 'reconstructed' }
 */
export function planAtStart(tally: Tally, at: number): KpiCell {
  const { planned: of, range, asOf, hasExpected } = tally;
  const month = range.months[at % range.slots] as number;
  if (isTotal(tally, at) || firstDayOf(month) > asOf) return { value: null, counts: [null] };
  if (of.isKept[at])
    return { value: of.kept[at] as number, counts: [of.keptDeals[at] as number], note: 'snapshot' };
  if (!hasExpected && month < monthOf(asOf)) return { value: null, counts: [null], note: 'pastUnknown' };
  return { value: of.start[at] as number, counts: [of.startDeals[at] as number], note: 'reconstructed' };
}

/**
 * Pipeline coverage: open deals expected in the month / (target − booked), for the running month and later ones.
 * Blank without a target, and where it is reached. Counts: planned, target left. Source: kpis.md K21.
 *
 * @example
 * coverage(tally, 4) //=> { value: 2.6666666667, counts: [4800, 1800] }
 */
export function coverage(tally: Tally, at: number): KpiCell {
  const { range, asOf, targets, wonAmount, refunded } = tally;
  const nothing = { value: null, counts: [null, null] };
  if (isTotal(tally, at)) return nothing;
  if ((range.months[at % range.slots] as number) < monthOf(asOf)) return { ...nothing, note: 'onlyFromNow' };
  const { target, setMonths } = targets.booked;
  const open = tally.planned.amount[at] as number;
  if (!setMonths[at]) return { value: null, counts: [open, null], note: 'noTarget' };
  const aim = target[at] as number;
  if (aim === 0) return { value: null, counts: [open, null], note: 'targetZero' };
  const left = aim - (wonAmount[at] as number) - (refunded[at] as number);
  if (left <= 0) return { value: null, counts: [open, null], note: 'targetReached' };
  return { value: ratio(open, left), counts: [open, left] };
}
