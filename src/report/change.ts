import type { CatalogueEntry } from '../kpi/catalogue.ts';
import { changeInPoints, numberFormats } from './number-formats.ts';
import type { CellPlan } from './sheet-plan.ts';

/** Smaller changes stay grey: 2 % of the value, half a percentage point of a rate. */
const noticeable = { share: 0.02, points: 0.5 };

/**
 * The cell that compares a figure with an earlier one: in percent of it, a rate in percentage points. Blank
 * where either is missing, or where the earlier one is not above 0. Colour says good or bad, the sign up or down.
 *
 * @param points what the language calls percentage points, short
 * @example changeCell(0.151, 0.129, { unit: 'rate', better: 'up' }, 'pp').value //=> 2.2
 */
export function changeCell(
  current: number | null,
  earlier: number | null,
  { unit, better }: Pick<CatalogueEntry, 'unit' | 'better'>,
  points: string,
): CellPlan {
  if (current === null || earlier === null) return { value: null, style: 'changeNeutral' };
  if (unit === 'rate') {
    const difference = (current - earlier) * 100;
    const style = toneOf(difference, noticeable.points, better);
    return { value: difference, format: changeInPoints(points), style };
  }
  if (earlier <= 0) return { value: null, style: 'changeNeutral' };
  const share = current / earlier - 1;
  return { value: share, format: numberFormats.change, style: toneOf(share, noticeable.share, better) };
}

function toneOf(change: number, least: number, better: CatalogueEntry['better']): CellPlan['style'] {
  if (better === 'neutral' || Math.abs(change) < least) return 'changeNeutral';
  return change > 0 === (better === 'up') ? 'changeGood' : 'changeBad';
}
