import { expect, it } from 'vitest';
import { blankTest } from '../../src/table/blank.ts';
import type { Cell } from '../../src/table/cell.ts';
import { tickTest } from '../../src/table/tick.ts';

const isTicked = tickTest(blankTest([]));

it.each<Cell>([true, 1, 'yes', 'x', 'да', 'TRUE'])('%s is a yes', (cell) => {
  expect(isTicked(cell)).toBe(true);
});

it.each<Cell>([false, 0, '', '-', 'no', 'Нет', 'не', 'FALSE', '0'])('"%s" is a no', (cell) => {
  expect(isTicked(cell)).toBe(false);
});
