import type { KpiNeed } from './catalogue.ts';
import type { Deals } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { revenueSource } from './revenue-rows.ts';

/** What may be missing: what a KPI needs, or a column of the invoices that revenue comes from. */
export type KpiLack = KpiNeed | 'invoiceCost' | 'invoiceVariableCost';

/**
 * What is missing of something that a KPI needs; nothing where it is there. Revenue needs what its source needs, and
 * costs have to stand where revenue comes from, payments have none; the return on spend takes them from deals, else
 * from invoices. Source: kpis.md C16, K10, K12.
 *
 * @example
 * lacksOf('revenue', deals, {}) //=> []
 */
export function lacksOf(need: KpiNeed, deals: Deals, facts: KpiFacts): KpiLack[] {
  const source = revenueSource(facts);
  const isBooked = source === 'booked';
  switch (need) {
    case 'revenue':
      return isBooked ? (['status', 'closed', 'amount'] as const).filter((one) => !deals.has.has(one)) : [];
    case 'costOfGoods':
      if (isBooked) return deals.has.has('cost') ? [] : ['cost'];
      return facts[source]?.cost ? [] : ['invoiceCost'];
    case 'costOfSold':
      if (deals.has.has('cost') || facts.invoices?.cost) return [];
      return [facts.invoices ? need : 'cost'];
    case 'variableCost':
      if (isBooked) return deals.variableCost ? [] : [need];
      return facts[source]?.variableCost ? [] : ['invoiceVariableCost'];
    case 'qualified':
    case 'qualifiedDate':
      return facts.quotes || deals.has.has(need) ? [] : [need];
    case 'expectedClose':
      return deals.has.has('expected') || deals.has.has('closed') ? [] : ['expected'];
    case 'targets':
    case 'spend':
    case 'invoices':
    case 'payments':
    case 'expenses':
    case 'activities':
      return facts[need] ? [] : [need];
    default:
      return deals.has.has(need) ? [] : [need];
  }
}
