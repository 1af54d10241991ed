import { expect, test } from 'vitest';
import { block, oneSheet, valueAt } from './one-sheet.ts';

const names = (engine: { sheets(): readonly { name(): string }[] }) =>
  engine.sheets().map((sheet) => sheet.name());

test('a new sheet has exactly the size, name and place that were asked for', () => {
  const { engine } = oneSheet([]);
  engine.insertSheet('Last', 1, { rows: 7, columns: 3 });
  engine.insertSheet('First', 0, { rows: 1, columns: 1 });
  expect(names(engine)).toEqual(['First', 'Data', 'Last']);
  expect(engine.sheets()[2]?.size()).toEqual({ rows: 7, columns: 3 });
  expect(engine.sheets()[0]?.size()).toEqual({ rows: 1, columns: 1 });
  expect(new Set(engine.sheets().map((sheet) => sheet.id)).size).toBe(3);
});

test('a name that is taken is refused, never changed', () => {
  const { engine, sheet } = oneSheet([]);
  expect(() => engine.insertSheet('Data', 1, { rows: 1, columns: 1 })).toThrow('already');
  const other = engine.insertSheet('Other', 1, { rows: 1, columns: 1 });
  expect(() => other.rename('Data')).toThrow('already');
  sheet.rename('Data');
  expect(names(engine)).toEqual(['Data', 'Other']);
});

test('names keep spaces, quotes, Cyrillic and emoji, and formulas find them', async () => {
  const { engine, sheet } = oneSheet([]);
  const name = "Анна's 2024 📈";
  const other = engine.insertSheet(name, 1, { rows: 2, columns: 2 });
  other.write(0, 0, [[{ value: 5 }]]);
  sheet.write(0, 0, [[{ formula: `='${name.replace("'", "''")}'!A1+1` }]]);
  await engine.calculated();
  expect(other.name()).toBe(name);
  expect(valueAt(sheet, 0, 0)).toBe(6);
});

test('formulas follow a renamed sheet', async () => {
  const { engine, sheet } = oneSheet([]);
  const other = engine.insertSheet('Other', 1, { rows: 2, columns: 2 });
  other.write(0, 0, [[{ value: 5 }]]);
  sheet.write(0, 0, [[{ formula: '=Other!A1' }]]);
  await engine.calculated();
  other.rename('New name');
  await engine.calculated();
  expect(sheet.read({ row: 0, column: 0, rows: 1, columns: 1 })[0]?.[0]).toMatchObject({
    value: 5,
    formula: "='New name'!A1",
  });
});

test('formulas that referred to a deleted sheet show #REF!', async () => {
  const { engine, sheet } = oneSheet([]);
  const other = engine.insertSheet('Other', 1, { rows: 2, columns: 2 });
  sheet.write(0, 0, [[{ formula: '=Other!A1+1' }]]);
  await engine.calculated();
  engine.deleteSheet(other.id);
  await engine.calculated();
  expect(names(engine)).toEqual(['Data']);
  expect(valueAt(sheet, 0, 0)).toEqual({ error: '#REF!' });
});

test('a sheet of the same name can come after a deleted one', async () => {
  const { engine } = oneSheet([]);
  const old = engine.insertSheet('Report', 1, { rows: 5, columns: 5 });
  old.write(0, 0, [[{ formula: '={1;2;3}' }]]);
  await engine.calculated();
  engine.deleteSheet(old.id);
  const fresh = engine.insertSheet('Report', 1, { rows: 5, columns: 5 });
  await engine.calculated();
  expect(fresh.extent()).toEqual({ rows: 0, columns: 0 });
});

test('sheets move in both directions', () => {
  const { engine, sheet } = oneSheet([]);
  engine.insertSheet('B', 1, { rows: 1, columns: 1 });
  const c = engine.insertSheet('C', 2, { rows: 1, columns: 1 });
  engine.moveSheet(sheet.id, 2);
  expect(names(engine)).toEqual(['B', 'C', 'Data']);
  engine.moveSheet(c.id, 0);
  expect(names(engine)).toEqual(['C', 'B', 'Data']);
});

test('inserting a sheet leaves the active one active; activate changes it', () => {
  const { engine, sheet } = oneSheet([]);
  const other = engine.insertSheet('Other', 1, { rows: 1, columns: 1 });
  expect(engine.activeSheetId()).toBe(sheet.id);
  engine.activate(other.id);
  expect(engine.activeSheetId()).toBe(other.id);
  engine.deleteSheet(other.id);
  expect(engine.activeSheetId()).toBe(sheet.id);
});

test('sheets hide and show', () => {
  const { engine } = oneSheet([]);
  const other = engine.insertSheet('Other', 1, { rows: 1, columns: 1 });
  expect(other.hidden()).toBe(false);
  other.setHidden(true);
  expect(other.hidden()).toBe(true);
  other.setHidden(false);
  expect(other.hidden()).toBe(false);
});

test('gridlines and the tab colour are kept', () => {
  const { sheet } = oneSheet([]);
  expect([sheet.gridlines(), sheet.tabColor()]).toEqual([true, null]);
  sheet.setGridlines(false);
  sheet.setTabColor('#FF8800');
  expect([sheet.gridlines(), sheet.tabColor()]).toEqual([false, '#FF8800']);
  sheet.setGridlines(true);
  sheet.setTabColor(null);
  expect([sheet.gridlines(), sheet.tabColor()]).toEqual([true, null]);
});

test('sizes begin as in Google Sheets and are set line by line, hidden lines too', () => {
  const { sheet } = oneSheet([]);
  expect([sheet.rowHeight(0), sheet.columnWidth(0)]).toEqual([21, 100]);
  sheet.setRowsHidden(1, 2, true);
  sheet.setColumnsHidden(1, 1, true);
  sheet.setRowHeights(1, 1, 50);
  sheet.setColumnWidths(0, 2, 33);
  expect([0, 1, 2].map((row) => sheet.rowHeight(row))).toEqual([21, 50, 21]);
  expect([0, 1, 2].map((column) => sheet.columnWidth(column))).toEqual([33, 33, 100]);
  expect([0, 1, 2, 3].map((row) => sheet.rowHidden(row))).toEqual([false, true, true, false]);
  expect([0, 1, 2].map((column) => sheet.columnHidden(column))).toEqual([false, true, false]);
  sheet.setRowsHidden(1, 1, false);
  sheet.setColumnsHidden(1, 1, false);
  expect([sheet.rowHidden(1), sheet.rowHidden(2), sheet.columnHidden(1)]).toEqual([false, true, false]);
});

test('rows and columns freeze and thaw', () => {
  const { sheet } = oneSheet([]);
  expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 });
  sheet.setFrozen({ rows: 2, columns: 1 });
  expect(sheet.frozen()).toEqual({ rows: 2, columns: 1 });
  sheet.setFrozen({ rows: 0, columns: 0 });
  expect(sheet.frozen()).toEqual({ rows: 0, columns: 0 });
});

test('a merge keeps the top left cell and splits again', () => {
  const { sheet } = oneSheet([
    [1, 2],
    [3, 4],
  ]);
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  sheet.merge(area);
  expect(sheet.merges()).toEqual([area]);
  expect(block(sheet, 2, 2)).toEqual([
    [1, null],
    [null, null],
  ]);
  sheet.unmerge({ row: 1, column: 1, rows: 1, columns: 1 });
  expect(sheet.merges()).toEqual([]);
});

test('metadata belong to the workbook or to one sheet', () => {
  const { engine, sheet } = oneSheet([]);
  engine.setMetadata(null, 'mark', 'a');
  engine.setMetadata(sheet.id, 'ours', '1');
  engine.setMetadata(sheet.id, 'gone', '2');
  engine.setMetadata(sheet.id, 'gone', null);
  expect(engine.metadata(null)).toEqual({ mark: 'a' });
  expect(engine.metadata(sheet.id)).toEqual({ ours: '1' });
});
