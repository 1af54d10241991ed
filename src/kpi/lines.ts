import { type Deals, type Dimension, UNSET } from './deals.ts';
import { codesOf, dealColumn } from './dimension.ts';

/** A line of a table of KPIs: the total, or a value of a dimension, with its key. */
export interface DimensionLine {
  readonly of: 'total' | 'value' | 'unset';
  readonly name: string;
  readonly key: number;
}

/**
 * The lines that a dimension has: its values that some deal or refund has, or something else (`others`), by name, and
 * `unset` last where one has none, so that parts add up to the total. Without a dimension: the total.
 * Source: kpis.md C15.
 *
 * @example
 * dimensionLines(deals, null) //=> [{ of: 'total', name: '', key: 0 }]
 */
export function dimensionLines(
  deals: Deals,
  dimension: Dimension | null,
  others: readonly Int32Array[] = [],
): DimensionLine[] {
  if (!dimension) return [{ of: 'total', name: '', key: 0 }];
  const { codes, names } = dealColumn(deals, dimension);
  const isUsed = new Uint8Array(names.length + 1);
  for (const column of [codes, codesOf(deals.refunds, dimension), ...others]) {
    if (column) markUsed(isUsed, column);
  }
  const lines: DimensionLine[] = names
    .map((name, key) => ({ of: 'value' as const, name, key }))
    .filter(({ key }) => isUsed[key])
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  if (isUsed[names.length]) lines.push({ of: 'unset', name: '', key: names.length });
  return lines;
}

function markUsed(isUsed: Uint8Array, codes: Int32Array): void {
  const unset = isUsed.length - 1;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    isUsed[code === UNSET ? unset : code] = 1;
  }
}
