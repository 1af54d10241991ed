import type { DealNeed } from './deals.ts';

/** What a KPI may need: something of the deals table, or a table of its own. */
export type KpiNeed =
  | DealNeed
  | 'targets'
  | 'spend'
  | 'revenue'
  | 'costOfGoods'
  | 'invoices'
  | 'payments'
  | 'expenses';

/** One KPI of the summary as data. Names and sentences live in i18n, keyed by `id` and by the labels of the counts. */
export interface CatalogueEntry {
  readonly id: string;
  /** Its row in kpis.md. */
  readonly kpi: string;
  readonly group: KpiGroup;
  readonly unit: 'count' | 'money' | 'rate' | 'days';
  readonly better: 'up' | 'down' | 'neutral';
  /** What stands beside the value, in the order of `KpiCell.counts`. */
  readonly counts: readonly CatalogueCount[];
  readonly needs: readonly KpiNeed[];
  /** It stands in for another KPI where the deals table lacks this, and is never missed. */
  readonly standsInFor?: DealNeed;
  readonly shows: 'default' | 'onDemand';
}

/** The `n` and the `d` of "n of d", or a number that stands beside them. */
interface CatalogueCount {
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

export const kpiGroups = ['leadFlow', 'conversion', 'booked', 'cost', 'money'] as const;
type KpiGroup = (typeof kpiGroups)[number];

const n = <Label extends string>(label: Label) => ({ label, part: 'n', unit: 'count' }) as const;
const d = <Label extends string>(label: Label) => ({ label, part: 'd', unit: 'count' }) as const;
const nMoney = <Label extends string>(label: Label) => ({ label, part: 'n', unit: 'money' }) as const;
const dMoney = <Label extends string>(label: Label) => ({ label, part: 'd', unit: 'money' }) as const;
const beside = <Label extends string>(label: Label) => ({ label, part: 'beside', unit: 'count' }) as const;
const besideMoney = <Label extends string>(label: Label) =>
  ({ label, part: 'beside', unit: 'money' }) as const;

/** A KPI that is shown where the user wants it. */
const onDemand = <const Id extends string, const Counts extends readonly CatalogueCount[]>(
  id: Id,
  kpi: string,
  group: KpiGroup,
  unit: CatalogueEntry['unit'],
  better: CatalogueEntry['better'],
  needs: readonly KpiNeed[],
  counts: Counts,
) => ({ id, kpi, group, unit, better, counts, needs, shows: 'onDemand' }) as const;

/** Every KPI, in the order in which the summary shows them. */
export const catalogue = [
  {
    id: 'leads',
    kpi: 'K1',
    group: 'leadFlow',
    unit: 'count',
    better: 'up',
    counts: [],
    needs: ['created'],
    shows: 'default',
  },
  {
    id: 'qualifiedLeads',
    kpi: 'K2',
    group: 'leadFlow',
    unit: 'count',
    better: 'up',
    counts: [],
    needs: ['qualified'],
    shows: 'default',
  },
  {
    id: 'qualifiedValue',
    kpi: 'K2',
    group: 'leadFlow',
    unit: 'money',
    better: 'up',
    counts: [n('leadsWithAmount'), d('ofQualified')],
    needs: ['qualified', 'amount'],
    shows: 'default',
  },
  {
    id: 'qualifiedValueMean',
    kpi: 'K2',
    group: 'leadFlow',
    unit: 'money',
    better: 'up',
    counts: [n('leadsWithAmount'), d('ofQualified')],
    needs: ['qualified', 'amount'],
    shows: 'onDemand',
  },
  {
    id: 'qualifiedToCustomer',
    kpi: 'K4',
    group: 'conversion',
    unit: 'rate',
    better: 'up',
    counts: [n('newCustomers'), d('ofQualified')],
    needs: ['qualifiedDate', 'status', 'closed', 'customer'],
    shows: 'default',
  },
  {
    id: 'qualifiedToCustomerCohort',
    kpi: 'K4',
    group: 'conversion',
    unit: 'rate',
    better: 'up',
    counts: [
      n('becameCustomers'),
      d('ofQualified'),
      beside('stillOpen'),
      beside('notYet'),
      beside('notYetConverted'),
      beside('noDate'),
    ],
    needs: ['qualified', 'status', 'closed', 'customer'],
    shows: 'default',
  },
  {
    id: 'leadToCustomer',
    kpi: 'K4',
    group: 'conversion',
    unit: 'rate',
    better: 'up',
    counts: [
      n('becameCustomers'),
      d('ofLeads'),
      beside('stillOpen'),
      beside('notYet'),
      beside('notYetConverted'),
      beside('noDate'),
    ],
    needs: ['created', 'status', 'closed', 'customer'],
    shows: 'default',
  },
  {
    id: 'dealConversion',
    kpi: 'K4',
    group: 'conversion',
    unit: 'rate',
    better: 'up',
    counts: [
      n('won'),
      d('ofLeads'),
      beside('stillOpen'),
      beside('notYet'),
      beside('notYetConverted'),
      beside('noDate'),
    ],
    needs: ['created', 'status'],
    shows: 'default',
  },
  {
    id: 'booked',
    kpi: 'K8',
    group: 'booked',
    unit: 'money',
    better: 'up',
    counts: [],
    needs: ['status', 'closed', 'amount'],
    shows: 'default',
  },
  {
    id: 'target',
    kpi: 'K8',
    group: 'booked',
    unit: 'money',
    better: 'neutral',
    counts: [],
    needs: ['targets'],
    shows: 'default',
  },
  {
    id: 'attainment',
    kpi: 'K8',
    group: 'booked',
    unit: 'rate',
    better: 'up',
    counts: [nMoney('booked'), dMoney('ofTarget'), beside('monthsWithTarget'), beside('ofMonths')],
    needs: ['status', 'closed', 'amount', 'targets'],
    shows: 'default',
  },
  {
    id: 'attainmentOfWon',
    kpi: 'K8',
    group: 'booked',
    unit: 'rate',
    better: 'up',
    counts: [n('won'), d('ofTarget'), beside('monthsWithTarget'), beside('ofMonths')],
    needs: ['status', 'closed', 'targets'],
    shows: 'onDemand',
  },
  {
    id: 'variance',
    kpi: 'K8',
    group: 'booked',
    unit: 'money',
    better: 'up',
    counts: [],
    needs: ['status', 'closed', 'amount', 'targets'],
    shows: 'onDemand',
  },
  {
    id: 'pace',
    kpi: 'K8',
    group: 'booked',
    unit: 'money',
    better: 'up',
    counts: [n('daysPassed'), d('ofWorkingDays')],
    needs: ['status', 'closed', 'amount'],
    shows: 'onDemand',
  },
  {
    id: 'averageWonDeal',
    kpi: 'K20',
    group: 'booked',
    unit: 'money',
    better: 'up',
    counts: [n('wonWithAmount'), d('ofWon')],
    needs: ['status', 'closed', 'amount'],
    shows: 'default',
  },
  {
    id: 'winRate',
    kpi: 'K5',
    group: 'booked',
    unit: 'rate',
    better: 'up',
    counts: [n('won'), beside('lost'), d('ofClosed'), beside('openAtEnd')],
    needs: ['status', 'closed'],
    shows: 'default',
  },
  {
    id: 'winRateByAmount',
    kpi: 'K5',
    group: 'booked',
    unit: 'rate',
    better: 'up',
    counts: [
      nMoney('wonAmount'),
      dMoney('ofClosedAmount'),
      beside('wonWithAmount'),
      beside('ofWon'),
      beside('lostWithAmount'),
      beside('ofLost'),
    ],
    needs: ['status', 'closed', 'amount'],
    shows: 'onDemand',
  },
  {
    id: 'salesCycle',
    kpi: 'K6',
    group: 'booked',
    unit: 'days',
    better: 'down',
    counts: [n('withBothDates'), d('ofWon')],
    needs: ['status', 'closed', 'created'],
    shows: 'default',
  },
  {
    id: 'salesCycleMedian',
    kpi: 'K6',
    group: 'booked',
    unit: 'days',
    better: 'down',
    counts: [n('withBothDates'), d('ofWon')],
    needs: ['status', 'closed', 'created'],
    shows: 'default',
  },
  {
    id: 'newCustomers',
    kpi: 'K10',
    group: 'cost',
    unit: 'count',
    better: 'up',
    counts: [beside('mayNotBeNew')],
    needs: ['status', 'closed', 'customer'],
    shows: 'default',
  },
  {
    id: 'marketingSpend',
    kpi: 'K10',
    group: 'cost',
    unit: 'money',
    better: 'neutral',
    counts: [],
    needs: ['spend'],
    shows: 'default',
  },
  {
    id: 'cac',
    kpi: 'K10',
    group: 'cost',
    unit: 'money',
    better: 'down',
    counts: [nMoney('spend'), d('ofNewCustomers'), beside('monthsWithSpend'), beside('ofMonths')],
    needs: ['status', 'closed', 'customer', 'spend'],
    shows: 'default',
  },
  {
    id: 'costPerWonDeal',
    kpi: 'K10',
    group: 'cost',
    unit: 'money',
    better: 'down',
    counts: [nMoney('spend'), d('perWon'), beside('monthsWithSpend'), beside('ofMonths')],
    needs: ['status', 'closed', 'spend'],
    standsInFor: 'customer',
    shows: 'default',
  },
  {
    id: 'returnOnSpend',
    kpi: 'K10',
    group: 'cost',
    unit: 'rate',
    better: 'up',
    counts: [
      nMoney('netOfSpend'),
      dMoney('ofSpend'),
      besideMoney('grossProfit'),
      beside('costKnown'),
      beside('ofSold'),
    ],
    needs: ['status', 'closed', 'amount', 'cost', 'customer', 'spend'],
    shows: 'onDemand',
  },
  {
    id: 'salesOnSpend',
    kpi: 'K10',
    group: 'cost',
    unit: 'rate',
    better: 'up',
    counts: [nMoney('soldToNew'), dMoney('ofSpend')],
    needs: ['status', 'closed', 'amount', 'customer', 'spend'],
    shows: 'onDemand',
  },
  {
    id: 'grossProfit',
    kpi: 'K12',
    group: 'cost',
    unit: 'money',
    better: 'up',
    counts: [n('costKnown'), d('ofRevenueRows')],
    needs: ['revenue', 'costOfGoods'],
    shows: 'default',
  },
  {
    id: 'grossMargin',
    kpi: 'K12',
    group: 'cost',
    unit: 'rate',
    better: 'up',
    counts: [nMoney('grossProfit'), dMoney('ofKnownRevenue')],
    needs: ['revenue', 'costOfGoods'],
    shows: 'default',
  },
  onDemand(
    'contributionMargin',
    'K12',
    'cost',
    'money',
    'up',
    ['revenue', 'variableCost'],
    [n('costKnown'), d('ofRevenueRows')],
  ),
  onDemand(
    'profitability',
    'K12',
    'cost',
    'rate',
    'up',
    ['revenue', 'variableCost'],
    [nMoney('contribution'), dMoney('ofKnownRevenue')],
  ),
  onDemand('revenue', 'K13', 'money', 'money', 'up', ['revenue'], []),
  onDemand(
    'invoices',
    'K13',
    'money',
    'count',
    'up',
    ['invoices'],
    [beside('refunds'), besideMoney('invoiced')],
  ),
  onDemand('cashReceived', 'K13', 'money', 'money', 'up', ['payments'], []),
  onDemand('averageCheck', 'K13', 'money', 'money', 'up', ['revenue'], [nMoney('revenue'), d('ofOrders')]),
  onDemand(
    'revenueGrowth',
    'K19',
    'money',
    'rate',
    'up',
    ['revenue'],
    [nMoney('difference'), dMoney('ofRevenueBefore')],
  ),
  onDemand(
    'revenueLessExpenses',
    'K19',
    'money',
    'money',
    'up',
    ['revenue', 'expenses'],
    [nMoney('revenue'), dMoney('expensesAndReserves'), beside('monthsWithExpenses'), beside('ofMonths')],
  ),
] as const satisfies readonly CatalogueEntry[];

export type KpiId = (typeof catalogue)[number]['id'];
