import type { DealsToTell } from '../kpi/change-log.ts';
import { type Day, NO_DAY } from '../kpi/day.ts';
import { type Deals, OPEN, WON } from '../kpi/deals.ts';
import { dealDoubts } from './deal-doubts.ts';
import { dealRates, moneyInBase } from './deal-money.ts';
import { dealRows } from './deal-rows.ts';
import type { DealsLayout, StatusMeaning } from './deals-layout.ts';
import type { Dictionary } from './dictionary.ts';
import type { ColumnOf, Doubt } from './doubt.ts';
import type { Exchange } from './exchange.ts';
import { leaveOutMassMail } from './mass-mail.ts';
import type { MoreNames } from './more-fields.ts';
import { moreOfDeals, moreOfRefunds } from './more-of-deals.ts';
import { keepDeals, type RawDeals, TICKED } from './raw-deals.ts';
import { refundRows } from './refund-rows.ts';
import type { Settled } from './settled.ts';
import { statusMeanings, type TableStatus } from './status-meanings.ts';
import type { TableNames } from './table-names.ts';
import { knownDay, knownDays } from './typed-columns.ts';

export interface DealsTable {
  readonly layout: DealsLayout;
  readonly names: TableNames & MoreNames & Readonly<Record<'status', Dictionary>>;
  readonly asOf: Day;
  readonly money: Exchange;
  /** What a log of changes makes of the deals. */
  readonly history?: History | undefined;
}

/** Deals as their history tells, given what each status means by its folded text. */
export type History = (
  deals: DealsToTell & Pick<Deals, 'asOf' | 'ids' | 'created'>,
  meanings: ReadonlyMap<string, StatusMeaning>,
) => typeof deals;

export interface SettledDeals {
  readonly deals: Deals;
  /** Deal → the row that was added for it. */
  readonly rows: ArrayLike<number>;
}

/**
 * Settles what the rows are as of the as-of day: which row stands for each key, which are refunds, what is open; what
 * is dated later has not happened. What some KPI cannot use goes to `doubt`. The columns of `raw` become those of the deals: it
 * is used up. Sources: kpis.md K1, C4, C7, C8, C9.
 *
 * @example
 * settleDeals(emptyRawDeals(layout), { layout, names, asOf, money }, () => {}).deals.count //=> 0
 */
export function settleDeals(raw: RawDeals, table: DealsTable, doubt: Doubt): SettledDeals {
  const { layout, names, asOf } = table;
  const { columnOf } = layout;
  const statuses = statusMeanings(layout, names.status);
  const rates = dealRates(raw, table.money, names.currency.keys(), columnOf, doubt);
  const refunded = refundRows(raw, asOf, columnOf, rates, doubt);
  const refunds = { ...refunded.refunds, ...moreOfRefunds(raw, refunded.rows, names, layout) };
  const rows = dealRows(raw, asOf, columnOf, doubt);
  keepDeals(raw, rows);
  const { count } = raw;
  const both = (deal: number, column: number) => doubt(rows[deal] as number, column, 'outcome.both', '');
  const { outcome, statusStage } = outcomes(raw, asOf, statuses, layout, both);
  const created = knownDays(raw.created.slice(0, count), asOf);
  const { closed, expected } = closes(raw, outcome, columnOf);
  const stages = stagesOf(raw, asOf, created, layout);
  const plain = {
    count,
    asOf,
    created,
    ids: raw.keys,
    outcome,
    statusStage,
    closed,
    stages,
    has: layout.has,
  };
  const told = table.history?.(plain, layout.statuses) ?? plain;
  const settled: Settled = { ...told, created, raw, rows, statuses, layout };
  leaveOutMassMail(settled, doubt);
  dealDoubts(settled, doubt);

  const coded = (name: 'customer' | 'rep' | 'channel' | 'source') => ({
    codes: raw[name].subarray(0, count),
    names: names[name].names(),
  });
  const deals: Deals = {
    ...told,
    created,
    expected,
    ...moneyInBase(settled, rates),
    customer: coded('customer'),
    rep: coded('rep'),
    channel: coded('channel'),
    source: coded('source'),
    ...moreOfDeals(settled, names, doubt),
    refunds,
  };
  return { deals, rows };
}

const noDays = new Int32Array();

/** The stages with what the table says of each: a day, a tick, or nothing where the status is the evidence. */
function stagesOf(raw: RawDeals, asOf: Day, created: Int32Array, { stages }: DealsLayout): Deals['stages'] {
  return stages.map(({ name, role, by, probability }, stage) => {
    const read = (raw.stages[stage] ?? noDays).subarray(0, raw.count);
    if (by === 'flag') {
      return {
        name,
        role,
        probability,
        days: null,
        flags: Uint8Array.from(read, (tick) => (tick === NO_DAY ? 0 : 1)),
      };
    }
    if (by === 'date') return { name, role, probability, days: knownDays(read, asOf) };
    return {
      name,
      role,
      probability,
      days: by === 'created' ? created : null,
      ...(by === 'nothing' ? { waits: true } : {}),
    };
  });
}

/** What each deal is as of the as-of day, and the stage that its status names (kpis.md C4, C9). */
function outcomes(
  raw: RawDeals,
  asOf: Day,
  statuses: readonly TableStatus[],
  { stages, ends }: DealsLayout,
  both: (deal: number, column: number) => void,
) {
  const outcome = new Uint8Array(raw.count);
  const statusStage = new Int8Array(raw.count);
  for (let deal = 0; deal < raw.count; deal++) {
    const status = statuses[(raw.status[deal] as number) + 1];
    const end = ends.length > 0 ? endOf(raw, deal, asOf, stages.length, ends, both) : null;
    const close = knownDay(raw.closed[deal] as Day, NO_DAY);
    const isLater = close !== NO_DAY && close > asOf;
    outcome[deal] = isLater ? OPEN : (end ?? status?.outcome ?? OPEN);
    statusStage[deal] = status?.stage ?? -1;
  }
  return { outcome, statusStage };
}

/**
 * How a column of its own says that a deal ended, null for not; of several the latest (kpis.md C4), won before lost
 * where no dates tell which that is: `both` hears of it. Its date is that of the close where nothing else says one.
 */
function endOf(
  raw: RawDeals,
  deal: number,
  asOf: Day,
  first: number,
  ends: DealsLayout['ends'],
  both: (deal: number, column: number) => void,
): number | null {
  let outcome: number | null = null;
  let latest = -1;
  ends.forEach((end, index) => {
    const day = knownDay(raw.stages[first + index]?.[deal] ?? NO_DAY, asOf);
    if (day === NO_DAY) return;
    const isTold = latest !== day && latest !== TICKED && day !== TICKED;
    if (outcome !== null && outcome !== end.outcome && !isTold) both(deal, end.column);
    if (day < latest || (day === latest && end.outcome !== WON)) return;
    outcome = end.outcome;
    latest = day;
  });
  if (latest > TICKED && raw.closed[deal] === NO_DAY) raw.closed[deal] = latest;
  return outcome;
}

/** What the close dates mean: planned while open, actual once closed (kpis.md C4, C9). */
function closes(raw: RawDeals, outcome: Uint8Array, columnOf: ColumnOf): Pick<Deals, 'closed' | 'expected'> {
  const closed = knownDays(raw.closed.slice(0, raw.count), NO_DAY);
  const expected = knownDays(raw.expected.subarray(0, raw.count), NO_DAY);
  const hasExpected = columnOf.expected >= 0;
  for (let deal = 0; deal < raw.count; deal++) {
    if (outcome[deal] !== OPEN) continue;
    if (!hasExpected) expected[deal] = closed[deal] as Day;
    closed[deal] = NO_DAY;
  }
  return { closed, expected };
}
