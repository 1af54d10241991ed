import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories } from '../../src/forecast/histories.ts';

const of = (purchases: readonly (readonly [number, number, number])[], count: number, end: number) => {
  const { repeats, recency, age, valued, value } = histories(
    purchases.map(([customer]) => customer),
    purchases.map(([, day]) => day),
    purchases.map(([, , amount]) => amount),
    count,
    end,
  );
  return Array.from({ length: count }, (_, at) => [repeats[at], recency[at], age[at], valued[at], value[at]]);
};

it('counts purchases after the first, the days to the last one and to the end, and their mean amount', () => {
  expect(
    of(
      [
        [0, 130, 7],
        [0, 100, 50],
        [0, 160, 11],
      ],
      1,
      200,
    ),
  ).toEqual([[2, 60, 100, 2, 9]]);
});

it('takes purchases on one day as one, with their amounts together', () => {
  expect(
    of(
      [
        [0, 100, 1],
        [0, 130, 7],
        [0, 130, 3],
        [0, 100, 2],
      ],
      1,
      130,
    ),
  ).toEqual([[1, 30, 30, 1, 10]]);
});

it('knows no value where all amounts are blank, and takes 0 as an amount', () => {
  expect(
    of(
      [
        [0, 1, 5],
        [0, 2, NaN],
        [1, 1, 5],
        [1, 2, 0],
        [1, 3, 8],
        [1, 3, NaN],
      ],
      2,
      3,
    ),
  ).toEqual([
    [1, 1, 2, 0, NaN],
    [2, 2, 2, 2, 4],
  ]);
});

it('leaves out what is later than the end: a customer of later days only has no history', () => {
  expect(
    of(
      [
        [0, 10, 1],
        [0, 30, 1],
        [1, 21, 1],
      ],
      2,
      20,
    ),
  ).toEqual([
    [0, 0, 10, 0, NaN],
    [0, 0, -1, 0, NaN],
  ]);
});

it('does not depend on the order of rows', () => {
  const purchase = fc.tuple(fc.nat(4), fc.nat(40), fc.nat(9));
  fc.assert(
    fc.property(fc.array(purchase), (purchases) => {
      expect(of([...purchases].reverse(), 5, 40)).toEqual(of(purchases, 5, 40));
    }),
  );
});
