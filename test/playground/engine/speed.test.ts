import { expect, test } from 'vitest';
import type { EngineSheet } from '../../../playground/engine/engine.ts';
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

/**
 * Milliseconds of this process that the work took, whatever else the machine does. The limits below are several
 * times what is usual; what they guard against is ten times slower still.
 */
async function effort(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test('a million cells open and are read in seconds', async () => {
  const rows = 100_000;
  const cells = table(rows);
  let sheet: EngineSheet | undefined;
  const opening = await effort(() => {
    sheet = closing(
      openHeadlessEngine({ sheets: [{ name: 'Data', size: { rows, columns }, cells }] }),
    ).sheets()[0];
  });
  const reading = await effort(() => sheet?.readValues({ row: 0, column: 0, rows, columns }));
  expect(opening).toBeLessThan(5_000);
  expect(reading).toBeLessThan(1_000);
});

test('half a million cells are written in seconds', async () => {
  const rows = 50_000;
  const { sheet } = oneSheet([], { rows, columns });
  const cells = table(rows).map((line) => line.map((value) => ({ value })));
  expect(await effort(() => sheet.write(0, 0, cells))).toBeLessThan(5_000);
  expect(valueAt(sheet, rows - 1, 0)).toBe(rows - 1);
});

test('functions over whole columns of 40,000 rows and their spills calculate in seconds', async () => {
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
  expect(await effort(() => engine.calculated())).toBeLessThan(5_000);
  expect(valueAt(sheet, rows - 1, 5)).toBeCloseTo((rows - 1) / (45_000 + ((rows - 1) % 365)));
});
