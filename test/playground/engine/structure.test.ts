import { expect, test } from 'vitest';
import type { EngineSheet } from '../../../playground/engine/engine.ts';
import { block, oneSheet, valueAt } from './one-sheet.ts';

const formulaAt = (sheet: EngineSheet, row: number, column: number) =>
  sheet.read({ row, column, rows: 1, columns: 1 })[0]?.[0]?.formula;

test('inserted rows move values, formulas, styles, notes, merges and sizes down', async () => {
  const { engine, sheet } = oneSheet([[1], [2], [{ formula: '=SUM(A1:A2)' }]]);
  sheet.setStyles(1, 0, [[{ bold: true }]]);
  sheet.setNotes(1, 0, [['second']]);
  sheet.setRowHeights(1, 1, 40);
  sheet.merge({ row: 1, column: 1, rows: 1, columns: 2 });
  await engine.calculated();
  sheet.insertRows(1, 2);
  await engine.calculated();
  expect(sheet.size().rows).toBe(22);
  expect(block(sheet, 5, 1)).toEqual([[1], [null], [null], [2], [3]]);
  expect(formulaAt(sheet, 4, 0)).toBe('=SUM(A1:A4)');
  expect(sheet.styles({ row: 1, column: 0, rows: 3, columns: 1 })).toEqual([[{}], [{}], [{ bold: true }]]);
  expect(sheet.notes({ row: 1, column: 0, rows: 3, columns: 1 })).toEqual([[''], [''], ['second']]);
  expect([sheet.rowHeight(1), sheet.rowHeight(3)]).toEqual([21, 40]);
  expect(sheet.merges()).toEqual([{ row: 3, column: 1, rows: 1, columns: 2 }]);
});

test('inserted columns move everything to the right', async () => {
  const { engine, sheet } = oneSheet([[1, 2, { formula: '=A1+B1' }]]);
  sheet.setStyles(0, 1, [[{ italic: true }]]);
  sheet.setNotes(0, 1, [['second']]);
  sheet.setColumnWidths(1, 1, 40);
  await engine.calculated();
  sheet.insertColumns(1, 1);
  await engine.calculated();
  expect(block(sheet, 1, 4)).toEqual([[1, null, 2, 3]]);
  expect(formulaAt(sheet, 0, 3)).toBe('=A1+C1');
  expect(sheet.styles({ row: 0, column: 1, rows: 1, columns: 2 })).toEqual([[{}, { italic: true }]]);
  expect(sheet.notes({ row: 0, column: 1, rows: 1, columns: 2 })).toEqual([['', 'second']]);
  expect([sheet.columnWidth(1), sheet.columnWidth(2)]).toEqual([100, 40]);
});

test('rows can be added at the end of the grid', () => {
  const { sheet } = oneSheet([[1]], { rows: 2, columns: 2 });
  sheet.insertRows(2, 3);
  sheet.insertColumns(2, 1);
  expect(sheet.size()).toEqual({ rows: 5, columns: 3 });
  sheet.write(4, 2, [[{ value: 'corner' }]]);
  expect(valueAt(sheet, 4, 2)).toBe('corner');
});

test('deleted rows take their content, formulas shrink or show #REF!', async () => {
  const { engine, sheet } = oneSheet([[1, { formula: '=SUM(A1:A3)' }, { formula: '=A2' }], [2], [3]]);
  sheet.setNotes(1, 0, [['gone'], ['kept']]);
  await engine.calculated();
  sheet.deleteRows(1, 1);
  await engine.calculated();
  expect(block(sheet, 3, 3)).toEqual([
    [1, 4, { error: '#REF!' }],
    [3, null, null],
    [null, null, null],
  ]);
  expect(sheet.notes({ row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[''], ['kept'], ['']]);
  expect(sheet.size().rows).toBe(19);
});

test('deleted columns take their content, formulas follow', async () => {
  const { engine, sheet } = oneSheet([[1, 2, 3, { formula: '=SUM(A1:C1)' }]]);
  await engine.calculated();
  sheet.deleteColumns(1, 1);
  await engine.calculated();
  expect(block(sheet, 1, 3)).toEqual([[1, 3, 4]]);
  expect(formulaAt(sheet, 0, 2)).toBe('=SUM(A1:B1)');
});

test('changes of a sheet that is not the active one touch that sheet and no other', async () => {
  const { engine, sheet } = oneSheet([
    [1],
    [2],
    [3],
    [{ formula: '=SUM(A1:A3)' }, { formula: '=SUM(Other!A1:A3)' }],
  ]);
  const other = engine.insertSheet('Other', 1, { rows: 10, columns: 5 });
  other.write(0, 0, [[{ value: 10 }], [{ value: 20 }], [{ value: 30 }], [{ formula: '=SUM(A1:A3)' }]]);
  sheet.setNotes(2, 0, [['stays']]);
  other.setNotes(2, 0, [['moves']]);
  await engine.calculated();
  other.deleteRows(0, 1);
  other.insertColumns(0, 1);
  await engine.calculated();
  expect(formulaAt(sheet, 3, 0)).toBe('=SUM(A1:A3)');
  expect(formulaAt(sheet, 3, 1)).toBe('=SUM(Other!B1:B2)');
  expect(formulaAt(other, 2, 1)).toBe('=SUM(B1:B2)');
  expect(valueAt(sheet, 3, 1)).toBe(50);
  expect(sheet.notes({ row: 2, column: 0, rows: 1, columns: 1 })).toEqual([['stays']]);
  expect(other.notes({ row: 1, column: 0, rows: 1, columns: 2 })).toEqual([['', 'moves']]);
});

test('a copy moves relative references and keeps absolute ones, styles and notes', async () => {
  const { engine, sheet } = oneSheet([
    [1, { formula: '=A1*2' }, { formula: '=$A$1+A$1+$A1' }, { formula: '=SUM(A:A)+SUM(A2:A)' }],
    [5],
  ]);
  sheet.setStyles(0, 1, [[{ bold: true, numberFormat: '0.00' }]]);
  sheet.setNotes(0, 1, [['note']]);
  await engine.calculated();
  sheet.copyFrom(sheet, { row: 0, column: 1, rows: 1, columns: 3 }, 1, 1);
  await engine.calculated();
  expect([1, 2, 3].map((column) => formulaAt(sheet, 1, column))).toEqual([
    '=A2*2',
    '=$A$1+A$1+$A2',
    '=SUM(A:A)+SUM(A3:A)',
  ]);
  expect(valueAt(sheet, 1, 1)).toBe(10);
  expect(sheet.styles({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([
    [{ bold: true, numberFormat: '0.00' }],
  ]);
  expect(sheet.notes({ row: 1, column: 1, rows: 1, columns: 1 })).toEqual([['note']]);
});

test('a copy to another sheet replaces what was there, blanks and plain styles included', async () => {
  const { engine, sheet } = oneSheet([['text', null, true, { formula: '=A2' }], ['below']]);
  const other = engine.insertSheet('Other', 1, { rows: 5, columns: 5 });
  other.write(0, 0, [[{ value: 1 }, { value: 2 }, { formula: '=1+1' }, { value: 4 }]]);
  sheet.setStyles(0, 0, [[{ italic: true }]]);
  other.setStyles(0, 0, [[{ bold: true }, { bold: true }]]);
  other.setNotes(0, 0, [['old', 'old']]);
  await engine.calculated();
  const area = { row: 0, column: 0, rows: 2, columns: 4 };
  other.copyFrom(sheet, area, 0, 0);
  await engine.calculated();
  expect(other.readValues(area)).toEqual([
    ['text', null, true, 'below'],
    ['below', null, null, null],
  ]);
  expect(other.styles({ ...area, rows: 1 })).toEqual([[{ italic: true }, {}, {}, {}]]);
  expect(other.notes({ ...area, rows: 1 })).toEqual([['', '', '', '']]);
});

test('a copy of a spill copies its formula, or its values when the formula stays behind', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '={1,2;3,4}' }]]);
  const other = engine.insertSheet('Other', 1, { rows: 9, columns: 9 });
  await engine.calculated();
  other.copyFrom(sheet, { row: 0, column: 0, rows: 2, columns: 2 }, 0, 0);
  other.copyFrom(sheet, { row: 1, column: 0, rows: 1, columns: 2 }, 5, 0);
  await engine.calculated();
  expect(other.readValues({ row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(
    other
      .read({ row: 0, column: 0, rows: 2, columns: 2 })
      .flat()
      .map((cell) => cell.formula),
  ).toEqual(['={1,2;3,4}', '', '', '']);
  expect(other.readValues({ row: 5, column: 0, rows: 1, columns: 2 })).toEqual([[3, 4]]);
});

test('a copied reference that would leave the grid is #REF!', async () => {
  const { engine, sheet } = oneSheet([[1], [{ formula: '=A1' }]]);
  await engine.calculated();
  sheet.copyFrom(sheet, { row: 1, column: 0, rows: 1, columns: 1 }, 0, 1);
  await engine.calculated();
  expect(valueAt(sheet, 0, 1)).toEqual({ error: '#REF!' });
});
