import type { CatalogueEntry, KpiNeed } from './catalogue.ts';
import type { Deals } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { revenueSource } from './revenue-rows.ts';

/** What may be missing: what a KPI needs, or a column of the invoices that revenue comes from. */
export type KpiLack = KpiNeed | 'invoiceCost' | 'invoiceVariableCost';

/**
 * What is missing of all that a KPI needs; nothing where it is there. Revenue needs what its source needs, and
 * costs have to stand where revenue comes from; the return on spend takes them from deals, else from invoices. Sources:
 * kpis.md C16, K10, K12, and what each way of keeping a funnel can give.
 *
 * @example
 * lacksOfKpi({ id: 'revenue', needs: ['revenue'] }, deals, {}) //=> []
 */
export function lacksOfKpi(
  { id, needs }: Pick<CatalogueEntry, 'id' | 'needs'>,
  deals: Deals,
  facts: KpiFacts,
): KpiLack[] {
  const lacks = needs.flatMap((need) => lacksOf(need, deals, facts));
  const { counts } = facts;
  const columns = ofCounts[id];
  // With counts alone, what is no matter of deals stays as it is.
  if (!counts || lacks.every(isTable)) return lacks;
  if (!columns) return ['dealRows'];
  const isThere = (column: CountColumn) =>
    typeof counts[column] === 'number' ? counts[column] >= 0 : counts[column];
  const rest = lacks.filter(isTable);
  return columns.every(isThere) ? rest : ['countColumn', ...rest];
}

/** A table of its own, no column of the deals. */
const isTable = (need: KpiLack) =>
  ['targets', 'spend', 'invoices', 'payments', 'expenses', 'activities'].includes(need);

type CountColumn = 'leads' | 'qualified' | 'won' | 'lost' | 'amount';

/** The KPIs that counts can give, with the columns that they are made of. */
const ofCounts: Readonly<Record<string, readonly CountColumn[]>> = {
  leads: ['leads'],
  qualifiedLeads: ['qualified'],
  booked: ['amount'],
  attainment: ['amount'],
  attainmentOfWon: ['won'],
  variance: ['amount'],
  pace: ['amount'],
  averageWonDeal: ['won', 'amount'],
  winRate: ['won', 'lost'],
  costPerWonDeal: ['won'],
};

function lacksOf(need: KpiNeed, deals: Deals, facts: KpiFacts): KpiLack[] {
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
    case 'leadDate':
      return facts.leads || deals.has.has('created') ? [] : ['created'];
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
    case 'probability':
      return deals.probability || deals.stages.some(({ probability }) => probability) ? [] : [need];
    case 'dealRows':
    case 'countColumn':
      return [];
    default:
      return deals.has.has(need) ? [] : [need];
  }
}
