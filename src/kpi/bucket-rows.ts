/** Rows side by side by their code: those of a code stand from `starts[code]` up to `starts[code + 1]`. */
export interface Buckets {
  readonly starts: Int32Array;
  readonly rows: Int32Array;
}

/**
 * Lays out rows by their code, in their order within a code; rows with a negative code are left out. A counting sort:
 * two arrays, no objects.
 *
 * @example
 * bucketRows(Int32Array.of(1, 0, -1, 1), 2).rows //=> Int32Array [1, 0, 3]
 */
export function bucketRows(codes: Int32Array, groups: number): Buckets {
  const starts = new Int32Array(groups + 1);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code >= 0) starts[code + 1] = (starts[code + 1] as number) + 1;
  }
  for (let group = 0; group < groups; group++) {
    starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  }
  const next = starts.slice();
  const rows = new Int32Array(starts[groups] as number);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < 0) continue;
    const place = next[code] as number;
    rows[place] = row;
    next[code] = place + 1;
  }
  return { starts, rows };
}
