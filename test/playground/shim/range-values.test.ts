import { expect, test } from 'vitest';
import { openScript, runBody } from './open-script.ts';

test('values come back as they went in: number, text, boolean, instant, blank', async () => {
  const { value } = await runBody(`
    const when = new Date('2026-03-05T10:30:00Z');
    sheet.getRange('A1:E1').setValues([[1.5, 'text', true, when, null]]);
    return sheet.getRange('A1:E1').getValues();
  `);
  expect(value).toEqual([[1.5, 'text', true, new Date('2026-03-05T10:30:00Z'), '']]);
});

test('a text is read as if typed, and the date belongs to the zone of the spreadsheet', async () => {
  const { value, sheets } = await runBody(
    `sheet.getRange('A1:D1').setValues([['2026-03-05', '007', "'007", '12%']]); return sheet.getRange('A1:D1').getValues();`,
    { timeZone: 'America/New_York' },
  );
  expect(value).toEqual([[new Date('2026-03-05T05:00:00Z'), 7, '007', 0.12]]);
  expect(sheets.display('Sheet1', 'A1:D1')).toEqual([['2026-03-05', '7', '007', '12%']]);
});

test('the format @ set before keeps texts, set after it does not', async () => {
  const { value } = await runBody(`
    sheet.getRange('A1').setNumberFormat('@').setValue('2026-03-05');
    sheet.getRange('B1').setValue('2026-03-05').setNumberFormat('@');
    return sheet.getRange('A1:B1').getValues()[0].map((value) => typeof value);
  `);
  expect(value).toEqual(['string', 'number']);
});

test('a number under a date format reads as a Date, also after the content was cleared', async () => {
  const { value } = await runBody(`
    const cell = sheet.getRange('A1').setValue('2026-03-05').clearContent();
    const blank = cell.getValue();
    return [blank, cell.setValue(2).getValue()];
  `);
  expect(value).toEqual(['', new Date('1899-12-31T22:00:00Z')]);
});

test('a matrix of another size is refused in Google’s words', async () => {
  expect((await runBody(`sheet.getRange('A1:A526').setValues([[1]])`)).message).toBe(
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 526.',
  );
  expect((await runBody(`sheet.getRange('A1:B1').setBackgrounds([['red']])`)).message).toBe(
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
  );
  expect((await runBody(`sheet.getRange('A1:B2').setNotes([['a', 'b'], ['c']])`)).message).toMatch(
    /^The number of columns/,
  );
});

test('a range must have cells and lie in the sheet', async () => {
  const message = async (range: string) => (await runBody(`sheet.getRange(${range})`)).message;
  expect(await message('1, 1, 0, 1')).toBe('The number of rows in the range must be at least 1.');
  expect(await message('1, 1, 1, 0')).toBe('The number of columns in the range must be at least 1.');
  expect(await message('1001, 1')).toBe(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
  expect(await message('0, 1')).toBe('The coordinates of the range are outside the dimensions of the sheet.');
  expect(await message('"A1:AA1"')).toBe(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
  expect(await message('"total"')).toBe('Range not found');
});

test('NaN, objects and texts of more than 50,000 characters are refused', async () => {
  expect((await runBody(`sheet.getRange('A1').setValue(0 / 0)`)).message).toMatch(/^NaN must not be written/);
  expect((await runBody(`sheet.getRange('A1').setValues([[{ a: 1 }]])`)).message).toMatch(
    /cannot be written/,
  );
  expect((await runBody(`sheet.getRange('A1').setValue("'" + 'x'.repeat(50000))`)).message).toBe(
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  );
});

test('a formula is written with ; and read back in the spelling of the locale', async () => {
  const german = await runBody(
    `sheet.getRange('A1').setValue('=IF(1>0;2,5;"a;b")'); return sheet.getRange('A1').getFormula();`,
    { locale: 'de_DE' },
  );
  expect(german.value).toBe('=IF(1>0;2,5;"a;b")');
  await german.sheets.calculated();
  expect(german.sheets.values('Sheet1', 'A1')).toEqual([[2.5]]);
  expect((await runBody(`sheet.getRange('A1').setFormula('=SUM(A1,B1)')`, { locale: 'de_DE' })).message).toBe(
    'Formula parse error.',
  );
});

test('the result of a formula cannot be read before it has been calculated', async () => {
  const { message } = await runBody(
    `sheet.getRange('A1').setFormula('=1+1'); return sheet.getRange('A1').getValue();`,
  );
  expect(message).toMatch(/^The formula in row 1, column 1 of "Sheet1" has not been calculated/);
});

test('a result that depends on written cells is old, one that does not can be read', async () => {
  const sheets = await openScript(`
    const sheet = () => SpreadsheetApp.getActiveSheet();
    function formulas() { sheet().getRange('B1:C2').setFormulas([['=A1*2', '=D1*2'], ['=B1+1', '=C1+1']]); }
    function read(a1) { sheet().getRange('A1').setValue(7); return sheet().getRange(a1).getValue(); }
  `);
  sheets.type('Sheet1', 'D1', '5');
  sheets.run('formulas');
  await sheets.calculated();
  expect(sheets.run('read', { args: ['C2'] }).value).toBe(11);
  await sheets.calculated();
  expect(sheets.run('read', { args: ['B1'] }).message).toMatch(/row 1, column 2/);
  await sheets.calculated();
  expect(sheets.run('read', { args: ['B2'] }).message).toMatch(/row 2, column 2/);
  await sheets.calculated();
  expect(sheets.values('Sheet1', 'B1:C2')).toEqual([
    [14, 10],
    [15, 11],
  ]);
});

test('errors read as their texts', async () => {
  const { sheets } = await runBody(`sheet.getRange('A1').setFormula('=1/0')`);
  await sheets.calculated();
  expect(sheets.values('Sheet1', 'A1')).toEqual([['#DIV/0!']]);
});

test('a validated list refuses other values when it rejects input', async () => {
  const rule = `sheet.getRange('A1:A3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['won', 'lost'], true).setAllowInvalid(false).build());`;
  expect((await runBody(`${rule} sheet.getRange('A2').setValue('won')`)).outcome).toBe('done');
  expect((await runBody(`${rule} sheet.getRange('A2').setValue('open')`)).message).toBe(
    'The data you entered in cell A2 violates the data validation rules set on this cell.',
  );
  expect(
    (await runBody(`${rule} sheet.getRange('A2').clearDataValidations().setValue('open')`)).outcome,
  ).toBe('done');
});
