import type { Cell } from '../company.ts';
import type { Plan } from './plan.ts';

/** A deal as it is thought, before it is written into a row. Days are day numbers; `null` is a blank cell. */
export interface Deal {
  id: string;
  /** The key of its lead, where leads are a table of their own. */
  lead: Cell;
  customer: Cell;
  rep: Cell;
  channel: Cell;
  source: Cell;
  product: Cell;
  created: number | null;
  /** Contacted, quote sent, proposal reviewed, contract. */
  stages: (number | null)[];
  closed: number | null;
  expected: number | null;
  status: 'Open' | 'Won' | 'Lost';
  amount: number | null;
  currency: Cell;
  rate: number | null;
  cost: number | null;
  type: Cell;
  probability: Cell;
  reason: Cell;
  mass: Cell;
}

/** A deal with a clean history: created, some stages, then won, lost or still open on the as-of day. */
export function cleanDeal(plan: Plan, id: string, created: number, customer: string): Deal {
  const { chance, asOf } = plan;
  const outcome = chance.pick(['Won', 'Won', 'Won', 'Lost', 'Lost', 'Open'] as const);
  const depth = outcome === 'Won' ? 4 : chance.int(0, 4);
  const stages: (number | null)[] = [];
  let day = created;
  for (let stage = 0; stage < 4; stage++) {
    if (stage < depth) day += chance.int(0, chance.pick([2, 5, 12]));
    stages.push(stage < depth ? day : null);
  }
  const end = day + chance.int(0, chance.pick([3, 10, 30]));
  const over = outcome !== 'Open' && end <= asOf;
  const amount = chance.int(1, 60) * 50;
  return {
    id,
    lead: null,
    customer,
    rep: chance.pick(plan.reps),
    channel: chance.pick(plan.channels),
    source: chance.pick(plan.sources),
    product: chance.pick(plan.products),
    created,
    stages: stages.map((at) => (at !== null && at <= asOf ? at : null)),
    closed: over ? end : null,
    expected: end + chance.int(-8, 12),
    status: over ? outcome : 'Open',
    amount,
    currency: 'EUR',
    rate: null,
    cost: outcome === 'Won' ? Math.round(amount * (0.3 + chance.next() * 0.5)) : null,
    type: null,
    probability: chance.pick(['10%', '25%', 0.4, '60%', 0.75]),
    reason:
      outcome === 'Lost' && over ? chance.pick(['Price', 'Competitor', 'No budget', 'Нет ответа']) : null,
    mass: null,
  };
}
