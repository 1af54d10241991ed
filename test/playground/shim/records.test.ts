import { expect, test } from 'vitest';
import { runBody } from './open-script.ts';

test('metadata of the spreadsheet, a sheet and a row are found by key', async () => {
  const { value } = await runBody(`
    const { PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility;
    ss.addDeveloperMetadata('role', 'book'); sheet.addDeveloperMetadata('role', 'report', PROJECT); sheet.getRange('3:3').addDeveloperMetadata('role', 'row');
    const all = ss.createDeveloperMetadataFinder().withKey('role').find().map((one) => one.getValue());
    const own = sheet.getDeveloperMetadata()[0];
    const hidden = ss.createDeveloperMetadataFinder().withKey('role').withVisibility(PROJECT).find();
    sheet.insertRowBefore(1);
    const row = sheet.createDeveloperMetadataFinder().withValue('row').find()[0];
    return [all, own.getKey(), String(own.getVisibility()), own.getLocation().getSheet().getName(), hidden.length,
      row.getLocation().getRow().getRow(), ss.createDeveloperMetadataFinder().withKey('other').find().length];
  `);
  expect(value).toEqual([['book', 'report', 'row'], 'role', 'PROJECT', 'Sheet1', 1, 4, 0]);
});

test('metadata can be changed and removed, and not hung on some cells', async () => {
  const { value } = await runBody(`
    sheet.addDeveloperMetadata('k', 'v');
    const entry = sheet.getDeveloperMetadata()[0].setValue('w');
    const changed = sheet.getDeveloperMetadata()[0].getValue();
    entry.remove();
    return [changed, sheet.getDeveloperMetadata().length];
  `);
  expect(value).toEqual(['w', 0]);
  expect((await runBody(`sheet.getRange('A1:B2').addDeveloperMetadata('k')`)).message).toMatch(
    /^Adding developer metadata to arbitrary ranges is not currently supported/,
  );
  expect((await runBody(`sheet.addDeveloperMetadata('k', 'x'.repeat(30000))`)).outcome).toBe('threw');
});

test('a protection is one per sheet, with a description and a warning only', async () => {
  const { value } = await runBody(`
    sheet.protect().setDescription('Made by the add-in').setWarningOnly(true);
    sheet.protect();
    const list = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
    const seen = [list.length, list[0].getDescription(), list[0].isWarningOnly()];
    list[0].remove();
    return seen.concat(ss.getProtections(SpreadsheetApp.ProtectionType.SHEET).length);
  `);
  expect(value).toEqual([1, 'Made by the add-in', true, 0]);
});

test('setting conditional rules replaces those of the sheet', async () => {
  const { sheets } = await runBody(`
    const rule = (value) => SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(value).setBackground('#ff0000').setRanges([sheet.getRange('B2:B4')]).build();
    sheet.setConditionalFormatRules([rule(1)]);
    sheet.setConditionalFormatRules([rule(2)]);
  `);
  expect(sheets.state()[0]?.rules).toEqual([
    {
      ranges: [{ row: 1, column: 1, rows: 3, columns: 1 }],
      calls: [
        { method: 'whenNumberGreaterThan', args: [2] },
        { method: 'setBackground', args: ['#ff0000'] },
      ],
    },
  ]);
});

test('validation rules are kept by cell and read back', async () => {
  const { value } = await runBody(`
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b']).setHelpText('choose').build();
    sheet.getRange('A1:A2').setDataValidations([[list], [null]]);
    sheet.getRange('C1').insertCheckboxes();
    const rules = sheet.getRange('A1:A2').getDataValidations();
    return [rules[0][0].getCriteriaValues(), String(rules[0][0].getCriteriaType()), rules[0][0].getHelpText(), rules[1][0],
      sheet.getRange('C1').getValue(), String(sheet.getRange('C1').getDataValidation().getCriteriaType())];
  `);
  expect(value).toEqual([[['a', 'b'], true], 'VALUE_IN_LIST', 'choose', null, false, 'CHECKBOX']);
});
