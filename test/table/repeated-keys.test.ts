import fc from 'fast-check';
import { expect, it } from 'vitest';
import { repeatedKeys } from '../../src/table/repeated-keys.ts';

it('finds exactly the rows whose key stands in several', () => {
  const key = fc.oneof(fc.string({ maxLength: 2 }), fc.integer({ min: 0, max: 50 }).map(String));
  fc.assert(
    fc.property(fc.array(fc.tuple(key, fc.nat(1)), { maxLength: 80 }), (rows) => {
      const keys = rows.map(([text]) => text);
      const takesPart = Uint8Array.from(rows, ([, takes]) => takes);
      const counts = new Map<string, number>();
      for (const [text, takes] of rows)
        if (takes && text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
      const expected = rows.flatMap(([text, takes], row) =>
        takes && (counts.get(text) ?? 0) > 1 ? [row] : [],
      );
      expect(repeatedKeys(keys, takesPart)).toEqual(expected);
    }),
  );
});

it('a hundred thousand distinct keys repeat nothing', () => {
  const keys = Array.from({ length: 100_000 }, (_, index) => `D-${index}`);
  expect(repeatedKeys(keys, new Uint8Array(keys.length).fill(1))).toEqual([]);
});
