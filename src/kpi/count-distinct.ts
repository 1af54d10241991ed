import type { Buckets } from './bucket-rows.ts';
import { add } from './counters.ts';
import type { MonthRange } from './month-range.ts';

/** Rows of which the things they belong to are counted: each once per key and period. */
export interface DistinctRows {
  /** The rows by the thing they belong to. */
  readonly buckets: Buckets;
  /** The first cell of a row's key. */
  readonly cellOf: (row: number) => number;
  /** Calls `mark` for each month of the range that the row stands in; -1 is no month. */
  readonly monthsOf: (row: number, mark: (month: number) => void) => void;
}

/**
 * Counts distinct things per key, month and span: scratch for one thing at a time, its rows sorted by key. Source:
 * kpis.md C3.
 */
export function countDistinct(into: Float64Array, rows: DistinctRows, range: MonthRange): void {
  const { buckets, cellOf, monthsOf } = rows;
  const months = range.months.length;
  const isThere = new Uint8Array(months);
  const mark = (month: number) => {
    if (month >= 0) isThere[month] = 1;
  };
  const count = (cell: number) => {
    for (let month = 0; month < months; month++) if (isThere[month]) add(into, cell + month, 1);
    range.spans.forEach(({ from, to }, span) => {
      for (let month = from; month <= to; month++) {
        if (!isThere[month]) continue;
        add(into, cell + months + span, 1);
        return;
      }
    });
    isThere.fill(0);
  };
  for (let thing = 0; thing + 1 < buckets.starts.length; thing++) {
    const own = buckets.rows.subarray(buckets.starts[thing], buckets.starts[thing + 1]);
    if (own.length > 1) own.sort((one, other) => cellOf(one) - cellOf(other));
    for (let place = 0; place < own.length; place++) {
      const cell = cellOf(own[place] as number);
      monthsOf(own[place] as number, mark);
      const isLast = place + 1 === own.length || cellOf(own[place + 1] as number) !== cell;
      if (isLast) count(cell);
    }
  }
}
