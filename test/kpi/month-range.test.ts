import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthOf, NO_DAY } from '../../src/kpi/day.ts';
import { monthIndex, monthRange } from '../../src/kpi/month-range.ts';

it('a day has the index of its month, or -1 where its month is not in the range', () => {
  const month = fc.integer({ min: 1990 * 12, max: 2040 * 12 });
  fc.assert(
    fc.property(
      month,
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 7000, max: 26000 }),
      (first, count, day) => {
        const months = Array.from({ length: count }, (_, index) => first + index);
        expect(monthIndex(monthRange(months), day)).toBe(months.indexOf(monthOf(day)));
      },
    ),
  );
});

it('no date is in no month, and no months hold no day', () => {
  expect(monthIndex(monthRange([24_000]), NO_DAY)).toBe(-1);
  expect(monthIndex(monthRange([]), 0)).toBe(-1);
});
