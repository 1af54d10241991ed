import { expect, test } from 'vitest';
import type { EngineValue, FunctionArgument } from '../../../playground/engine/engine.ts';
import { readSparkline, sparklinePoints } from '../../../playground/page/univer/sparkline.ts';

const range = (...rows: EngineValue[][]): FunctionArgument => ({
  cells: rows.map((row) => row.map((value) => ({ value, format: '' }))),
  single: false,
});

test('the line runs from the least to the greatest value, straight over blanks', () => {
  const line = readSparkline([range([10, null, 30, '', 20])]);
  expect(line && sparklinePoints(line, 80, 20)).toEqual([
    [0, 20],
    [40, 0],
    [80, 10],
  ]);
});

test('equal values make a level line in the middle, the options of the axis and of the line are kept', () => {
  const level = readSparkline([range([5], [5])]);
  expect(level).toEqual({ values: [5, 5], color: '#202124', lineWidth: 1 });
  expect(level && sparklinePoints(level, 10, 8)).toEqual([
    [0, 4],
    [10, 4],
  ]);
  const options = range(
    ['color', '#1F5FA8'],
    ['linewidth', 2],
    ['ymin', 0],
    ['YMAX', 10],
    ['charttype', 'line'],
  );
  const line = readSparkline([range([5, 20]), options]);
  expect(line).toMatchObject({ color: '#1F5FA8', lineWidth: 2 });
  expect(line && sparklinePoints(line, 10, 8)).toEqual([
    [0, 4],
    [10, 0],
  ]);
});

test('nothing is drawn for fewer than two numbers, and no line for another kind of chart', () => {
  expect(readSparkline([range([1, null, 'x', { error: '#N/A' }])])).toBe(null);
  expect(readSparkline([undefined])).toBe(null);
  expect(readSparkline([range([1, 2]), range(['charttype', 'column'])])).toBe(null);
});
