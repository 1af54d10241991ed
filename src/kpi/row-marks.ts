import { add } from './counters.ts';
import type { Split } from './split.ts';
import type { Tally } from './tally.ts';

/**
 * Rows that have been looked at once, whatever they are split by: each has a mark, its month above `kindBits` bits
 * that say of what kind it is. A negative mark, as month -1 makes it, is not counted.
 */
export interface RowMarks {
  readonly marks: Int32Array;
  readonly kindBits: number;
  /** For each split the codes of the rows, null for the total. */
  readonly codes: readonly (Int32Array | null)[];
}

/**
 * Counts marked rows under the keys of every split by month and kind, and hands over each count that is not 0. What a
 * kind means is thought about once a count, not once a row: the loop over the rows adds 1 and nothing else.
 *
 * @example
 * countMarks(splits, marked, (tally, at, kind, count) => add(tally.leads, at, count))
 */
export function countMarks(
  splits: readonly Split[],
  { marks, kindBits, codes }: RowMarks,
  take: (tally: Tally, at: number, kind: number, count: number) => void,
): void {
  splits.forEach(({ keys, tally }, split) => {
    const size = tally.range.months.length << kindBits;
    const counts = new Int32Array(keys.count * size);
    countUnder(counts, marks, codes[split] ?? null, size, (keys.count - 1) * size);
    for (let at = 0; at < counts.length; at++) {
      const count = counts[at] as number;
      if (count === 0) continue;
      const key = Math.floor(at / size);
      const mark = at - key * size;
      const kind = mark & ((1 << kindBits) - 1);
      take(tally, key * keys.slots + (mark >> kindBits), kind, count);
    }
  });
}

/**
 * Adds up a column over the marked rows that are at least of a kind (have its bits), under the keys of every split.
 *
 * @example
 * sumMarks(splits, marked, WITH_VALUE, deals.qualifiedValue, ({ qualifiedValue }) => qualifiedValue)
 */
export function sumMarks(
  splits: readonly Split[],
  { marks, kindBits, codes }: RowMarks,
  kind: number,
  values: Float64Array | Int32Array,
  columnOf: (tally: Tally) => Float64Array,
): void {
  splits.forEach(({ keys, tally }, split) => {
    const { count, slots } = keys;
    const places = { slots, unset: (count - 1) * slots, kindBits, kind };
    sumUnder(columnOf(tally), marks, codes[split] ?? null, values, places);
  });
}

/** All that is done for each row and split, and so the inmost loop of the engine: small, and always the same. */
function countUnder(
  counts: Int32Array,
  marks: Int32Array,
  codes: Int32Array | null,
  size: number,
  unset: number,
): void {
  for (let row = 0; row < marks.length; row++) {
    const mark = marks[row] as number;
    if (mark < 0) continue;
    const code = codes === null ? 0 : (codes[row] as number);
    const at = mark + (code < 0 ? unset : code * size);
    counts[at] = (counts[at] as number) + 1;
  }
}

function sumUnder(
  column: Float64Array,
  marks: Int32Array,
  codes: Int32Array | null,
  values: Float64Array | Int32Array,
  places: {
    readonly slots: number;
    readonly unset: number;
    readonly kindBits: number;
    readonly kind: number;
  },
): void {
  const { slots, unset, kindBits, kind } = places;
  for (let row = 0; row < marks.length; row++) {
    const mark = marks[row] as number;
    if (mark < 0 || (mark & kind) !== kind) continue;
    const code = codes === null ? 0 : (codes[row] as number);
    add(column, (mark >> kindBits) + (code < 0 ? unset : code * slots), values[row] as number);
  }
}
