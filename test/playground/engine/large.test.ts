import { expect, test } from 'vitest';
import { openHeadlessEngine } from '../../../playground/engine/headless.ts';
import { closing, oneSheet, valueAt } from './one-sheet.ts';

const columns = 10;

/** Ten columns of numbers, texts and days. */
const table = (rows: number) =>
  Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) =>
      c % 3 === 0 ? r + c / 10 : c % 3 === 1 ? `text ${r % 1000}` : 45_000 + (r % 365),
    ),
  );

test('a million cells open, and are read as they are', () => {
  const rows = 100_000;
  const cells = table(rows);
  const engine = closing(openHeadlessEngine({ sheets: [{ name: 'Data', size: { rows, columns }, cells }] }));
  const read = engine.sheets()[0]?.readValues({ row: 0, column: 0, rows, columns }) ?? [];
  expect(read).toHaveLength(rows);
  expect(read.findIndex((line, row) => line.some((value, column) => value !== cells[row]?.[column]))).toBe(
    -1,
  );
});

test('half a million cells are written at once', () => {
  const rows = 50_000;
  const { sheet } = oneSheet([], { rows, columns });
  sheet.write(
    0,
    0,
    table(rows).map((line) => line.map((value) => ({ value }))),
  );
  expect(valueAt(sheet, rows - 1, 0)).toBe(rows - 1);
  expect(sheet.extent()).toEqual({ rows, columns });
});

test('functions over whole columns of 40,000 rows, and sums over what they spill, come right', async () => {
  const rows = 40_000;
  const { engine, sheet } = oneSheet(
    table(rows).map((line) => line.slice(0, 3)),
    { rows, columns: 8 },
  );
  engine.defineFunction('RATIO', ([won, all]) =>
    (won?.cells ?? []).map((row, i) => [
      { value: Number(row[0]?.value) / Number(all?.cells[i]?.[0]?.value) },
    ]),
  );
  await engine.calculated();
  sheet.write(0, 4, [[{ formula: '=SUM(A:A)' }, { formula: '=RATIO(A:A,C:C)' }, { formula: '=SUM(F2:F)' }]]);
  await engine.calculated();
  // 0 + 1 + … + 39,999
  expect(valueAt(sheet, 0, 4)).toBe((rows * (rows - 1)) / 2);
  const ratio = (row: number) => row / (45_000 + (row % 365));
  expect(valueAt(sheet, rows - 1, 5)).toBeCloseTo(ratio(rows - 1));
  const sum = Array.from({ length: rows - 1 }, (_, row) => ratio(row + 1)).reduce((all, one) => all + one, 0);
  expect(valueAt(sheet, 0, 6)).toBeCloseTo(sum, 6);
});
