import { type CatalogueEntry, catalogue, type KpiId, type KpiNeed } from '../kpi/catalogue.ts';
import { type FigureKind, figureNeeds } from '../setup/figure-tables.ts';
import type { Setup, TableSetup } from '../setup/setup.ts';
import type { TableKind } from '../setup/table-kinds.ts';

/**
 * The tables of a set-up that a KPI is made of: without one of them it would be another figure than in the summary.
 *
 * @example tablesOfKpi('cac', setup) //=> ['deals', 'spend']
 */
export function tablesOfKpi(id: KpiId, setup: Setup): TableKind[] {
  const entry: CatalogueEntry | undefined = catalogue().find((one) => one.id === id);
  if (!entry) return [];
  const tables = new Set(entry.needs.map((need) => tableOf(need, setup)));
  for (const [kind, isPart] of besides) if (isPart(entry, tables)) tables.add(kind);
  if (isMoney(entry, tables)) tables.add('rates');
  return [...tables].filter((kind) => kind === 'deals' || isRead(kind, setup));
}

type Asks = (entry: CatalogueEntry, tables: ReadonlySet<TableKind>) => boolean;

/** What a KPI takes from a table that it could do without. */
const besides: readonly (readonly [FigureKind, Asks])[] = [
  ['changes', (_, tables) => tables.has('deals')],
  ['leads', ({ group }) => group === 'leadFlow' || group === 'conversion'],
  ['quotes', ({ needs }) => needs.some((need) => need === 'qualified' || need === 'qualifiedDate')],
  ['roster', ({ id }) => id === 'salesPerRep'],
  ['contracts', ({ group }) => group === 'mix'],
  ['holidays', ({ id }, tables) => id === 'pace' || tables.has('targets')],
];

function tableOf(need: KpiNeed, setup: Setup): TableKind {
  switch (need) {
    case 'targets':
    case 'spend':
    case 'invoices':
    case 'expenses':
    case 'activities':
      return need;
    case 'payments':
      return isRead('payments', setup) ? 'payments' : 'invoices';
    case 'revenue':
    case 'costOfGoods':
    case 'variableCost':
      return isRead('invoices', setup) ? 'invoices' : isRead('payments', setup) ? 'payments' : 'deals';
    case 'costOfSold':
      return !setup.deals.columns.cost && isRead('invoices', setup) ? 'invoices' : 'deals';
    default:
      return 'deals';
  }
}

/** Whether amounts that may be converted are behind a KPI: any may name a currency, in a column or beside the number. */
const isMoney = ({ unit, counts }: CatalogueEntry, tables: ReadonlySet<TableKind>): boolean =>
  (['spend', 'invoices', 'payments', 'expenses'] as const).some((kind) => tables.has(kind)) ||
  (tables.has('deals') &&
    [unit, ...counts.map((count) => count.unit)].some((one) => one === 'money' || one === 'ratio'));

/** Does the set-up have what the table needs? */
function isRead(kind: TableKind, setup: Setup): boolean {
  if (kind === 'deals') return true;
  const table: TableSetup<string> | undefined = setup[kind];
  return table !== undefined && figureNeeds[kind].every((field: string) => table.columns[field]);
}
