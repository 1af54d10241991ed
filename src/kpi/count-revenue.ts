import { add } from './counters.ts';
import { monthIndex } from './month-range.ts';
import { countMarks, sumMarks } from './row-marks.ts';
import type { Split } from './split.ts';
import type { TallyQuestion } from './tally-deals.ts';

/** What is known of a row of revenue. */
const WITH_COST = 1;
const WITH_VARIABLE = 2;
const kindBits = 2;

/** Counts revenue by the day of its rows, and the costs that are known of them (K12, K13). */
export function countRevenue(splits: readonly Split[], { basis, range, scratch }: TallyQuestion): void {
  const { count, day, amount, cost, variableCost } = basis.revenue;
  const marks = scratch.subarray(0, count);
  for (let row = 0; row < count; row++) {
    let kind = 0;
    if (cost && !Number.isNaN(cost[row])) kind |= WITH_COST;
    if (variableCost && !Number.isNaN(variableCost[row])) kind |= WITH_VARIABLE;
    marks[row] = (monthIndex(range, day[row] as number) << kindBits) | kind;
  }
  const codes = splits.map(({ dimension }) => dimension && basis.revenue.codes(dimension));
  const marked = { marks, kindBits, codes };
  countMarks(splits, marked, (tally, at, kind, rows) => {
    add(tally.sold, at, rows);
    if (kind & WITH_COST) add(tally.costKnown, at, rows);
    if (kind & WITH_VARIABLE) add(tally.variableKnown, at, rows);
  });
  sumMarks(splits, marked, 0, amount, (tally) => tally.revenue);
  if (cost) {
    sumMarks(splits, marked, WITH_COST, amount, (tally) => tally.costKnownRevenue);
    sumMarks(splits, marked, WITH_COST, cost, (tally) => tally.cost);
  }
  if (variableCost) {
    sumMarks(splits, marked, WITH_VARIABLE, amount, (tally) => tally.variableKnownRevenue);
    sumMarks(splits, marked, WITH_VARIABLE, variableCost, (tally) => tally.variableCost);
  }
}
