import { cleanDeal, type Deal } from './deal.ts';
import type { Plan } from './plan.ts';
import { soil } from './soil.ts';
import { dimension, spell } from './spell.ts';

const numbered = (prefix: string, index: number): string => `${prefix}${`${index}`.padStart(4, '0')}`;

/** The deals of a company, dirty, with duplicates, refunds and rows dated after the as-of day among them. */
export function dealsOf(plan: Plan): Deal[] {
  const { chance, tell, firstDay, asOf } = plan;
  const digits = chance.chance(0.1);
  if (digits) tell('digitIds');
  const deals: Deal[] = [];
  for (let index = 1; index <= plan.deals; index++) {
    const created =
      index === 1 ? firstDay + 2 : index === 2 ? Math.max(firstDay, asOf - 2) : chance.int(firstDay, asOf);
    const deal = cleanDeal(plan, numbered(digits ? '0' : 'D', index), created, chance.pick(plan.customers));
    // The first two stay clean: they say where the data begin and end.
    deals.push(index > 2 ? soil(plan, dressed(plan, deal)) : deal);
  }
  again(plan, deals);
  const refunds = deals.flatMap((deal, index) => refundOf(plan, deal, numbered(digits ? '9' : 'R', index)));
  const copies = deals.slice(2).flatMap((deal) => copyOf(plan, deal));
  return shuffled(plan, [...deals, ...refunds, ...copies, ...later(plan)]);
}

const dressed = (plan: Plan, deal: Deal): Deal => ({
  ...deal,
  customer: spell(plan, `${deal.customer}`),
  rep: dimension(plan, plan.reps),
  channel: dimension(plan, plan.channels),
  source: dimension(plan, plan.sources),
  product: dimension(plan, plan.products),
});

/** Moves some won deals onto the first day of their customer, others exactly G days after an earlier purchase. */
function again({ chance, tell, asOf, gap }: Plan, deals: Deal[]): void {
  const won = deals
    .slice(2)
    .filter((deal) => deal.status === 'Won' && deal.closed !== null && deal.customer !== null);
  for (const deal of won) {
    const other = chance.pick(won);
    if (other === deal || other.closed === null || deal.created === null) continue;
    if (chance.chance(0.06) && other.closed <= asOf) {
      Object.assign(deal, { customer: other.customer, closed: other.closed });
      tell('firstDealsOneDay');
    } else if (chance.chance(0.06) && other.closed + gap <= asOf) {
      Object.assign(deal, { customer: other.customer, closed: other.closed + gap });
      tell('gapExactly');
    }
  }
}

function refundOf({ chance, tell, asOf }: Plan, deal: Deal, id: string): Deal[] {
  if (deal.status !== 'Won' || deal.closed === null || deal.amount === null || !chance.chance(0.08))
    return [];
  const day = deal.closed + chance.int(chance.chance(0.1) ? -5 : 0, 30);
  const part = chance.pick([0.2, 0.5, 1]);
  if (deal.amount <= 0) return [];
  const lost = chance.chance(0.1);
  tell(lost ? 'refundWithoutPurchase' : 'refund');
  return [
    {
      ...deal,
      id,
      customer: lost ? chance.pick([null, 'Nobody bought']) : deal.customer,
      created: day,
      stages: [null, null, null, null],
      closed: day,
      expected: null,
      status: 'Won',
      amount: -deal.amount * part,
      cost: deal.cost === null ? null : -deal.cost * part,
      type: null,
      mass: null,
      ...(day > asOf ? { created: day } : {}),
    },
  ];
}

function copyOf({ chance, tell }: Plan, deal: Deal): Deal[] {
  if (!chance.chance(0.05) || deal.created === null) return [];
  if (chance.chance(0.5)) {
    tell('duplicateKey');
    return [{ ...deal, created: deal.created + chance.int(1, 20), amount: 77_777, stages: [...deal.stages] }];
  }
  tell('duplicateSameDay');
  const moved = chance.chance(0.5)
    ? deal.stages.map((at) => (at === null ? null : at + 1))
    : [...deal.stages];
  return [{ ...deal, amount: 55_555, stages: moved }];
}

function later(plan: Plan): Deal[] {
  const { chance, tell, asOf } = plan;
  return Array.from({ length: chance.int(0, 2) }, (_, index) => {
    tell('createdAfterAsOf');
    return cleanDeal(plan, numbered('L', index), asOf + chance.int(1, 20), chance.pick(plan.customers));
  });
}

function shuffled<T>({ chance }: Plan, list: T[]): T[] {
  for (let index = list.length - 1; index > 0; index--) {
    const other = chance.int(0, index);
    [list[index], list[other]] = [list[other] as T, list[index] as T];
  }
  return list;
}
