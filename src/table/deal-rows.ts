import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import type { ColumnOf, Doubt } from './doubt.ts';
import type { RawDeals } from './raw-deals.ts';
import { isRefund } from './refund-rows.ts';
import { standingRows } from './standing-rows.ts';

/**
 * The rows that are the deals, in their order: no refunds, none created after the as-of day, one a key. Those left
 * out are listed. Source: kpis.md K1, C8, C9.
 *
 * @example
 * dealRows(raw, asOf, columnOf, doubt) //=> Int32Array [0, 1, 2]
 */
export function dealRows(raw: RawDeals, asOf: Day, columnOf: ColumnOf, doubt: Doubt): Int32Array {
  const isDeal = new Uint8Array(raw.count);
  for (let row = 0; row < raw.count; row++) {
    if (isRefund(raw, row)) continue;
    if (columnOf.id < 0 && raw.copied?.[row]) {
      doubt(row, -1, 'row.copied', '');
      continue;
    }
    const created = raw.created[row] as Day;
    if (created === NO_DAY || created <= asOf) isDeal[row] = 1;
    else doubt(row, columnOf.created, 'created.afterAsOf', dayText(created));
  }
  const stands = standingRows(raw, isDeal);
  let count = 0;
  for (let row = 0; row < raw.count; row++) count += stands[row] as number;
  const rows = new Int32Array(count);
  let next = 0;
  for (let row = 0; row < raw.count; row++) {
    if (stands[row]) rows[next++] = row;
    else if (isDeal[row]) doubt(row, columnOf.id, 'key.duplicate', raw.keys[row] as string);
  }
  return rows;
}
