import { cohortMatrix } from '../kpi/cohort-matrix.ts';
import { monthText } from '../kpi/day.ts';
import { blockOf } from './block.ts';
import type { Formula } from './formula.ts';
import { numberReader } from './numbers-in.ts';
import { optional, type Parameter } from './parameter.ts';
import { amounts, customers, dates, readPurchases } from './purchases.ts';

const maxMonths: Parameter = optional({ name: 'max_months', least: 0 });

/**
 * COHORTS: a head of months since, then a line a month of first purchase with the month, its customers and the share
 * of them that bought in each month since; below, where there are any, how many rows had no customer or date.
 */
export const cohorts: Formula = {
  parameters: [customers, dates, optional(amounts), maxMonths],
  run: (call) => {
    const { name, args, host } = call;
    const [most = NaN] = numberReader(name, host)(maxMonths, blockOf(args[3]));
    const { customers: codes, days, names, leftOut } = readPurchases(call, true);
    const lines = cohortMatrix(codes, days, names.length);
    const longest = lines[0]?.bought.length ?? 0;
    const width = Number.isNaN(most) ? longest : Math.min(longest, Math.floor(most) + 1);
    if (lines.length + leftOut === 0) return '';
    const row = (month: string, count: number | string, share: (since: number) => number | string) => [
      month,
      count,
      ...Array.from({ length: width }, (_, since) => share(since)),
    ];
    return [
      row('', '', (since) => since),
      ...lines.map(({ month, customers: size, bought }) =>
        row(monthText(month), size, (since) => {
          const again = bought[since];
          return again === undefined ? '' : again / size;
        }),
      ),
      ...(leftOut > 0 ? [row('', leftOut, () => '')] : []),
    ];
  },
};
