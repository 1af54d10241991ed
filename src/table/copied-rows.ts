import type { RawDeals } from './raw-deals.ts';

/**
 * Which rows stand in a sheet that copies the sheets before it, 1 for each: nine of ten of its rows, three at least,
 * stand alike in those. Keys tell it better where there are any, but of refunds.
 *
 * @param starts the place of the first row of each sheet
 * @example
 * copiedRows(raw, [0]) //=> Uint8Array []
 */
export function copiedRows(raw: RawDeals, starts: readonly number[]): Uint8Array {
  const copied = new Uint8Array(starts.length > 1 ? raw.count : 0);
  if (copied.length === 0) return copied;
  const columns = [raw.created, raw.closed, raw.expected, raw.status, raw.amount, raw.cost]
    .concat([raw.customer, raw.rep, raw.channel, raw.source])
    .concat(raw.stages.flatMap((days) => days ?? []));
  const known = new Set<string>();
  starts.forEach((start, part) => {
    const end = starts[part + 1] ?? raw.count;
    const texts: string[] = [];
    for (let row = start; row < end; row++) texts.push(columns.map((column) => column[row]).join(' '));
    const alike = texts.reduce((sum, text) => sum + (known.has(text) ? 1 : 0), 0);
    const isCopy = texts.length >= fewest && alike >= texts.length * 0.9;
    texts.forEach((text, index) => {
      if (isCopy && known.has(text)) copied[start + index] = 1;
    });
    for (const text of texts) known.add(text);
  });
  return copied;
}

/** Fewer rows may be alike by chance. */
const fewest = 3;
