import { bucketRows } from './bucket-rows.ts';
import { add } from './counters.ts';
import { firstCell, type Keys } from './keys.ts';
import { type MonthRange, monthIndex } from './month-range.ts';
import type { RevenueRows } from './revenue-rows.ts';

/** Sums that cancel out but for the last bits are 0. */
const isNothing = (sum: number, size: number) => Math.abs(sum) <= 1e-9 * size;

/**
 * Counts the distinct orders behind the revenue of each key, month and span: an order counts where its rows of that
 * time do not add up to 0 and one of them is no refund. Source: kpis.md K13.
 */
export function countOrders(
  orders: Float64Array,
  rows: RevenueRows,
  codes: Int32Array | null,
  keys: Keys,
  range: MonthRange,
): void {
  const months = range.months.length;
  const sums = new Float64Array(months);
  const sizes = new Float64Array(months);
  const bought = new Uint8Array(months);
  const { order, orders: total } = rows.inOrders();
  const { starts, rows: sorted } = bucketRows(order, total);

  /** The rows of one order and key, from one place of `sorted` up to another. */
  const count = (from: number, until: number) => {
    let first = months;
    let last = -1;
    for (let place = from; place < until; place++) {
      const row = sorted[place] as number;
      const month = monthIndex(range, rows.day[row] as number);
      if (month < 0) continue;
      const amount = rows.amount[row] as number;
      sums[month] = (sums[month] as number) + amount;
      sizes[month] = (sizes[month] as number) + Math.abs(amount);
      if (amount >= 0) bought[month] = 1;
      if (month < first) first = month;
      if (month > last) last = month;
    }
    if (last < 0) return;
    const cell = firstCell(keys, codes, sorted[from] as number);
    const countIn = (slot: number, start: number, end: number) => {
      let sum = 0;
      let size = 0;
      let isBought = false;
      for (let month = start; month <= end; month++) {
        sum += sums[month] as number;
        size += sizes[month] as number;
        if (bought[month]) isBought = true;
      }
      if (isBought && !isNothing(sum, size)) add(orders, cell + slot, 1);
    };
    for (let month = first; month <= last; month++) countIn(month, month, month);
    range.spans.forEach(({ from: start, to }, span) => {
      countIn(months + span, Math.max(start, first), Math.min(to, last));
    });
    sums.fill(0, first, last + 1);
    sizes.fill(0, first, last + 1);
    bought.fill(0, first, last + 1);
  };

  for (let one = 0; one < total; one++) {
    const start = starts[one] as number;
    const end = starts[one + 1] as number;
    if (codes && end - start > 1) {
      sorted.subarray(start, end).sort((one, other) => (codes[one] as number) - (codes[other] as number));
    }
    let from = start;
    for (let place = start + 1; place <= end; place++) {
      const isSame =
        place < end && (!codes || codes[sorted[place] as number] === codes[sorted[from] as number]);
      if (isSame) continue;
      count(from, place);
      from = place;
    }
  }
}
