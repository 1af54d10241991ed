import type { Cell } from '../company.ts';
import type { Deal } from './deal.ts';
import type { Plan } from './plan.ts';
import { amount, dimension, spell, written } from './spell.ts';
import type { Fields } from './write-sheet.ts';

/** The invoices of the won deals: one or two each, some refunded, some of an order that nobody knows. */
export function invoiceRows(plan: Plan, deals: readonly Deal[]): Fields[] {
  const { chance, tell } = plan;
  const rows: Fields[] = [];
  const add = (deal: Deal, day: number, value: number): void => {
    const known = (share: number): number | null => {
      if (!chance.chance(0.07)) return Math.round(value * share);
      tell('missingCost');
      return null;
    };
    const paid = chance.chance(0.75) ? day + chance.int(0, 40) : null;
    const order = orderOf(plan, deal.id);
    rows.push({
      id: `I${`${rows.length + 1}`.padStart(4, '0')}`,
      order,
      customer: deal.customer === null || chance.chance(0.1) ? null : spell(plan, `${deal.customer}`),
      date: written(plan, day),
      amount: amount(plan, value),
      currency: deal.currency,
      rate: deal.rate,
      cogs: known(0.55),
      variable: known(0.06),
      paid_on: written(plan, paid),
      paid: paid === null ? null : amount(plan, value),
      ...ownDimensions(plan),
    });
  };
  for (const deal of sold(deals)) {
    const day = (deal.closed ?? 0) + chance.int(-2, 12);
    const value = deal.amount ?? 0;
    if (chance.chance(0.2)) {
      tell('twoInvoices');
      add(deal, day, value * 0.6);
      add(deal, day + chance.int(0, 40), value * 0.4);
    } else add(deal, day, value);
    const roll = chance.next();
    if (roll < 0.07) {
      tell('invoiceRefund');
      add(deal, day + chance.int(5, 60), -value * chance.pick([0.1, 0.5, 1]));
    } else if (roll < 0.13) {
      tell('fullRefund');
      add(deal, day + 1, -value);
    }
  }
  return rows;
}

/** The payments of the won deals in a table of their own. */
export function paymentRows(plan: Plan, deals: readonly Deal[]): Fields[] {
  const { chance, tell } = plan;
  return sold(deals).flatMap((deal, index) => {
    const day = (deal.closed ?? 0) + chance.int(0, 25);
    const value = deal.amount ?? 0;
    const parts = chance.chance(0.25) ? [value * 0.5, value * 0.5] : [value];
    if (chance.chance(0.08)) {
      tell('invoiceRefund');
      parts.push(-value * chance.pick([0.25, 1]));
    }
    return parts.map((part, nth) => ({
      id: `P${index}-${nth}`,
      order: orderOf(plan, deal.id),
      customer: deal.customer,
      date: written(plan, day + nth * chance.int(0, 40)),
      amount: amount(plan, part),
      currency: deal.currency,
      rate: deal.rate,
      ...ownDimensions(plan),
    }));
  });
}

/** A rep, channel and source of its own, in some cells. */
const ownDimensions = (plan: Plan): Fields => {
  const some = (list: readonly string[]): Cell => (plan.chance.chance(0.6) ? dimension(plan, list) : null);
  return plan.ownDimensions
    ? { rep: some(plan.reps), channel: some(plan.channels), source: some(plan.sources) }
    : {};
};

const sold = (deals: readonly Deal[]): Deal[] => [
  ...new Map(
    deals
      .filter(
        ({ status, closed, amount }) => status === 'Won' && closed !== null && amount !== null && amount >= 0,
      )
      .map((deal) => [deal.id, deal] as const),
  ).values(),
];

function orderOf({ chance, tell }: Plan, id: string): string | null {
  const roll = chance.next();
  if (roll < 0.04) {
    tell('orderNotFound');
    return `X${id}`;
  }
  if (roll < 0.07) {
    tell('blankOrder');
    return null;
  }
  return id;
}
