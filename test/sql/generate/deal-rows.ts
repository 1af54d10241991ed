import type { Deal } from './deal.ts';
import type { Plan } from './plan.ts';
import { amount, written } from './spell.ts';
import type { Fields } from './write-sheet.ts';

/** The rows of the deals sheet, with a few test rows that the setting leaves out. */
export function dealRows(plan: Plan, deals: readonly Deal[]): Fields[] {
  const { chance, tell, asOf } = plan;
  const rows: Fields[] = deals.map((deal) => ({
    ...deal,
    created: written(plan, deal.created),
    contacted: written(plan, deal.stages[0] ?? null),
    qualified: written(plan, deal.stages[1] ?? null),
    proposal: written(plan, deal.stages[2] ?? null),
    contract: written(plan, deal.stages[3] ?? null),
    closed: written(plan, plan.expected || deal.status !== 'Open' ? deal.closed : deal.expected),
    expected: written(plan, deal.expected),
    amount: amount(plan, deal.amount),
    stages: null,
  }));
  for (let index = chance.int(0, 2); index > 0; index--) {
    tell('leftOutRow');
    const created = written(plan, asOf - index);
    rows.push({
      id: `T${index}`,
      customer: 'Tester',
      created,
      status: 'Won',
      amount: 1_000_000,
      reason: 'test ',
    });
  }
  return rows;
}
