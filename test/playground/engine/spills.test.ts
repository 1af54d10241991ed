import { expect, test } from 'vitest';
import { block, oneSheet, valueAt } from './one-sheet.ts';

test('a result spills to the right and down, and only its anchor has a formula', async () => {
  const { engine, sheet } = oneSheet([[1], [2, { formula: '={"a","b";3,4}' }]]);
  await engine.calculated();
  expect(block(sheet, 3, 3)).toEqual([
    [1, null, null],
    [2, 'a', 'b'],
    [null, 3, 4],
  ]);
  expect(sheet.read({ row: 1, column: 1, rows: 1, columns: 2 })[0]?.map((cell) => cell.formula)).toEqual([
    '={"a","b";3,4}',
    '',
  ]);
  expect(sheet.extent()).toEqual({ rows: 3, columns: 3 });
});

test('a spill never overwrites: its anchor shows #REF! and names the cell in the way', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '={1,2,3}' }, null, 'mine']]);
  await engine.calculated();
  expect(block(sheet, 1, 3)).toEqual([
    [
      { error: '#REF!', message: 'Array result was not expanded because it would overwrite data in C1.' },
      null,
      'mine',
    ],
  ]);
  expect(sheet.displayValues({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([['#REF!', '', 'mine']]);
  sheet.write(0, 2, [[{ value: null }]]);
  await engine.calculated();
  expect(block(sheet, 1, 3)).toEqual([[1, 2, 3]]);
});

test('a value written into a spill turns its anchor to #REF!', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '={1;2;3}' }]]);
  await engine.calculated();
  sheet.write(1, 0, [[{ value: 'mine' }]]);
  await engine.calculated();
  expect(block(sheet, 3, 1)).toEqual([
    [{ error: '#REF!', message: 'Array result was not expanded because it would overwrite data in A2.' }],
    ['mine'],
    [null],
  ]);
});

test('a spill that the grid has no room for says how many rows are missing', async () => {
  const { engine, sheet } = oneSheet([[null], [{ formula: '={1;2;3}' }]], { rows: 3, columns: 2 });
  await engine.calculated();
  expect(valueAt(sheet, 1, 0)).toEqual({
    error: '#REF!',
    message: 'Result was not automatically expanded, please insert more rows (1).',
  });
});

test('cells that depend on a spill follow it when it shrinks and when it grows', async () => {
  const { engine, sheet } = oneSheet([
    [3, { formula: '=COUNTDOWN(A1)' }, { formula: '=SUM(B1:B9)' }, { formula: '=B3' }],
  ]);
  engine.defineFunction('COUNTDOWN', ([n]) =>
    Array.from({ length: Number(n?.cells[0]?.[0]?.value) }, () => [{ value: 10 }]),
  );
  await engine.calculated();
  expect(block(sheet, 1, 4)[0]?.slice(2)).toEqual([30, 10]);
  for (const [rows, sum] of [
    [2, 20],
    [1, 10],
    [4, 40],
  ] as const) {
    sheet.write(0, 0, [[{ value: rows }]]);
    await engine.calculated();
    expect(block(sheet, 1, 4)[0]?.slice(2)).toEqual([sum, rows > 2 ? 10 : null]);
    expect(sheet.extent().rows).toBe(rows);
  }
});

test('a spill goes with its formula, and so do the values that depend on it', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '={1;2;3}' }, { formula: '=SUM(A1:A5)' }]]);
  await engine.calculated();
  expect(valueAt(sheet, 0, 1)).toBe(6);
  sheet.write(0, 0, [[{ value: null }]]);
  expect(block(sheet, 3, 1)).toEqual([[null], [null], [null]]);
  await engine.calculated();
  expect(block(sheet, 3, 2)).toEqual([
    [null, 0],
    [null, null],
    [null, null],
  ]);
});

test('a spill moves when rows are inserted above it and columns before it', async () => {
  const { engine, sheet } = oneSheet([['top'], [{ formula: '={1;2}' }, { formula: '=SUM(A2:A3)' }]]);
  await engine.calculated();
  sheet.insertRows(1, 1);
  sheet.insertColumns(0, 1);
  await engine.calculated();
  expect(block(sheet, 5, 3)).toEqual([
    [null, 'top', null],
    [null, null, null],
    [null, 1, 3],
    [null, 2, null],
    [null, null, null],
  ]);
});
