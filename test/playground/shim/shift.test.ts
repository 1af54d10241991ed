import { expect, test } from 'vitest';
import { runBody } from './open-script.ts';

const rule = `SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()`;

test('validation rules and metadata of rows move with inserted rows and go with deleted ones', async () => {
  const { value } = await runBody(`
    sheet.getRange('A3:A5').setDataValidation(${rule});
    sheet.getRange('4:4').addDeveloperMetadata('k');
    const ruled = () => sheet.getRange('A1:A9').getDataValidations().map(([one]) => (one ? 'x' : '.')).join('');
    const row = () => { const [one] = sheet.createDeveloperMetadataFinder().withKey('k').find(); return one ? one.getLocation().getRow().getRow() : 0; };
    const seen = [[ruled(), row()]];
    sheet.insertRowsBefore(1, 1); seen.push([ruled(), row()]);
    sheet.insertRowsAfter(4, 1); seen.push([ruled(), row()]);
    sheet.deleteRow(6); seen.push([ruled(), row()]);
    return seen;
  `);
  expect(value).toEqual([
    ['..xxx....', 4],
    ['...xxx...', 5],
    ['...xxxx..', 6],
    ['...xxx...', 0],
  ]);
});

test('a rule given to the middle of another leaves the rest', async () => {
  const { value } = await runBody(`
    sheet.getRange('A1:C3').setDataValidation(${rule});
    sheet.getRange('B2').clearDataValidations();
    return sheet.getRange('A1:C3').getDataValidations().map((row) => row.map((one) => (one ? 'x' : '.')).join('')).join(' ');
  `);
  expect(value).toBe('xxx x.x xxx');
});
