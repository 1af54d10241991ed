import type { PlanLine } from './count-plans.ts';
import { monthOf } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import { kpisSplit } from './kpis-by-month.ts';

/**
 * The plan of the month of as-of, to be kept: in total and for each value of some dimensions; none where the tables give
 * none. Source: kpis.md K15.
 *
 * @example
 * takePlan(deals, ['rep'])[0]?.raw //=> 4800
 */
export function takePlan(deals: Deals, dimensions: readonly Dimension[]): PlanLine[] {
  const month = monthOf(deals.asOf);
  const splits = kpisSplit(deals, {
    months: [month],
    windowDays: null,
    reach: 'implied',
    kpis: ['planned', 'plannedWeighted'],
    dimensions: [null, ...dimensions],
  });
  return splits.flatMap(({ lines }, split) =>
    lines.flatMap(({ name, kpis: { planned, plannedWeighted } }) =>
      (planned?.months ?? []).map(({ value, counts }) => ({
        month,
        takenOn: deals.asOf,
        dimension: dimensions[split - 1] ?? null,
        name,
        raw: value ?? 0,
        weighted: plannedWeighted?.months[0]?.value ?? null,
        deals: counts[0] ?? 0,
      })),
    ),
  );
}
