import { expect, test } from 'vitest';
import type { Engine } from '../../../playground/engine/engine.ts';
import { openHeadlessEngine } from '../../../playground/engine/headless.ts';
import { block, closing, oneSheet } from './one-sheet.ts';

/** Everything of a workbook that the engine can tell. */
function content(engine: Engine) {
  const area = { row: 0, column: 0, rows: 6, columns: 5 };
  return engine.sheets().map((sheet) => ({
    name: sheet.name(),
    id: sheet.id,
    size: sheet.size(),
    hidden: sheet.hidden(),
    cells: sheet.read(area),
    styles: sheet.styles(area),
    notes: sheet.notes(area),
    merges: sheet.merges(),
    frozen: sheet.frozen(),
    sizes: [sheet.rowHeight(1), sheet.columnWidth(1), sheet.rowHidden(2), sheet.columnHidden(2)],
    look: [sheet.gridlines(), sheet.tabColor()],
    metadata: engine.metadata(sheet.id),
  }));
}

test('a snapshot opens again with equal content', async () => {
  const { engine, sheet } = oneSheet([
    ['0012', 0.1 + 0.2, true, { value: 45000, format: 'd mmm yyyy' }],
    [{ formula: '={1,2;3,4}' }, null, { formula: '=SUM(A2:B)' }, { formula: '=1/0' }],
    [null, null, { formula: '=Other!A1&"!"' }, '=text'],
  ]);
  const other = engine.insertSheet('Other', 1, { rows: 8, columns: 6 });
  other.write(0, 0, [[{ value: 'x' }]]);
  other.setHidden(true);
  sheet.setStyles(0, 0, [[{ bold: true, borderTop: { color: '#FF0000', weight: 2 } }]]);
  sheet.setNotes(0, 0, [['a note']]);
  sheet.merge({ row: 4, column: 0, rows: 1, columns: 3 });
  sheet.setFrozen({ rows: 1, columns: 2 });
  sheet.setRowHeights(1, 1, 44);
  sheet.setColumnWidths(1, 1, 55);
  sheet.setRowsHidden(2, 1, true);
  sheet.setColumnsHidden(2, 1, true);
  sheet.setGridlines(false);
  sheet.setTabColor('#123456');
  engine.setMetadata(sheet.id, 'ours', 'summary');
  engine.setMetadata(null, 'mark', '2026-03');
  await engine.calculated();
  const copy = closing(openHeadlessEngine({ snapshot: JSON.parse(JSON.stringify(engine.snapshot())) }));
  await copy.calculated();
  expect(content(copy)).toEqual(content(engine));
  expect(copy.metadata(null)).toEqual({ mark: '2026-03' });
});

test('a snapshot does not change when the workbook does', async () => {
  const { engine, sheet } = oneSheet([[1]]);
  const snapshot = JSON.stringify(engine.snapshot());
  const kept = engine.snapshot();
  sheet.write(0, 0, [[{ value: 2 }]]);
  expect(JSON.stringify(kept)).toBe(snapshot);
});

test('a snapshot opens twice, and custom functions calculate in each copy by themselves', async () => {
  const { engine } = oneSheet([[{ formula: '=WHO()' }]]);
  engine.defineFunction('WHO', () => [[{ value: 'original' }]]);
  await engine.calculated();
  const snapshot = engine.snapshot();
  for (const name of ['first', 'second']) {
    const copy = closing(openHeadlessEngine({ snapshot }));
    copy.defineFunction('WHO', () => [[{ value: name }]]);
    await copy.calculated();
    const [sheet] = copy.sheets();
    expect(sheet && block(sheet, 1, 1)).toEqual([[name]]);
  }
});

test('two workbooks live side by side', async () => {
  const one = oneSheet([[1, { formula: '=SUM(A:A)' }]]);
  const two = oneSheet([[2, { formula: '=SUM(A:A)' }]]);
  await Promise.all([one.engine.calculated(), two.engine.calculated()]);
  expect([block(one.sheet, 1, 2), block(two.sheet, 1, 2)]).toEqual([[[1, 1]], [[2, 2]]]);
  two.engine.dispose();
  one.sheet.write(0, 0, [[{ value: 5 }]]);
  await one.engine.calculated();
  expect(block(one.sheet, 1, 2)).toEqual([[5, 5]]);
});

test('a workbook that is disposed of takes the calculation to come with it, so that Node can exit', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const engine = openHeadlessEngine();
  await engine.calculated();
  engine.sheets()[0]?.write(0, 0, [[{ formula: '=1+1' }]]);
  const running = timers();
  engine.dispose();
  expect(timers()).toBeLessThan(running);
});
