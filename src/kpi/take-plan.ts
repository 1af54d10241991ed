import type { PlanLine } from './count-plans.ts';
import { monthOf } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import { kpisByMonth } from './kpis-by-month.ts';

/**
 * The plan of the month of as-of, to be kept: in total and for each value of some dimensions. Source: kpis.md K15.
 *
 * @example
 * takePlan(deals, ['rep'])[0]?.raw //=> 4800
 */
export function takePlan(deals: Deals, dimensions: readonly Dimension[]): PlanLine[] {
  const month = monthOf(deals.asOf);
  const question = { months: [month], windowDays: null, reach: 'implied' as const };
  return [null, ...dimensions].flatMap((dimension) =>
    kpisByMonth(deals, dimension ? { ...question, dimension } : question).lines.map(({ name, kpis }) => ({
      month,
      takenOn: deals.asOf,
      dimension,
      name,
      raw: kpis.planned?.months[0]?.value ?? null,
      weighted: kpis.plannedWeighted?.months[0]?.value ?? null,
      deals: kpis.planned?.months[0]?.counts[0] ?? 0,
    })),
  );
}
