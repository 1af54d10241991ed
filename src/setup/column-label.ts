import { foldText } from './fold-text.ts';
import type { ColumnRef } from './setup.ts';

/**
 * How a column is written in a cell: its header, with the ordinal where there is more than one.
 * A header that itself ends like an ordinal always gets one, so that the text reads back as the same column.
 *
 * @example columnLabel({ header: 'Amount', ordinal: 2 }) //=> 'Amount (2)'
 */
export function columnLabel({ header, ordinal }: ColumnRef): string {
  return ordinal === 1 && !ending.test(header) ? header : `${header} (${ordinal})`;
}

/**
 * The column that a text names; the other way round of `columnLabel`. Where the headers are known, a header
 * that reads exactly like the text wins.
 *
 * @example columnNamed('Amount (2)') //=> { header: 'Amount', ordinal: 2 }
 */
export function columnNamed(label: string, headers: readonly string[] | null = null): ColumnRef {
  const [, header, ordinal] = ending.exec(label) ?? [];
  const read = header && ordinal ? { header, ordinal: Number(ordinal) } : { header: label, ordinal: 1 };
  if (headers === null || columnAt(headers, read) !== null) return read;
  return { header: label, ordinal: 1 };
}

/** Where a column stands among the headers, counted from 0, or null when it is not there. */
export function columnAt(headers: readonly string[], { header, ordinal }: ColumnRef): number | null {
  const key = foldText(header);
  let seen = 0;
  for (const [index, text] of headers.entries()) {
    if (foldText(text) !== key) continue;
    seen += 1;
    if (seen === ordinal) return index;
  }
  return null;
}

/** Every column that has a header, in the order of the sheet; null where there is none. */
export function columnRefs(headers: readonly string[]): (ColumnRef | null)[] {
  const seen = new Map<string, number>();
  return headers.map((header) => {
    const key = foldText(header);
    if (key === '') return null;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return { header: header.trim(), ordinal };
  });
}

/** Whether two texts name the same column. */
export function sameColumn(a: ColumnRef, b: ColumnRef): boolean {
  return a.ordinal === b.ordinal && foldText(a.header) === foldText(b.header);
}

const ending = /^(.*\S)\s+\(([1-9]\d{0,3})\)$/s;
