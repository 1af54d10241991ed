import type { Counters } from '../work/counters.ts';
import type { PlainRow } from './plain-deals.ts';

const sum = (rows: readonly PlainRow[], of: (row: PlainRow) => number | null) =>
  rows.reduce((total, row) => total + (of(row) ?? 0), 0);
const hasCost = ({ cost }: PlainRow) => cost !== null;
const hasAmount = ({ amount }: PlainRow) => amount !== null;
const isAboveZero = ({ amount }: PlainRow) => amount !== null && amount > 0;
const cycle = ({ created, closed }: PlainRow) => (closed ?? 0) - (created ?? 0);

/** The deals and refunds of one month and key, by the date that each count goes by. */
export interface MonthRows {
  readonly created: readonly PlainRow[];
  readonly qualified: readonly PlainRow[];
  readonly closed: readonly PlainRow[];
  readonly refunds: readonly PlainRow[];
}

/** Counts a month as one writes it first: a filter, then its length or a reduce. */
export function countMonth({ created, qualified, closed, refunds }: MonthRows): Counters {
  const won = closed.filter(({ status }) => status === 'won');
  const lost = closed.filter(({ status }) => status === 'lost');
  const sold = [...won.filter(hasAmount), ...refunds];
  const known = sold.filter(hasCost);
  const cycles = won.filter((row) => row.created !== null && cycle(row) >= 0);
  return {
    leads: created.length,
    converted: created.filter(({ status }) => status === 'won').length,
    leadCustomers: created.filter(({ becameCustomer }) => becameCustomer).length,
    stillOpen: created.filter(({ status }) => status === 'open').length,
    qualified: qualified.length,
    withValue: qualified.filter(hasAmount).length,
    value: sum(qualified, ({ amount }) => amount),
    qualifiedCustomers: qualified.filter(({ becameCustomer }) => becameCustomer).length,
    won: won.length,
    lost: lost.length,
    withAmount: won.filter(hasAmount).length,
    wonAmount: sum(won, ({ amount }) => amount),
    wonAboveZero: won.filter(isAboveZero).length,
    lostAboveZero: lost.filter(isAboveZero).length,
    lostAmount: sum(lost.filter(isAboveZero), ({ amount }) => amount),
    cycles: cycles.length,
    cycleDays: sum(cycles, cycle),
    cycleMedian: median(cycles.map(cycle)),
    costKnown: known.length,
    costKnownRevenue: sum(known, ({ amount }) => amount),
    cost: sum(known, ({ cost }) => cost),
    refunded: sum(refunds, ({ amount }) => amount),
    newCustomers: closed.filter(({ isFirst }) => isFirst).length,
  };
}

function median(values: number[]): number | null {
  const sorted = values.sort((one, other) => one - other);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[(sorted.length >> 1) - 1] ?? 0) + upper) / 2;
}
