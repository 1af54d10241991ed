import * as aq from 'arquero';
import { cleanColumns } from '../work/clean-columns.ts';
import { type KeyKind, keyNames } from '../work/company.ts';
import { type Counters, counterTable } from '../work/counters.ts';
import { keyIndex, type Report } from '../work/report.ts';
import type { Contender } from './contender.ts';

const { op } = aq;

/** Arquero: the deals as a data frame, a roll-up by key and month for each date and kind of key. */
export const arquero: Contender<aq.Table, Report> = {
  load: (rows) => aq.table({ ...cleanColumns(rows) }),
  answer: (rows) => {
    const deals = markedDeals(rows);
    const refunds = rows.filter((d: Row) => d.amount !== null && d.amount < 0);
    const table = counterTable();
    for (const kind of Object.keys(keyNames) as KeyKind[]) {
      for (const { of, month, counts } of tallies) {
        const rolled = (of === 'deals' ? deals : refunds)
          .filter(`d => d.${month} >= 0`)
          .groupby(...(kind === 'total' ? [month] : [month, kind]))
          .rollup(counts);
        for (const { [month]: at, rep, channel, source, ...counted } of rolled.objects() as Counted[]) {
          const names = { total: '', rep, channel, source };
          const to = table.at(keyIndex(kind, String(names[kind])), at as number);
          for (const [name, value] of Object.entries(counted)) {
            const counter = name as keyof Counters;
            if (counter === 'cycleMedian') to[counter] = value === undefined ? null : Number(value);
            else to[counter] = (to[counter] ?? 0) + Number(value);
          }
        }
      }
    }
    return table.report();
  },
  report: (answer) => answer,
};

type Row = { readonly status: string; readonly customer: string } & {
  readonly [Column in (typeof numbers)[number]]: number;
};
declare const numbers: readonly ['amount', 'cost', 'created', 'closed', 'first_day', 'place', 'first_place'];
type Counted = Record<string, unknown>;

/** The distinct deals, each with what it did for its customer. */
function markedDeals(rows: aq.Table): aq.Table {
  const deals = rows
    .filter((d: Row) => d.amount === null || d.amount >= 0)
    .orderby('created', 'place')
    .dedupe('id');
  const firsts = deals
    .filter((d: Row) => d.status === 'won' && d.closed !== null && d.customer !== '')
    .orderby('closed', 'created', 'id')
    .dedupe('customer')
    .select({ customer: 'customer', closed: 'first_day', place: 'first_place' });
  return deals.join_left(firsts, 'customer').derive({
    became_customer: (d: Row) =>
      d.status === 'won' && d.closed !== null && d.closed === d.first_day ? 1 : 0,
    is_first: (d: Row) => (d.place === d.first_place ? 1 : 0),
    cycle: (d: Row) =>
      d.status === 'won' && d.created !== null && d.closed >= d.created ? d.closed - d.created : null,
  });
}

const tallies = [
  {
    of: 'deals',
    month: 'created_month',
    counts: {
      leads: op.count(),
      converted: (d: Row) => op.sum(d.status === 'won' ? 1 : 0),
      leadCustomers: op.sum('became_customer'),
      stillOpen: (d: Row) => op.sum(d.status === 'open' ? 1 : 0),
    },
  },
  {
    of: 'deals',
    month: 'qualified_month',
    counts: {
      qualified: op.count(),
      withValue: op.valid('amount'),
      value: op.sum('amount'),
      qualifiedCustomers: op.sum('became_customer'),
    },
  },
  {
    of: 'deals',
    month: 'closed_month',
    counts: {
      won: (d: Row) => op.sum(d.status === 'won' ? 1 : 0),
      lost: (d: Row) => op.sum(d.status === 'lost' ? 1 : 0),
      withAmount: (d: Row) => op.sum(d.status === 'won' && d.amount !== null ? 1 : 0),
      wonAmount: (d: Row) => op.sum(d.status === 'won' ? d.amount : 0),
      wonAboveZero: (d: Row) => op.sum(d.status === 'won' && d.amount > 0 ? 1 : 0),
      lostAboveZero: (d: Row) => op.sum(d.status === 'lost' && d.amount > 0 ? 1 : 0),
      lostAmount: (d: Row) => op.sum(d.status === 'lost' && d.amount > 0 ? d.amount : 0),
      cycles: op.valid('cycle'),
      cycleDays: op.sum('cycle'),
      cycleMedian: op.median('cycle'),
      costKnown: (d: Row) => op.sum(d.status === 'won' && d.amount !== null && d.cost !== null ? 1 : 0),
      costKnownRevenue: (d: Row) => op.sum(d.status === 'won' && d.cost !== null ? d.amount : 0),
      cost: (d: Row) => op.sum(d.status === 'won' && d.amount !== null ? d.cost : 0),
      newCustomers: op.sum('is_first'),
    },
  },
  {
    of: 'refunds',
    month: 'closed_month',
    counts: {
      refunded: op.sum('amount'),
      costKnown: op.valid('cost'),
      costKnownRevenue: (d: Row) => op.sum(d.cost !== null ? d.amount : 0),
      cost: op.sum('cost'),
    },
  },
];
