import { reportOf } from '../work/counters.ts';
import { keys, type Report } from '../work/report.ts';
import type { Contender } from './contender.ts';
import { countMonth } from './filter-per-kpi.ts';
import { type PlainDeals, type PlainRow, plainDeals } from './plain-deals.ts';

/** What one writes first: for every key and month the deals are filtered, then each figure filters and reduces. */
export const filterAndReduce: Contender<PlainDeals, Report> = {
  load: plainDeals,
  answer: ({ deals, refunds }) =>
    reportOf((key, month) => {
      const { kind, name } = keys[key] ?? { kind: 'total', name: '' };
      const isOf = (row: PlainRow) => kind === 'total' || row[kind] === name;
      return countMonth({
        created: deals.filter((row) => isOf(row) && row.createdMonth === month),
        qualified: deals.filter((row) => isOf(row) && row.qualifiedMonth === month),
        closed: deals.filter((row) => isOf(row) && row.closedMonth === month),
        refunds: refunds.filter((row) => isOf(row) && row.closedMonth === month),
      });
    }),
  report: (answer) => answer,
};
