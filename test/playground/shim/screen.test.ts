import { expect, test } from 'vitest';
import { openScript } from './open-script.ts';

test('a file is read in parts, as its whole would be', async () => {
  const sheets = await openScript('');
  const rows = Array.from({ length: 2500 }, (_, index) => [`D-${index}`, '1,234.50', '2026-03-31', '']);
  expect([...sheets.importSteps('Parts', rows, false)]).toEqual([0.4, 0.8, 1]);
  sheets.importSheet('Whole', rows);
  expect(sheets.values('Parts')).toEqual(sheets.values('Whole'));
});

test('a file may be kept as text; read, its long numbers are rounded', async () => {
  const sheets = await openScript('');
  const rows = [['1234567890123456789', '=1+1']];
  expect([...sheets.importSteps('Text', rows, true)]).toEqual([1]);
  expect(sheets.values('Text')).toEqual(rows);
  expect([...sheets.importSteps('Read', rows, false)]).toEqual([1]);
  await sheets.calculated();
  expect(sheets.values('Read')).toEqual([[1234567890123460000, 2]]);
});

test('a formula that the locale cannot read stays a text', async () => {
  const sheets = await openScript('', { locale: 'ru_RU' });
  expect([...sheets.importSteps('Read', [['=SUM(A2,B2)', '=SUM(1;2)']], false)]).toEqual([1]);
  await sheets.calculated();
  expect(sheets.values('Read')).toEqual([['=SUM(A2,B2)', 3]]);
});

test('drop-downs are known by sheet and move with lines that a person inserts in the grid', async () => {
  const sheets = await openScript(`function main() {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b'], true).build();
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('B2').setDataValidation(rule);
    return String(sheet.getSheetId());
  }`);
  const id = String(sheets.run('main').value);
  const at = () =>
    sheets.validations('Sheet1').map(({ area, criteria }) => [criteria, area.row, area.column]);
  expect(at()).toEqual([['VALUE_IN_LIST', 1, 1]]);
  sheets.movedInGrid(id, 'rows', 0, 2);
  expect(at()).toEqual([['VALUE_IN_LIST', 3, 1]]);
});

test('what is typed and edited follows the locale of the spreadsheet', async () => {
  const sheets = await openScript('', { locale: 'ru_RU' });
  expect(sheets.readTyped('12,5', '')).toEqual({ value: 12.5 });
  expect(sheets.readTyped('=CONVERSION(A1;0,5)', '')).toEqual({ formula: '=CONVERSION(A1,0.5)' });
  expect(sheets.spellFormula('=CONVERSION(A1,0.5)')).toBe('=CONVERSION(A1;0,5)');
});
