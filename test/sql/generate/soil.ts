import type { Deal } from './deal.ts';
import type { Plan } from './plan.ts';

type Soil = (plan: Plan, deal: Deal) => boolean;

/** One way to make a deal dirty each; it says whether it did. */
const ways: Partial<Record<Parameters<Plan['tell']>[0], Soil>> = {
  reopened: ({ asOf, chance }, deal) => {
    if (deal.status !== 'Open' || deal.created === null) return false;
    deal.closed = Math.min(asOf, deal.created + chance.int(1, 20));
    return true;
  },
  wonWithoutDate: (_, deal) => deal.status === 'Won' && blank(deal, 'closed'),
  lostWithoutDate: (_, deal) => deal.status === 'Lost' && blank(deal, 'closed'),
  missingCreated: (_, deal) => blank(deal, 'created'),
  unknownCurrency: (_, deal) => set(deal, 'currency', 'GBP'),
  ownRate: ({ chance }, deal) =>
    set(deal, 'currency', chance.pick(['BGN', 'GBP'])) && set(deal, 'rate', chance.pick([0.5, 0.52, 1.17])),
  tableRate: ({ chance }, deal) => set(deal, 'currency', chance.pick(['USD', 'usd ', 'BGN'])),
  closedAfterAsOf: ({ asOf, chance }, deal) => {
    if (deal.status !== 'Open' || deal.closed !== null) return false;
    deal.status = chance.pick(['Won', 'Lost']);
    return set(deal, 'closed', asOf + chance.int(1, 20));
  },
  stageAfterAsOf: ({ asOf, chance }, deal) => {
    if (deal.status !== 'Open') return false;
    deal.stages[3] = asOf + chance.int(1, 9);
    return true;
  },
  expectedOnAsOf: ({ asOf }, deal) => deal.status === 'Open' && set(deal, 'expected', asOf),
  sameDayCycle: (_, deal) => {
    if (deal.status !== 'Won' || deal.created === null) return false;
    deal.stages = deal.stages.map(() => deal.created);
    return set(deal, 'closed', deal.created);
  },
  negativeCycle: ({ chance, firstDay }, deal) => {
    if (deal.status !== 'Won' || deal.created === null || deal.created - 9 < firstDay) return false;
    return set(deal, 'closed', deal.created - chance.int(1, 9));
  },
  noCustomer: (_, deal) => set(deal, 'customer', null),
  massMail: ({ chance }, deal) =>
    deal.stages[1] !== null && set(deal, 'mass', chance.pick(['yes', 'Yes', 'YES '])),
  skippedStage: ({ chance }, deal) => {
    const stage = chance.int(0, 3);
    if (deal.stages[stage] === null) return false;
    deal.stages[stage] = null;
    return true;
  },
  stageBeforePredecessor: ({ chance }, deal) => {
    const stage = chance.int(0, 3);
    const at = deal.stages[stage] ?? null;
    if (at === null) return false;
    deal.stages[stage] = at - chance.int(1, 25);
    return true;
  },
  blankAmount: (_, deal) => blank(deal, 'amount'),
  zeroAmount: (_, deal) => set(deal, 'amount', 0),
  missingCost: (_, deal) => deal.cost !== null && blank(deal, 'cost'),
  windowExactly: ({ window, asOf }, deal) => {
    const first = deal.created;
    if (deal.status !== 'Won' || first === null || first + window > asOf) return false;
    return set(deal, 'closed', first + window);
  },
  writtenType: ({ chance }, deal) =>
    deal.status === 'Won' && set(deal, 'type', chance.pick(['New', 'Existing', 'Returned'])),
  blankProbability: (_, deal) => set(deal, 'probability', null),
  blankReason: (_, deal) => deal.status === 'Lost' && set(deal, 'reason', null),
};

const blank = (deal: Deal, field: 'closed' | 'created' | 'amount' | 'cost'): boolean => {
  if (deal[field] === null) return false;
  deal[field] = null;
  return true;
};

function set<F extends keyof Deal>(deal: Deal, field: F, value: Deal[F]): true {
  deal[field] = value;
  return true;
}

/** Makes a deal dirty in at most a few of the ways, and counts them. */
export function soil(plan: Plan, deal: Deal): Deal {
  for (const [kind, way] of Object.entries(ways) as [Parameters<Plan['tell']>[0], Soil][]) {
    if (plan.chance.chance(kind === 'tableRate' ? 0.12 : 0.04) && way(plan, deal)) plan.tell(kind);
  }
  return deal;
}
