import { expect, it } from 'vitest';
import { blankTest } from '../../src/table/blank.ts';
import type { Cell } from '../../src/table/cell.ts';
import { readNumber, UNREADABLE_NUMBER } from '../../src/table/read-number.ts';

const isBlank = blankTest([]);

it.each<[Cell, number]>([
  [12.5, 12.5],
  [0, 0],
  [-200, -200],
  ['12.5', 12.5],
  [' -200 ', -200],
  ['0', 0],
  ['.5', 0.5],
  ['12.5%', 0.125],
  ['100 %', 1],
])('%s is %s', (cell, value) => {
  expect(readNumber(cell, isBlank)).toBe(value);
});

it.each<Cell>(['', ' ', '-', 'n/a', false])('"%s" is blank, not 0', (cell) => {
  expect(readNumber(cell, isBlank)).toBeNaN();
});

it.each<Cell>([
  'abc',
  '#DIV/0!',
  '1,5',
  '1e3',
  '€5',
  '%',
  true,
  new Date(0),
  Number.NaN,
  1e300,
  '9'.repeat(400),
])('%s is no number', (cell) => {
  expect(readNumber(cell, isBlank)).toBe(UNREADABLE_NUMBER);
});
