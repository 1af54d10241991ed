import { expect, test } from 'vitest';
import { openScript, runBody } from './open-script.ts';

test('a new sheet stands after the active one, becomes active and has 1000 rows and 26 columns', async () => {
  const { value } = await runBody(`
    ss.insertSheet('B', 1); ss.setActiveSheet(sheet);
    const made = ss.insertSheet();
    return [ss.getSheets().map((one) => one.getName()), ss.getActiveSheet().getName(), made.getMaxRows(), made.getMaxColumns(),
      made.getIndex(), ss.getSheetById(made.getSheetId()).getName(), ss.getSheetByName('nothing')];
  `);
  expect(value).toEqual([['Sheet1', 'Sheet3', 'B'], 'Sheet3', 1000, 26, 2, 'Sheet3', null]);
});

test('the current cell is the one selected in the active sheet, at first its first one', async () => {
  const { value } = await runBody(
    `return [ss, SpreadsheetApp].map((one) => one.getCurrentCell().getA1Notation())`,
  );
  expect(value).toEqual(['A1', 'A1']);
});

test('two sheets cannot have one name, in any letter case', async () => {
  const taken = 'A sheet with the name "SHEET1" already exists. Please enter another name.';
  expect((await runBody(`ss.insertSheet('SHEET1')`)).message).toBe(taken);
  expect((await runBody(`ss.insertSheet('B').setName('SHEET1')`)).message).toBe(taken);
  expect((await runBody(`sheet.setName('SHEET1'); return sheet.getName()`)).value).toBe('SHEET1');
});

test('the last sheet that is seen can be neither hidden nor deleted', async () => {
  expect((await runBody(`sheet.hideSheet()`)).message).toBe("You can't hide all the sheets in a document.");
  expect((await runBody(`ss.deleteSheet(sheet)`)).message).toBe(
    "You can't remove all the sheets in a document.",
  );
  expect((await runBody(`ss.insertSheet('B').hideSheet(); ss.deleteSheet(sheet)`)).message).toBe(
    "You can't remove all the sheets in a document.",
  );
});

test('a deleted sheet is gone for those who still hold it', async () => {
  const { message } = await runBody(
    `const made = ss.insertSheet('B'); ss.deleteSheet(made); made.getName();`,
  );
  expect(message).toMatch(/^Sheet \d+ not found$/);
});

test('the active sheet moves among the tabs, counted from 1', async () => {
  const { value } = await runBody(
    `ss.insertSheet('B'); ss.insertSheet('C'); ss.moveActiveSheet(1); return ss.getSheets().map((one) => one.getName())`,
  );
  expect(value).toEqual(['C', 'Sheet1', 'B']);
});

test('the last row and column are those with content, not with formats', async () => {
  const { value } = await runBody(`
    const before = [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
    sheet.getRange('C4').setValue(1); sheet.getRange('D9').setFontWeight('bold');
    return [before, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];
  `);
  expect(value).toEqual([[0, 0, 'A1'], 4, 3, 'A1:C4']);
});

test('rows and columns are inserted before and after, and deleted', async () => {
  const { value } = await runBody(`
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.insertRowAfter(1); sheet.insertRowsBefore(1, 2); sheet.insertColumns(1);
    const first = sheet.getRange('B1:B6').getValues().flat();
    sheet.deleteRow(4); sheet.deleteColumns(1, 1); sheet.deleteRows(1, 2);
    return [first, sheet.getRange('A1:A3').getValues().flat(), sheet.getMaxRows(), sheet.getMaxColumns()];
  `);
  expect(value).toEqual([['', '', 1, '', 2, 3], [1, 2, 3], 1000, 26]);
});

test('all rows, or all that are not frozen, cannot be deleted', async () => {
  expect((await runBody(`sheet.setFrozenRows(1); sheet.deleteRows(2, 999)`)).message).toBe(
    'Sorry, it is not possible to delete all non-frozen rows.',
  );
  expect((await runBody(`sheet.deleteRows(1, 1000)`)).outcome).toBe('threw');
});

test('more than ten million cells are refused', async () => {
  expect((await runBody(`sheet.insertRowsAfter(1000, 400000)`)).message).toBe(
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  );
});

test('hidden rows and columns, sizes, frozen lines, gridlines and the tab’s colour are kept', async () => {
  const { value, sheets } = await runBody(`
    sheet.getRange('C3').setValue(1);
    sheet.hideRows(1); sheet.hideColumns(2, 1); sheet.setColumnWidths(1, 2, 50); sheet.setRowHeight(3, 40);
    sheet.setFrozenRows(2); sheet.setHiddenGridlines(true); sheet.setTabColor('#ff0000');
    return [sheet.isRowHiddenByUser(1), sheet.isColumnHiddenByUser(1), sheet.isColumnHiddenByUser(2), sheet.getColumnWidth(2),
      sheet.getRowHeight(3), sheet.getFrozenRows(), sheet.hasHiddenGridlines(), sheet.getTabColor()];
  `);
  expect(value).toEqual([true, false, true, 50, 40, 2, true, '#ff0000']);
  expect(sheets.hiddenLines('Sheet1')).toEqual({ rows: [0], columns: [1] });
});

test('a copy of a sheet has its cells, look and charts under another name', async () => {
  const { value, sheets } = await runBody(`
    sheet.getRange('A1:B2').setValues([['x', 1], ['y', 2]]).setBackground('#eeeeee');
    sheet.setColumnWidth(2, 33); sheet.hideRows(2);
    sheet.insertChart(sheet.newChart().asLineChart().addRange(sheet.getRange('A1:B2')).setPosition(3, 1, 0, 0).build());
    const copy = sheet.copyTo(ss);
    return [copy.getName(), copy.getRange('A1:B2').getValues(), copy.getRange('B2').getBackground(), copy.getColumnWidth(2),
      copy.isRowHiddenByUser(2), copy.getCharts().length];
  `);
  expect(value).toEqual([
    'Copy of Sheet1',
    [
      ['x', 1],
      ['y', 2],
    ],
    '#eeeeee',
    33,
    true,
    1,
  ]);
  expect(sheets.charts('Copy of Sheet1')[0]?.ranges).toEqual(["'Copy of Sheet1'!A1:B2"]);
});

test('what a person does to the sheets is seen by the script', async () => {
  const sheets = await openScript(
    `function main() { return SpreadsheetApp.getActive().getSheetByName('Deals').getDataRange().getValues(); }`,
  );
  sheets.addSheet('Raw', [
    ['id', 'when'],
    ['007', new Date('2026-03-05T22:00:00Z')],
  ]);
  sheets.renameSheet('Raw', 'Deals');
  sheets.insertRows('Deals', 1, 1);
  expect(sheets.run('main').value).toEqual([
    ['id', 'when'],
    ['', ''],
    ['007', new Date('2026-03-05T22:00:00Z')],
  ]);
  sheets.deleteSheet('Deals');
  expect(sheets.run('main').outcome).toBe('threw');
});

test('the state of the workbook changes with anything that can be seen', async () => {
  const changes = [
    `sheet.getRange('A1').setValue(2)`,
    `sheet.getRange('A1').setNote('n')`,
    `sheet.getRange('A1').setFontWeight('bold')`,
    `sheet.hideColumns(3)`,
    `sheet.setColumnWidth(1, 77)`,
    `sheet.addDeveloperMetadata('k')`,
    `ss.insertSheet('B')`,
    `sheet.setName('C')`,
  ];
  for (const change of changes) {
    const sheets = await openScript(
      `function main() { const ss = SpreadsheetApp.getActive(); const sheet = ss.getSheets()[0]; ${change}; }`,
    );
    sheets.type('Sheet1', 'A1', '1');
    const before = sheets.state();
    expect(sheets.state()).toEqual(before);
    sheets.run('main');
    expect(sheets.state(), change).not.toEqual(before);
  }
});
