/** What customers did up to a day, one place a customer. Purchases on one day are one. */
export interface Histories {
  readonly count: number;
  /** Purchases after the first. */
  readonly repeats: Int32Array;
  /** Days from the first purchase to the last one, and to the day that the history ends. */
  readonly recency: Int32Array;
  readonly age: Int32Array;
  /** Repeat purchases whose amount is known, and their mean amount, NaN where there are none. */
  readonly valued: Int32Array;
  readonly value: Float64Array;
}

/**
 * The histories of customers from their purchases, in any order; `customers` are codes from 0, an amount may be NaN
 * for unknown. What is later than `end` has not happened; a customer with nothing before has an age of −1.
 * Source: kpis.md K16 (c), C9.
 *
 * @example
 * histories([0, 0], [100, 130], [5, 7], 1, 160).recency[0] //=> 30
 */
export function histories(
  customers: ArrayLike<number>,
  days: ArrayLike<number>,
  amounts: ArrayLike<number>,
  count: number,
  end: number,
): Histories {
  const repeats = new Int32Array(count);
  const recency = new Int32Array(count);
  const age = new Int32Array(count).fill(-1);
  const valued = new Int32Array(count);
  const value = new Float64Array(count);
  let customer = -1;
  let first = 0;
  let last = 0;
  let amount = Number.NaN;
  /** A day of purchases is over: its amount is known. The first day's is no repeat purchase. */
  const close = () => {
    if (customer < 0 || last === first || Number.isNaN(amount)) return;
    valued[customer] = (valued[customer] as number) + 1;
    value[customer] = (value[customer] as number) + amount;
  };
  for (const row of byCustomerAndDay(customers, days, count)) {
    const day = days[row] as number;
    if (day > end) continue;
    const paid = amounts[row] as number;
    if (customers[row] !== customer) {
      close();
      customer = customers[row] as number;
      first = day;
      age[customer] = end - first;
      amount = paid;
    } else if (day !== last) {
      close();
      repeats[customer] = (repeats[customer] as number) + 1;
      recency[customer] = day - first;
      amount = paid;
    } else if (!Number.isNaN(paid)) amount = Number.isNaN(amount) ? paid : amount + paid;
    last = day;
  }
  close();
  for (let at = 0; at < count; at++) value[at] = (value[at] as number) / (valued[at] as number);
  return { count, repeats, recency, age, valued, value };
}

/** The rows ordered by customer and within it by day: counted into place twice, the less important key first. */
function byCustomerAndDay(customers: ArrayLike<number>, days: ArrayLike<number>, count: number): Int32Array {
  let earliest = Infinity;
  let latest = -Infinity;
  for (let row = 0; row < days.length; row++) {
    earliest = Math.min(earliest, days[row] as number);
    latest = Math.max(latest, days[row] as number);
  }
  const rows = Int32Array.from(customers, (_, row) => row);
  if (rows.length === 0) return rows;
  const byDay = placed(rows, (row) => (days[row] as number) - earliest, latest - earliest + 1);
  return placed(byDay, (row) => customers[row] as number, count);
}

function placed(rows: Int32Array, key: (row: number) => number, keys: number): Int32Array {
  const ends = new Int32Array(keys + 1);
  for (const row of rows) {
    const next = key(row) + 1;
    ends[next] = (ends[next] as number) + 1;
  }
  for (let at = 1; at <= keys; at++) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  const sorted = new Int32Array(rows.length);
  for (const row of rows) {
    const at = key(row);
    const place = ends[at] as number;
    sorted[place] = row;
    ends[at] = place + 1;
  }
  return sorted;
}
