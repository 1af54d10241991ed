import type { Span } from './readable.ts';

/** Reading a cell costs about 1/7,000 of a call: so many needless cells are read along rather than called for apart. */
const cellsWorthACall = 7_000;

/**
 * The blocks of neighbouring columns to read, for columns that count from 1 in ascending order. Columns between
 * two needed ones are read along where that is cheaper than one more call.
 *
 * @example columnBlocks([1, 2, 5], 1_000) //=> [{ first: 1, count: 5 }]
 * @example columnBlocks([1, 2, 5], 10_000) //=> [{ first: 1, count: 2 }, { first: 5, count: 1 }]
 */
export function columnBlocks(columns: readonly number[], rows: number): Span[] {
  const blocks: { first: number; count: number }[] = [];
  for (const column of columns) {
    const last = blocks[blocks.length - 1];
    const gap = last ? column - last.first - last.count : 0;
    if (last && rows * gap < cellsWorthACall) last.count = column - last.first + 1;
    else blocks.push({ first: column, count: 1 });
  }
  return blocks;
}
