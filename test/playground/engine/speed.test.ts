import { expect, test } from 'vitest';
import type { EngineSheet } from '../../../playground/engine/engine.ts';
import { openHeadlessEngine } from '../../../playground/engine/headless.ts';
import { closing, oneSheet, valueAt } from './one-sheet.ts';

const rows = 100_000;
const columns = 10;

/** Ten columns of numbers, texts and dates. */
const table = Array.from({ length: rows }, (_, r) =>
  Array.from({ length: columns }, (_, c) =>
    c % 3 === 0 ? r + c / 10 : c % 3 === 1 ? `text ${r % 1000}` : 45_000 + (r % 365),
  ),
);

/** Milliseconds that the work took. The limits leave room for a busy machine; what they guard against is ten times slower. */
async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

test('a million cells open and are read in seconds', async () => {
  let sheet: EngineSheet | undefined;
  const opening = await time(() => {
    const size = { rows, columns: columns + 6 };
    sheet = closing(openHeadlessEngine({ sheets: [{ name: 'Data', size, cells: table }] })).sheets()[0];
  });
  const reading = await time(() => sheet?.readValues({ row: 0, column: 0, rows, columns }));
  expect(opening).toBeLessThan(5_000);
  expect(reading).toBeLessThan(1_000);
});

test('a million cells are written in seconds', async () => {
  const { sheet } = oneSheet([], { rows, columns });
  const cells = table.map((line) => line.map((value) => ({ value })));
  const writing = await time(() => sheet.write(0, 0, cells));
  expect(writing).toBeLessThan(6_000);
  expect(valueAt(sheet, rows - 1, 0)).toBe(rows - 1);
});

test('functions over whole columns of 100,000 rows and their spills calculate in seconds', async () => {
  const lines = table.map((line) => line.slice(0, 3));
  const { engine, sheet } = oneSheet(lines, { rows, columns: 8 });
  engine.defineFunction('RATIO', ([won, all]) =>
    (won?.cells ?? []).map((row, i) => [
      { value: Number(row[0]?.value) / Number(all?.cells[i]?.[0]?.value) },
    ]),
  );
  await engine.calculated();
  sheet.write(0, 4, [[{ formula: '=SUM(A:A)' }, { formula: '=RATIO(A:A,C:C)' }, { formula: '=SUM(F2:F)' }]]);
  const calculating = await time(() => engine.calculated());
  expect(calculating).toBeLessThan(6_000);
  expect(valueAt(sheet, rows - 1, 5)).toBeCloseTo((rows - 1) / (45_000 + ((rows - 1) % 365)));
});
