import { describe, expect, it } from 'vitest';
import { columnBlocks } from '../../src/reading/column-blocks.ts';

describe('columnBlocks', () => {
  it('reads neighbours together', () => {
    expect(columnBlocks([1, 2, 3], 100_000)).toEqual([{ first: 1, count: 3 }]);
  });

  it('reads a gap along while it has fewer than 7,000 cells', () => {
    expect(columnBlocks([1, 4], 3_499)).toEqual([{ first: 1, count: 4 }]);
    expect(columnBlocks([1, 4], 3_500)).toEqual([
      { first: 1, count: 1 },
      { first: 4, count: 1 },
    ]);
  });

  it('reads nothing for no columns', () => {
    expect(columnBlocks([], 10)).toEqual([]);
  });
});
