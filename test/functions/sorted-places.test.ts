import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largestFirst, sortedPlaces } from '../../src/functions/sorted-places.ts';

it('puts the largest first, equal ones by name', () => {
  const values = Float64Array.of(5, 7, 5, -Infinity, 0);
  const names = ['Birch', 'Cedar', 'Acacia', 'Elm', 'Ash'];
  expect([...sortedPlaces(5, largestFirst(values, names))]).toEqual([1, 2, 0, 4, 3]);
});

it('leaves equal places in their order, as any stable sort', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), (values) => {
      const order = values.map((_, place) => place).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
      expect([...sortedPlaces(values.length, (a, b) => (values[a] ?? 0) < (values[b] ?? 0))]).toEqual(order);
    }),
  );
});
