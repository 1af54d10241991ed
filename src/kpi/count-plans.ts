import type { Day, Month } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import { dealColumn } from './dimension.ts';
import type { Tally } from './tally.ts';
import type { SplitQuestion } from './tally-deals.ts';

/** One line of the plan of a month as the first build inside it found it. */
export interface PlanLine {
  readonly month: Month;
  /** The day of that build: it is printed. */
  readonly takenOn: Day;
  /** Null: the total. */
  readonly dimension: Dimension | null;
  /** '' for the total and for deals without a value. */
  readonly name: string;
  readonly raw: number;
  readonly weighted: number | null;
  readonly deals: number;
}

/**
 * Sets the plans that were kept; a value that had no deal then has a plan of 0, one that is no more is unset. Source:
 * kpis.md K15.
 */
export function countPlans(
  { planned }: Tally,
  plans: readonly PlanLine[],
  deals: Deals,
  { keys, range, dimension }: SplitQuestion,
): void {
  const names = dimension ? dealColumn(deals, dimension).names : [];
  for (const plan of plans) {
    const month = range.months.indexOf(plan.month);
    if (plan.dimension !== dimension || month < 0) continue;
    for (let key = 0; key < keys.count; key++) planned.isKept[key * range.slots + month] = 1;
    const found = names.indexOf(plan.name);
    const at = (found >= 0 ? found : keys.count - 1) * range.slots + month;
    planned.kept[at] = (planned.kept[at] as number) + plan.raw;
    planned.keptDeals[at] = (planned.keptDeals[at] as number) + plan.deals;
  }
}
