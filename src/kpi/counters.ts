/**
 * Counter columns of one size: `keys` × `slots` cells, the slots of a key side by side. A key has a slot a month
 * and a last one for the months taken together.
 */
export interface Counters {
  readonly keys: number;
  readonly slots: number;
  /** A new column of zeros that `addTotals` adds up. */
  sum(): Float64Array;
}

/** A month's total is over this many of the last months asked. */
export const monthsInTotal = 12;

/**
 * The counters for some keys over some months, and the function that fills their totals: each key's last slot
 * becomes the sum of its last twelve months. Source: kpis.md C13.
 *
 * @example
 * newCounters(1, 3).counters.sum().length //=> 4
 */
export function newCounters(keys: number, months: number): { counters: Counters; addTotals: () => void } {
  const slots = months + 1;
  const sums: Float64Array[] = [];
  const sum = () => {
    const column = new Float64Array(keys * slots);
    sums.push(column);
    return column;
  };
  const addTotals = () => {
    for (const column of sums) {
      for (let key = 0; key < keys; key++) {
        const total = key * slots + months;
        for (let at = total - Math.min(months, monthsInTotal); at < total; at++) {
          add(column, total, column[at] as number);
        }
      }
    }
  };
  return { counters: { keys, slots, sum }, addTotals };
}

/** Adds to one cell of a counter column. */
export function add(column: Float64Array, at: number, by: number): void {
  column[at] = (column[at] as number) + by;
}
