import type { PlanLine } from './count-plans.ts';
import { monthOf } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import { kpisByMonth } from './kpis-by-month.ts';

/**
 * The plan of the month of as-of, to be kept: in total and for each value of some dimensions; none where the tables give
 * none. Source: kpis.md K15.
 *
 * @example
 * takePlan(deals, ['rep'])[0]?.raw //=> 4800
 */
export function takePlan(deals: Deals, dimensions: readonly Dimension[]): PlanLine[] {
  const month = monthOf(deals.asOf);
  const kpis = ['planned', 'plannedWeighted'] as const;
  const question = { months: [month], windowDays: null, reach: 'implied' as const, kpis };
  return [null, ...dimensions].flatMap((dimension) =>
    kpisByMonth(deals, dimension ? { ...question, dimension } : question).lines.flatMap(
      ({ name, kpis: { planned, plannedWeighted } }) => {
        const [plan] = planned?.months ?? [];
        if (!plan) return [];
        return {
          month,
          takenOn: deals.asOf,
          dimension,
          name,
          raw: plan.value,
          weighted: plannedWeighted?.months[0]?.value ?? null,
          deals: plan.counts[0] ?? 0,
        };
      },
    ),
  );
}
