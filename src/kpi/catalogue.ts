import type { DealNeed } from './deals.ts';

/** What a KPI may need: something of the deals table, or a table of its own. */
export type KpiNeed = DealNeed | 'targets' | 'spend';

/** One KPI of the summary as data. Names and sentences live in i18n, keyed by `id` and by the ids of the counts. */
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
  readonly id: string;
  readonly part: 'n' | 'd' | 'beside';
  readonly unit: 'count' | 'money';
}

export const kpiGroups = ['leadFlow', 'conversion', 'booked', 'cost'] as const;
type KpiGroup = (typeof kpiGroups)[number];

const n = <Id extends string>(id: Id) => ({ id, part: 'n', unit: 'count' }) as const;
const d = <Id extends string>(id: Id) => ({ id, part: 'd', unit: 'count' }) as const;
const nMoney = <Id extends string>(id: Id) => ({ id, part: 'n', unit: 'money' }) as const;
const dMoney = <Id extends string>(id: Id) => ({ id, part: 'd', unit: 'money' }) as const;
const beside = <Id extends string>(id: Id) => ({ id, part: 'beside', unit: 'count' }) as const;

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
    counts: [n('qualifiedValue.withAmount'), d('qualifiedValue.qualified')],
    needs: ['qualified', 'amount'],
    shows: 'default',
  },
  {
    id: 'qualifiedValueMean',
    kpi: 'K2',
    group: 'leadFlow',
    unit: 'money',
    better: 'up',
    counts: [n('qualifiedValueMean.withAmount'), d('qualifiedValueMean.qualified')],
    needs: ['qualified', 'amount'],
    shows: 'onDemand',
  },
  {
    id: 'qualifiedToCustomer',
    kpi: 'K4',
    group: 'conversion',
    unit: 'rate',
    better: 'up',
    counts: [n('qualifiedToCustomer.newCustomers'), d('qualifiedToCustomer.qualifiedLeads')],
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
      n('qualifiedToCustomerCohort.becameCustomers'),
      d('qualifiedToCustomerCohort.qualified'),
      beside('qualifiedToCustomerCohort.stillOpen'),
      beside('qualifiedToCustomerCohort.notYet'),
      beside('qualifiedToCustomerCohort.notYetConverted'),
      beside('qualifiedToCustomerCohort.noDate'),
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
      n('leadToCustomer.becameCustomers'),
      d('leadToCustomer.leads'),
      beside('leadToCustomer.stillOpen'),
      beside('leadToCustomer.notYet'),
      beside('leadToCustomer.notYetConverted'),
      beside('leadToCustomer.noDate'),
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
      n('dealConversion.won'),
      d('dealConversion.deals'),
      beside('dealConversion.stillOpen'),
      beside('dealConversion.notYet'),
      beside('dealConversion.notYetConverted'),
      beside('dealConversion.noDate'),
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
    counts: [
      nMoney('attainment.booked'),
      dMoney('attainment.target'),
      beside('attainment.monthsWithTarget'),
      beside('attainment.months'),
    ],
    needs: ['status', 'closed', 'amount', 'targets'],
    shows: 'default',
  },
  {
    id: 'attainmentOfWon',
    kpi: 'K8',
    group: 'booked',
    unit: 'rate',
    better: 'up',
    counts: [
      n('attainmentOfWon.won'),
      d('attainmentOfWon.target'),
      beside('attainmentOfWon.monthsWithTarget'),
      beside('attainmentOfWon.months'),
    ],
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
    counts: [n('pace.daysPassed'), d('pace.workingDays')],
    needs: ['status', 'closed', 'amount'],
    shows: 'onDemand',
  },
  {
    id: 'averageWonDeal',
    kpi: 'K20',
    group: 'booked',
    unit: 'money',
    better: 'up',
    counts: [n('averageWonDeal.withAmount'), d('averageWonDeal.won')],
    needs: ['status', 'closed', 'amount'],
    shows: 'default',
  },
  {
    id: 'winRate',
    kpi: 'K5',
    group: 'booked',
    unit: 'rate',
    better: 'up',
    counts: [n('winRate.won'), beside('winRate.lost'), d('winRate.closed'), beside('winRate.openAtEnd')],
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
      nMoney('winRateByAmount.wonAmount'),
      dMoney('winRateByAmount.closedAmount'),
      beside('winRateByAmount.wonWithAmount'),
      beside('winRateByAmount.won'),
      beside('winRateByAmount.lostWithAmount'),
      beside('winRateByAmount.lost'),
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
    counts: [n('salesCycle.withBothDates'), d('salesCycle.won')],
    needs: ['status', 'closed', 'created'],
    shows: 'default',
  },
  {
    id: 'salesCycleMedian',
    kpi: 'K6',
    group: 'booked',
    unit: 'days',
    better: 'down',
    counts: [n('salesCycleMedian.withBothDates'), d('salesCycleMedian.won')],
    needs: ['status', 'closed', 'created'],
    shows: 'default',
  },
  {
    id: 'newCustomers',
    kpi: 'K10',
    group: 'cost',
    unit: 'count',
    better: 'up',
    counts: [beside('newCustomers.mayNotBeNew')],
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
    counts: [nMoney('cac.cost'), d('cac.newCustomers'), beside('cac.monthsWithSpend'), beside('cac.months')],
    needs: ['status', 'closed', 'customer', 'spend'],
    shows: 'default',
  },
  {
    id: 'costPerWonDeal',
    kpi: 'K10',
    group: 'cost',
    unit: 'money',
    better: 'down',
    counts: [
      nMoney('costPerWonDeal.cost'),
      d('costPerWonDeal.won'),
      beside('costPerWonDeal.monthsWithSpend'),
      beside('costPerWonDeal.months'),
    ],
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
      nMoney('returnOnSpend.net'),
      dMoney('returnOnSpend.cost'),
      { id: 'returnOnSpend.grossProfit', part: 'beside', unit: 'money' },
      beside('returnOnSpend.costKnown'),
      beside('returnOnSpend.sold'),
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
    counts: [nMoney('salesOnSpend.amount'), dMoney('salesOnSpend.cost')],
    needs: ['status', 'closed', 'amount', 'customer', 'spend'],
    shows: 'onDemand',
  },
  {
    id: 'grossProfit',
    kpi: 'K12',
    group: 'cost',
    unit: 'money',
    better: 'up',
    counts: [n('grossProfit.costKnown'), d('grossProfit.sold')],
    needs: ['status', 'closed', 'amount', 'cost'],
    shows: 'default',
  },
  {
    id: 'grossMargin',
    kpi: 'K12',
    group: 'cost',
    unit: 'rate',
    better: 'up',
    counts: [nMoney('grossMargin.grossProfit'), dMoney('grossMargin.revenue')],
    needs: ['status', 'closed', 'amount', 'cost'],
    shows: 'default',
  },
] as const satisfies readonly CatalogueEntry[];

export type KpiId = (typeof catalogue)[number]['id'];
