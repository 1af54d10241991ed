import { add } from './counters.ts';
import { firstCell, type Keys } from './keys.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import type { RevenueRows } from './revenue-rows.ts';
import type { Tally } from './tally.ts';

/** Counts revenue by the day of its rows, and the costs that are known of them (K12, K13). */
export function countRevenue(
  tally: Tally,
  rows: RevenueRows,
  codes: Int32Array | null,
  keys: Keys,
  range: MonthRange,
): void {
  const { revenue, sold, costKnown, costKnownRevenue, cost } = tally;
  const { variableKnown, variableKnownRevenue, variableCost } = tally;
  for (let row = 0; row < rows.count; row++) {
    const month = monthIndex(range, rows.day[row] as number);
    if (month < 0) continue;
    const at = firstCell(keys, codes, row) + month;
    const amount = rows.amount[row] as number;
    add(revenue, at, amount);
    add(sold, at, 1);
    const goods = rows.cost ? (rows.cost[row] as number) : Number.NaN;
    if (!Number.isNaN(goods)) {
      add(costKnown, at, 1);
      add(costKnownRevenue, at, amount);
      add(cost, at, goods);
    }
    const variable = rows.variableCost ? (rows.variableCost[row] as number) : Number.NaN;
    if (!Number.isNaN(variable)) {
      add(variableKnown, at, 1);
      add(variableKnownRevenue, at, amount);
      add(variableCost, at, variable);
    }
  }
}
