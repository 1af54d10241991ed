import type { MonthRange } from './month-range.ts';

/** Counter columns of one size: `keys` × slots of the range, those of a key side by side. */
export interface Counters {
  readonly keys: number;
  readonly range: MonthRange;
  /** A new column of zeros that `addTotals` adds up. */
  sum(): Float64Array;
}

/**
 * The counters for some keys over some months, and the function that fills the spans of each key with the sums of
 * their months. Source: kpis.md C13.
 *
 * @example
 * newCounters(1, monthRange([0, 1, 2])).counters.sum().length //=> 4
 */
export function newCounters(keys: number, range: MonthRange): { counters: Counters; addTotals: () => void } {
  const { slots, spans, months } = range;
  const sums: Float64Array[] = [];
  const sum = () => {
    const column = new Float64Array(keys * slots);
    sums.push(column);
    return column;
  };
  const addTotals = () => {
    for (const column of sums) {
      for (let first = 0; first < column.length; first += slots) {
        spans.forEach(({ from, to }, span) => {
          column[first + months.length + span] = sumOf(column, first + from, first + to);
        });
      }
    }
  };
  return { counters: { keys, range, sum }, addTotals };
}

/** Adds to one cell of a counter column. */
export function add(column: Float64Array, at: number, by: number): void {
  column[at] = (column[at] as number) + by;
}

/**
 * The sum of neighbouring cells, both ends included.
 *
 * @example
 * sumOf(Float64Array.of(1, 2, 4), 1, 2) //=> 6
 */
export function sumOf(column: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at <= to; at++) sum += column[at] as number;
  return sum;
}
