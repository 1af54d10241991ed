import { type CodedColumn, UNSET } from './deals.ts';

/**
 * A column with its most frequent values, the most frequent first, of one count by name; the rest together under one
 * code without a name. Only the rows that are counted make a value frequent; one without any is blank.
 *
 * @returns with how many values stand together under the last code
 * @example
 * mostFrequent({ codes: Int32Array.of(0, 1, 1), names: ['A', 'B'] }, () => true, 1).names //=> ['B', '']
 */
export function mostFrequent(
  { codes, names }: CodedColumn,
  isCounted: (row: number) => boolean,
  most: number,
): CodedColumn & { readonly others: number } {
  const counts = names.map(() => 0);
  codes.forEach((code, row) => {
    if (code !== UNSET && isCounted(row)) counts[code] = (counts[code] as number) + 1;
  });
  const apart = (one: number, other: number) =>
    (counts[other] as number) - (counts[one] as number) ||
    ((names[one] ?? '') < (names[other] ?? '') ? -1 : 1);
  const ranked = [...counts.keys()].filter((code) => counts[code]).sort(apart);
  const rank = names.map(() => UNSET);
  ranked.forEach((code, place) => {
    rank[code] = Math.min(place, most);
  });
  const others = Math.max(ranked.length - most, 0);
  return {
    codes: codes.map((code) => rank[code] ?? UNSET),
    names: [...ranked.slice(0, most).map((code) => names[code] ?? ''), ...(others > 0 ? [''] : [])],
    others,
  };
}
