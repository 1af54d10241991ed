import type { KpiId } from './catalogue.ts';

/** The counts that take a pass of their own, each with the KPIs that are made of it. */
const kpisMadeOf = {
  orders: ['averageCheck', 'lifetimeValue', 'lifetimeValueToCac'],
  mix: ['newSales', 'addedSales', 'returnedSales', 'unknownSales'],
  customers: [
    'retention',
    'churn',
    'activeCustomers',
    'repeatRate',
    'payback',
    'lifetimeValue',
    'lifetimeValueToCac',
  ],
  planned: ['planned', 'plannedWeighted', 'planAtStart', 'coverage'],
  velocity: ['velocity'],
  attention: ['overdue', 'stale'],
  reps: ['salesPerRep'],
  medians: ['salesCycleMedian'],
} as const satisfies Readonly<Record<string, readonly KpiId[]>>;

type CountName = keyof typeof kpisMadeOf;

/**
 * The counts that some KPIs are made of; what is in none of these lists is always counted.
 *
 * @example
 * neededCounts(['overdue', 'leads']) //=> Set { 'attention' }
 */
export function neededCounts(ids: readonly KpiId[]): ReadonlySet<CountName> {
  const names = Object.keys(kpisMadeOf) as CountName[];
  return new Set(names.filter((name) => kpisMadeOf[name].some((id) => ids.includes(id))));
}
