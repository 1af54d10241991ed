import { UNSET } from '../kpi/deals.ts';
import { blockOf } from './block.ts';
import type { Formula } from './formula.ts';
import { listsOf } from './list.ts';
import { namesIn } from './names-in.ts';
import { numberReader } from './numbers-in.ts';
import { amounts, customers } from './purchases.ts';
import { largestFirst, sortedPlaces } from './sorted-places.ts';

/** No amount at all: behind every sum. */
const none = -Infinity;

/**
 * CLTV_HISTORY: a line a customer with its name and net revenue, the largest first; below, where there is any, what
 * belongs to no customer. Source: kpis.md K16 (a).
 */
export const cltvHistory: Formula = {
  parameters: [customers, amounts],
  run: (call) => {
    const { name, host } = call;
    const [who, much] = listsOf(call, [customers, amounts]);
    const { codes, names } = namesIn(name, host, customers.name, who ?? blockOf(''));
    const money = numberReader(name, host)(amounts, much ?? blockOf(''));
    const shown = names.names();
    const sums = new Float64Array(shown.length + 1).fill(none);
    for (let row = 0; row < codes.length; row++) {
      const amount = money[row] as number;
      if (Number.isNaN(amount)) continue;
      const customer = codes[row] === UNSET ? shown.length : (codes[row] as number);
      const sum = sums[customer] as number;
      sums[customer] = sum === none ? amount : sum + amount;
    }
    const order = sortedPlaces(shown.length, largestFirst(sums, shown));
    const cell = (customer: number) => {
      const sum = sums[customer] as number;
      return sum === none ? '' : sum;
    };
    const rows = Array.from(order, (customer) => [shown[customer] as string, cell(customer)]);
    const unset = cell(shown.length);
    if (unset !== '') rows.push(['', unset]);
    return rows.length > 0 ? rows : '';
  },
};
