import { reportOf } from '../work/counters.ts';
import { keys, type Report } from '../work/report.ts';
import type { Contender } from './contender.ts';
import { countMonth } from './filter-per-kpi.ts';
import { type PlainDeals, type PlainRow, plainDeals } from './plain-deals.ts';

type Groups = Map<string, PlainRow[]>;

/** What one writes second: the deals grouped by key and month with a Map, then filter and reduce in each group. */
export const groupAndReduce: Contender<PlainDeals, Report> = {
  load: plainDeals,
  answer: ({ deals, refunds }) => {
    const created = grouped(deals, ({ createdMonth }) => createdMonth);
    const qualified = grouped(deals, ({ qualifiedMonth }) => qualifiedMonth);
    const closed = grouped(deals, ({ closedMonth }) => closedMonth);
    const refunded = grouped(refunds, ({ closedMonth }) => closedMonth);
    return reportOf((key, month) => {
      const { kind, name } = keys[key] ?? { kind: 'total', name: '' };
      const of = (groups: Groups) => groups.get(`${kind}|${name}|${month}`) ?? [];
      return countMonth({
        created: of(created),
        qualified: of(qualified),
        closed: of(closed),
        refunds: of(refunded),
      });
    });
  },
  report: (answer) => answer,
};

function grouped(rows: readonly PlainRow[], monthOf: (row: PlainRow) => number): Groups {
  const groups: Groups = new Map();
  for (const row of rows) {
    const month = monthOf(row);
    if (month < 0) continue;
    for (const key of ['total|', `rep|${row.rep}`, `channel|${row.channel}`, `source|${row.source}`]) {
      const name = `${key}|${month}`;
      const group = groups.get(name);
      if (group) group.push(row);
      else groups.set(name, [row]);
    }
  }
  return groups;
}
