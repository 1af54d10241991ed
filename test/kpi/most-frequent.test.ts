import { expect, it } from 'vitest';
import { mostFrequent } from '../../src/kpi/most-frequent.ts';

const column = { codes: Int32Array.of(0, 1, 1, -1, 2, 2, 3, 1), names: ['A', 'B', 'C', 'D'] };

it('the most frequent values first, of one count by name; the others together, blank stays blank', () => {
  expect(mostFrequent(column, () => true, 2)).toEqual({
    codes: Int32Array.of(2, 0, 0, -1, 1, 1, 2, 0),
    names: ['B', 'C', ''],
    others: 2,
  });
  expect(mostFrequent(column, () => true, 4).names).toEqual(['B', 'C', 'A', 'D']);
  expect(mostFrequent(column, () => true, 4).others).toBe(0);
});

it('rows that do not count make no value', () => {
  const few = mostFrequent(column, (row) => row < 2, 5);
  expect(few.names).toEqual(['A', 'B']);
  expect([...few.codes]).toEqual([0, 1, 1, -1, -1, -1, -1, 1]);
});
