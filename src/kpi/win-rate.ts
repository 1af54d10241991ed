import type { KpiCell } from './cell.ts';
import { ratio } from './ratio.ts';
import type { Tally } from './tally.ts';

/**
 * Win rate: won / (won + lost), by close date in the period. Blank where nothing was closed. Counts: won, lost,
 * closed, open at the end of the period (null where deals are only counted). Source: kpis.md K5.
 *
 * @example
 * winRate(tally, 0).value //=> 0.6
 */
export function winRate(tally: Tally, at: number): KpiCell {
  const won = tally.won[at] as number;
  const lost = tally.lost[at] as number;
  const open = tally.openAtEnd[at] as number;
  return { value: ratio(won, won + lost), counts: [won, lost, won + lost, Number.isNaN(open) ? null : open] };
}

/** Do at least 90 % of some deals carry an amount? Of no deals, yes. In whole numbers, so that 9 of 10 is enough. */
const isEnough = (withAmount: number, deals: number) => withAmount * 10 >= deals * 9;

/**
 * Win rate by amount: amount won / amount won and lost. Blank where nothing was closed, or where fewer than 90 % of
 * the won or of the lost deals carry an amount above 0; then the two amounts are null. Counts: amount won, amount
 * closed, won deals with an amount, won, lost deals with an amount, lost. Source: kpis.md K5.
 *
 * @example
 * winRateByAmount(tally, 2).value //=> 0.7326732673267327
 */
export function winRateByAmount(tally: Tally, at: number): KpiCell {
  const won = tally.won[at] as number;
  const lost = tally.lost[at] as number;
  const wonAboveZero = tally.wonAboveZero[at] as number;
  const lostAboveZero = tally.lostAboveZero[at] as number;
  const beside = [wonAboveZero, won, lostAboveZero, lost];
  if (!isEnough(wonAboveZero, won) || !isEnough(lostAboveZero, lost)) {
    return { value: null, counts: [null, null, ...beside] };
  }
  const wonAmount = tally.wonAmount[at] as number;
  const closedAmount = wonAmount + (tally.lostAmount[at] as number);
  return { value: ratio(wonAmount, closedAmount), counts: [wonAmount, closedAmount, ...beside] };
}
