import { add } from './counters.ts';
import type { Expenses } from './expenses.ts';
import { monthIndex } from './month-range.ts';
import type { Tally } from './tally.ts';
import type { SplitQuestion } from './tally-deals.ts';

/**
 * Counts expenses and reserves of the company, and beside them the revenue of the months that have any; revenue has
 * been counted before. They belong to no rep, channel or source. Source: kpis.md K19.
 */
export function countExpenses(tally: Tally, expenses: Expenses, { range, dimension }: SplitQuestion): void {
  if (dimension) return;
  for (let row = 0; row < expenses.count; row++) {
    const month = monthIndex(range, expenses.day[row] as number);
    if (month < 0) continue;
    add(tally.expenses, month, expenses.amount[row] as number);
    if (tally.expenseMonths[month]) continue;
    tally.expenseMonths[month] = 1;
    tally.expenseRevenue[month] = tally.revenue[month] as number;
  }
}
