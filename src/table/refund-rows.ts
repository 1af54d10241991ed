import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import type { Refunds } from '../kpi/deals.ts';
import type { DealRates } from './deal-money.ts';
import type { ColumnOf, Doubt } from './doubt.ts';
import type { RawDeals } from './raw-deals.ts';
import { pickCodes, pickDays, pickMoney } from './typed-columns.ts';

/**
 * Is the row a refund: is its amount negative? Whatever its status says: a refund is no deal. Source: kpis.md C8.
 *
 * @example
 * isRefund(raw, 0) //=> false
 */
export function isRefund(raw: RawDeals, row: number): boolean {
  return (raw.amount[row] as number) < 0;
}

/**
 * The refunds up to the as-of day, each on its close date. One without a date belongs to no month and one of a later
 * day has not happened: both are listed. Its money is that of its own day. Source: kpis.md C7, C8, C9.
 *
 * @example
 * refundRows(raw, asOf, columnOf, null, doubt).refunds.count //=> 1
 */
export function refundRows(
  raw: RawDeals,
  asOf: Day,
  columnOf: ColumnOf,
  rates: DealRates | null,
  doubt: Doubt,
): { readonly refunds: Refunds; readonly rows: Int32Array } {
  const kept: number[] = [];
  for (let row = 0; row < raw.count; row++) {
    if (!isRefund(raw, row)) continue;
    // A refund may bear the key of its deal, so equal keys do not tell a refund that stands twice.
    if (raw.copied?.[row]) {
      doubt(row, -1, 'row.copied', '');
      continue;
    }
    const day = raw.closed[row] as Day;
    if (day !== NO_DAY && day > asOf) {
      doubt(row, columnOf.closed, 'created.afterAsOf', dayText(day));
      continue;
    }
    kept.push(row);
    if (day === NO_DAY && columnOf.closed >= 0) doubt(row, columnOf.closed, 'closed.missing', '');
    if (Number.isNaN(raw.cost[row]) && columnOf.cost >= 0) doubt(row, columnOf.cost, 'cost.missing', '');
  }
  const rows = Int32Array.from(kept);
  const days = pickDays(raw.closed, rows, asOf);
  const inBase = (column: Float64Array): Float64Array => {
    const money = pickMoney(column, rows);
    return rates
      ? money.map((value, at) => value * rates.factor(rows[at] as number, days[at] as Day))
      : money;
  };
  const amount = inBase(raw.amount);
  rows.forEach((row, at) => {
    if (Number.isNaN(amount[at]) && days[at] !== NO_DAY) rates?.list(row, row);
  });
  const refunds = {
    count: rows.length,
    ids: kept.map((row) => raw.keys[row] as string),
    day: days,
    amount,
    cost: inBase(raw.cost),
    customer: pickCodes(raw.customer, rows),
    rep: pickCodes(raw.rep, rows),
    channel: pickCodes(raw.channel, rows),
    source: pickCodes(raw.source, rows),
    ...(raw.variableCost.length > 0 ? { variableCost: inBase(raw.variableCost) } : {}),
  };
  return { refunds, rows };
}
