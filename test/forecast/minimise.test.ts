import { expect, it } from 'vitest';
import { minimise } from '../../src/forecast/minimise.ts';

it('finds the bottom of a curved valley (Rosenbrock)', () => {
  const { at, value, isFound } = minimise(
    ([x = 0, y = 0], gradient) => {
      gradient[0] = -2 * (1 - x) - 400 * x * (y - x * x);
      gradient[1] = 200 * (y - x * x);
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    },
    [-1.2, 1],
  );
  expect(isFound).toBe(true);
  expect(at[0]).toBeCloseTo(1, 8);
  expect(at[1]).toBeCloseTo(1, 8);
  expect(value).toBeLessThan(1e-16);
});

it('says so where there is no bottom', () => {
  const downhill = minimise(
    (_, gradient) => {
      gradient[0] = -1;
      return Number.NaN;
    },
    [0],
  );
  expect(downhill.isFound).toBe(false);
});

it('stays where it is already flat', () => {
  const { at, isFound } = minimise(
    ([x = 0], gradient) => {
      gradient[0] = 2 * x;
      return x * x;
    },
    [0],
  );
  expect({ at, isFound }).toEqual({ at: [0], isFound: true });
});
