import type { Deal } from './deal.ts';
import type { Plan } from './plan.ts';
import { dimension, written } from './spell.ts';
import type { Fields } from './write-sheet.ts';

/** The leads of a table of their own; each deal but a few names one, some leads have two deals, some none. */
export function leadRows(plan: Plan, deals: readonly Deal[]): Fields[] {
  const { chance, tell, firstDay, asOf } = plan;
  const rows: Fields[] = [];
  const add = (created: number): string => {
    const id = `Q${`${rows.length + 1}`.padStart(4, '0')}`;
    rows.push({
      id,
      created: written(plan, created),
      rep: dimension(plan, plan.reps),
      channel: dimension(plan, plan.channels),
      source: dimension(plan, plan.sources),
    });
    return id;
  };
  let last: string | null = null;
  for (const deal of deals) {
    if (last !== null && chance.chance(0.08)) {
      tell('twoDealsOfLead');
      deal.lead = last;
    } else if (chance.chance(0.92)) {
      last = add((deal.created ?? firstDay + 9) - chance.int(0, 9));
      deal.lead = last;
    }
  }
  for (let index = chance.int(3, 25); index > 0; index--) {
    tell('leadWithoutDeal');
    add(chance.int(firstDay, asOf + 5));
  }
  for (const row of [...rows]) {
    if (!chance.chance(0.04)) continue;
    tell('duplicateKey');
    rows.push({
      ...row,
      created: written(plan, chance.int(firstDay, asOf)),
      source: chance.pick(plan.sources),
    });
  }
  return rows;
}
