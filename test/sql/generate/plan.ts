import type { Setup } from '../company.ts';
import { dayNumber, firstOfMonth, monthOf } from './days.ts';
import type { Dirt, DirtKind } from './dirt.ts';
import { type Random, random } from './random.ts';

/** What a generated company is like, before its rows. */
export interface Plan {
  readonly chance: Random;
  readonly dirt: Dirt;
  /** Counts one piece of dirt. */
  readonly tell: (kind: DirtKind) => void;
  readonly zone: string;
  readonly asOf: number;
  readonly firstDay: number;
  readonly months: readonly string[];
  readonly gap: number;
  readonly window: number;
  readonly lag: number;
  readonly fiscal: number;
  readonly reach: Setup['reach_rule'];
  readonly revenue: 'invoices' | 'payments' | 'booked';
  readonly expected: boolean;
  readonly cost: boolean;
  readonly roster: boolean;
  /** Do invoices and payments have a rep, channel and source of their own? */
  readonly ownDimensions: boolean;
  /** Are leads a table of their own? */
  readonly leads: boolean;
  /** Do targets have a column for their last day? */
  readonly targetEnd: boolean;
  readonly reps: readonly string[];
  readonly channels: readonly string[];
  readonly sources: readonly string[];
  readonly products: readonly string[];
  readonly customers: readonly string[];
  readonly deals: number;
}

const reps = ['Ana', 'Boris', 'Vera', 'Семён', 'Алёна Ли', 'Georgi', 'Diana Fox', 'Петър', 'Андрей'];
const channels = ['Active', 'Inbound', 'Regular', 'Партнёры', 'VIP'];
const sources = ['Google', 'Facebook', 'Referral', 'Сарафан', 'Trade fair', 'Холодный звонок'];
const products = ['Basic', 'Pro', 'Обучение', 'Сервис ё'];
const zones = ['Europe/Sofia', 'Europe/Moscow', 'America/New_York', 'UTC', 'Australia/Sydney', 'Asia/Almaty'];

/** The plan of the company with that seed. */
export function planOf(seed: number): Plan {
  const chance = random(seed * 7919 + 13);
  const dirt: Dirt = new Map();
  const tell = (kind: DirtKind): void => void dirt.set(kind, (dirt.get(kind) ?? 0) + 1);
  const asOf = chance.chance(0.15)
    ? firstOfMonth(dayNumber('2025-02-01'), chance.int(0, 20)) - 1
    : dayNumber('2025-01-10') + chance.int(0, 640);
  const firstDay = firstOfMonth(asOf, -chance.pick([3, 4, 4, 5, 6, 8, 13, 15]));
  const shown: string[] = [];
  for (
    let month = Math.max(firstDay, firstOfMonth(asOf, -12));
    month <= asOf;
    month = firstOfMonth(month, 1)
  ) {
    shown.push(monthOf(month));
  }
  const some = (list: readonly string[], least: number): string[] =>
    list.filter((_, index) => index < least || chance.chance(0.25));
  const plan: Plan = {
    chance,
    dirt,
    tell,
    zone: chance.pick(zones),
    asOf,
    firstDay,
    months: shown,
    gap: chance.pick([30, 45, 60, 90]),
    window: chance.pick([14, 30, 45]),
    lag: chance.int(0, 2),
    fiscal: chance.pick([1, 1, 2, 4, 7, 10]),
    reach: chance.pick(['implied', 'implied', 'all', 'any'] as const),
    revenue: chance.pick(['invoices', 'invoices', 'payments', 'booked'] as const),
    expected: !chance.chance(0.2),
    cost: !chance.chance(0.2),
    roster: !chance.chance(0.2),
    ownDimensions: chance.chance(0.25),
    leads: chance.chance(0.2),
    targetEnd: chance.chance(0.2),
    reps: some(reps, chance.int(2, 5)),
    channels: some(channels, 2),
    sources: some(sources, 2),
    products: some(products, 2),
    customers: Array.from({ length: chance.int(8, 40) }, (_, index) => `Клиён ${index} Ltd`),
    deals: chance.pick([15, 30, 45, 60, 90, 140]),
  };
  if (!plan.expected) tell('noExpectedColumn');
  if (plan.ownDimensions && plan.revenue !== 'booked') tell('ownDimensions');
  if (plan.leads) tell('leadsTable');
  if (!plan.cost) tell('noCostColumn');
  if (!plan.roster) tell('noRoster');
  if (plan.revenue === 'payments') tell('revenueFromPayments');
  if (plan.revenue === 'booked') tell('revenueFromDeals');
  return plan;
}
