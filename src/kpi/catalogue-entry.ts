import type { DealNeed } from './deals.ts';

/** What a KPI may need: something of the deals table, or a table of its own. */
export type KpiNeed =
  | DealNeed
  /** The created date of a lead: that of the deal, unless leads have a table of their own. */
  | 'leadDate'
  | 'targets'
  | 'spend'
  | 'revenue'
  | 'costOfGoods'
  | 'costOfSold'
  | 'invoices'
  | 'payments'
  | 'expenses'
  | 'activities'
  | 'expectedClose'
  /** A table of deals, where there are only counts. */
  | 'dealRows'
  /** A column of counts. */
  | 'countColumn';

/** One KPI of the summary as data. Names and sentences live in i18n, keyed by `id` and by the labels of the counts. */
export interface CatalogueEntry {
  readonly id: string;
  /** Its row in kpis.md. */
  readonly kpi: string;
  readonly group: KpiGroup;
  readonly unit: 'count' | 'money' | 'rate' | 'days' | 'ratio';
  readonly better: 'up' | 'down' | 'neutral';
  /** What stands beside the value, in the order of `KpiCell.counts`. */
  readonly counts: readonly CatalogueCount[];
  readonly needs: readonly KpiNeed[];
  /** It stands in for another KPI where the deals table lacks this, and is never missed. */
  readonly standsInFor?: DealNeed;
  readonly shows: 'default' | 'onDemand';
}

/** The `n` and the `d` of "n of d", or a number that stands beside them. */
export interface CatalogueCount {
  /** What it is called, in i18n; several KPIs may show the same. Unique within its KPI. */
  readonly label: string;
  readonly part: 'n' | 'd' | 'beside';
  readonly unit: 'count' | 'money';
}

/**
 * Whether the summary shows a KPI as long as nobody says otherwise.
 *
 * @example isUsual({ shows: 'onDemand' }) //=> false
 */
export const isUsual = ({ shows }: Pick<CatalogueEntry, 'shows'>): boolean => shows === 'default';

export const kpiGroups = [
  'leadFlow',
  'conversion',
  'booked',
  'cost',
  'money',
  'mix',
  'customers',
  'pipeline',
  'activity',
] as const;
export type KpiGroup = (typeof kpiGroups)[number];

export const n = <Label extends string>(label: Label) => ({ label, part: 'n', unit: 'count' }) as const;
export const d = <Label extends string>(label: Label) => ({ label, part: 'd', unit: 'count' }) as const;
export const nMoney = <Label extends string>(label: Label) => ({ label, part: 'n', unit: 'money' }) as const;
export const dMoney = <Label extends string>(label: Label) => ({ label, part: 'd', unit: 'money' }) as const;
export const beside = <Label extends string>(label: Label) =>
  ({ label, part: 'beside', unit: 'count' }) as const;
export const besideMoney = <Label extends string>(label: Label) =>
  ({ label, part: 'beside', unit: 'money' }) as const;

const entryOf =
  <const Shows extends CatalogueEntry['shows']>(shows: Shows) =>
  <const Id extends string, const Counts extends readonly CatalogueCount[]>(
    id: Id,
    kpi: string,
    group: KpiGroup,
    unit: CatalogueEntry['unit'],
    better: CatalogueEntry['better'],
    needs: readonly KpiNeed[],
    counts: Counts,
  ) =>
    ({ id, kpi, group, unit, better, counts, needs, shows }) as const;

/** A KPI that the summary shows as it opens. */
export const usual = entryOf('default');

/** A KPI that is shown where the user wants it. */
export const onDemand = entryOf('onDemand');
