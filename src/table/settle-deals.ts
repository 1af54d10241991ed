import { type Day, NO_DAY } from '../kpi/day.ts';
import { type Deals, OPEN } from '../kpi/deals.ts';
import { dealDoubts } from './deal-doubts.ts';
import { dealRows } from './deal-rows.ts';
import type { DealsLayout } from './deals-layout.ts';
import type { Dictionary } from './dictionary.ts';
import type { Doubt } from './doubt.ts';
import { lastEvent } from './last-event.ts';
import { leaveOutMassMail } from './mass-mail.ts';
import type { RawDeals } from './raw-deals.ts';
import { refundRows } from './refund-rows.ts';
import { statusMeanings, type TableStatus } from './status-meanings.ts';
import { pickCodes, pickDays, pickMoney } from './typed-columns.ts';

export interface DealsTable {
  readonly layout: DealsLayout;
  readonly names: Readonly<Record<'status' | 'customer' | 'rep' | 'channel' | 'source', Dictionary>>;
  /** Null: the last day on which something happened in the table. */
  readonly asOf: Day | null;
}

/**
 * Settles what the rows are as of the as-of day: which row stands for each key, which are refunds, what is open; what
 * is dated later has not happened. What some KPI cannot use goes to `doubt`. Sources: kpis.md K1, C4, C8, C9.
 *
 * @example
 * settleDeals(emptyRawDeals(layout), { layout, names, asOf: null }, () => {}).count //=> 0
 */
export function settleDeals(raw: RawDeals, table: DealsTable, doubt: Doubt): Deals {
  const { layout, names } = table;
  const { columnOf } = layout;
  const statuses = statusMeanings(layout, names.status);
  const asOf = table.asOf ?? lastEvent(raw, statuses);
  const refunds = refundRows(raw, asOf, columnOf, doubt);
  const rows = dealRows(raw, asOf, columnOf, doubt);
  const coded = (name: 'customer' | 'rep' | 'channel' | 'source') => ({
    codes: pickCodes(raw[name], rows),
    names: names[name].names(),
  });
  const created = pickDays(raw.created, rows, asOf);
  const amount = pickMoney(raw.amount, rows);
  const deals: Deals = {
    count: rows.length,
    asOf,
    ids: rows.length === raw.count ? raw.keys.slice() : Array.from(rows, (row) => raw.keys[row] as string),
    created,
    ...closes(raw, rows, asOf, statuses, columnOf.expected >= 0),
    amount,
    cost: pickMoney(raw.cost, rows),
    qualifiedValue: amount,
    customer: coded('customer'),
    rep: coded('rep'),
    channel: coded('channel'),
    source: coded('source'),
    stages: layout.stages.map(({ name, role, by }, stage) => {
      if (by !== 'date') return { name, role, days: by === 'created' ? created : null };
      return { name, role, days: pickDays(raw.stages[stage] ?? new Int32Array(), rows, asOf) };
    }),
    refunds,
    has: layout.has,
  };
  const settled = { deals, raw, rows, statuses, layout };
  leaveOutMassMail(settled, doubt);
  dealDoubts(settled, doubt);
  return deals;
}

/** The outcome of each deal and what its dates mean: planned while open, actual once closed (kpis.md C4, C9). */
function closes(
  raw: RawDeals,
  rows: Int32Array,
  asOf: Day,
  statuses: readonly TableStatus[],
  hasExpected: boolean,
): Pick<Deals, 'closed' | 'expected' | 'outcome' | 'statusStage'> {
  const closed = pickDays(raw.closed, rows, NO_DAY);
  const expected = hasExpected
    ? pickDays(raw.expected, rows, NO_DAY)
    : new Int32Array(rows.length).fill(NO_DAY);
  const outcome = new Uint8Array(rows.length);
  const statusStage = new Int8Array(rows.length);
  rows.forEach((row, deal) => {
    const status = statuses[(raw.status[row] as number) + 1];
    const close = closed[deal] as Day;
    const isLater = close !== NO_DAY && close > asOf;
    outcome[deal] = status === undefined || isLater ? OPEN : status.outcome;
    statusStage[deal] = status?.stage ?? -1;
    if (outcome[deal] !== OPEN) return;
    if (!hasExpected) expected[deal] = close;
    closed[deal] = NO_DAY;
  });
  return { closed, expected, outcome, statusStage };
}
