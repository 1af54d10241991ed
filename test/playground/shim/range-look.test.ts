import { expect, test } from 'vitest';
import { runBody } from './open-script.ts';

test('styles are set for all cells or one by one, and read back', async () => {
  const { value } = await runBody(`
    const range = sheet.getRange('A1:B1');
    range.setFontWeight('bold').setFontColors([['#FF0000', null]]).setBackgrounds([[null, '#00ff00']])
      .setNumberFormats([['0.0%', 'yyyy-mm-dd']]).setHorizontalAlignments([['right', 'normal']]).setFontSizes([[12, 9]])
      .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
    return [range.getFontWeights(), range.getFontColors(), range.getBackgrounds(), range.getNumberFormats(),
      range.getHorizontalAlignments(), range.getFontSizes(), String(range.getWrapStrategy())];
  `);
  expect(value).toEqual([
    [['bold', 'bold']],
    [['#ff0000', '#000000']],
    [['#ffffff', '#00ff00']],
    [['0.0%', 'yyyy-mm-dd']],
    [['right', 'general']],
    [[12, 9]],
    'WRAP',
  ]);
});

test('text styles are built once and given to many cells', async () => {
  const { value } = await runBody(`
    const style = SpreadsheetApp.newTextStyle().setBold(true).setFontSize(14).setForegroundColor('#123456').build();
    sheet.getRange('A1:B1').setTextStyles([[style, style]]);
    const back = sheet.getRange('B1').getTextStyle();
    return [back.isBold(), back.getFontSize(), back.getForegroundColor(), back.isItalic()];
  `);
  expect(value).toEqual([true, 14, '#123456', false]);
});

test('null takes a style away', async () => {
  const { value } = await runBody(
    `return sheet.getRange('A1').setBackground('#abcdef').setBackground(null).setFontWeight('bold').setFontWeight(null).getBackground()`,
  );
  expect(value).toBe('#ffffff');
});

test('words that mean nothing are refused', async () => {
  expect((await runBody(`sheet.getRange('A1').setFontWeight('heavy')`)).message).toBe(
    'Invalid argument: weight heavy',
  );
  expect((await runBody(`sheet.getRange('A1').setBackground('nocolor')`)).message).toMatch(
    /^Invalid argument: color/,
  );
});

test('notes are texts, a whole number gains a decimal as in Google', async () => {
  const { value } = await runBody(
    `return sheet.getRange('A1:C1').setNotes([['why', 25, '']]).getNotes()[0].concat(sheet.getRange('A1').setNote(null).getNote())`,
  );
  expect(value).toEqual(['why', '25.0', '', '']);
});

test('borders are drawn at the edges that were asked for', async () => {
  const { sheets } = await runBody(`
    sheet.getRange('A1').setValue(1);
    sheet.getRangeList(['A1:B1']).setBorder(null, null, true, null, null, null, '#ff0000', SpreadsheetApp.BorderStyle.SOLID_MEDIUM);
  `);
  const look = sheets.state()[0]?.look.styles[0]?.[0];
  expect(look).toMatchObject({ borderBottom: { weight: 2 } });
  expect(look).not.toHaveProperty('borderTop');
});

test('what is cleared is what was named', async () => {
  const { value } = await runBody(`
    const cell = sheet.getRange('A1').setValue(5).setFontWeight('bold').setNote('n');
    const state = () => [cell.getValue(), cell.getFontWeight(), cell.getNote()];
    const seen = [state()];
    cell.clearContent(); seen.push(state());
    cell.clearNote(); seen.push(state());
    cell.clearFormat(); seen.push(state());
    return seen;
  `);
  expect(value).toEqual([
    [5, 'bold', 'n'],
    ['', 'bold', 'n'],
    ['', 'bold', ''],
    ['', 'normal', ''],
  ]);
});

test('copies carry values, formats and moved formulas; values alone when asked', async () => {
  const { value, sheets } = await runBody(`
    sheet.getRange('A1:B1').setValues([[2, 3]]).setFontWeight('bold');
    sheet.getRange('C1').setFormula('=A1*B1');
    sheet.getRange('A1:C1').copyTo(sheet.getRange('A2:C3'));
    sheet.getRange('A1:B1').copyTo(sheet.getRange('E1'), { contentsOnly: true });
    return [sheet.getRange('A3:B3').getValues(), sheet.getRange('C3').getFormula(), sheet.getRange('A3').getFontWeight(),
      sheet.getRange('E1:F1').getValues(), sheet.getRange('E1').getFontWeight()];
  `);
  expect(value).toEqual([[[2, 3]], '=A3*B3', 'bold', [[2, 3]], 'normal']);
  await sheets.calculated();
  expect(sheets.values('Sheet1', 'C1:C3')).toEqual([[6], [6], [6]]);
});

test('a merge keeps the first value only, and parts of it cannot be merged again', async () => {
  const { value, message } = await runBody(`
    sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
    const values = sheet.getRange('A1:B2').getValues();
    const areas = sheet.getRange('A1').getMergedRanges().map((range) => range.getA1Notation());
    return [values, areas];
  `);
  expect(message).toBeUndefined();
  expect(value).toEqual([
    [
      [1, ''],
      ['', ''],
    ],
    ['A1:B2'],
  ]);
  expect((await runBody(`sheet.getRange('A1:B2').merge(); sheet.getRange('B2:C3').merge()`)).message).toBe(
    'You must select all cells in a merged range to merge or unmerge them.',
  );
});

test('a range knows its place, 1-based, and moves by offset', async () => {
  const { value } = await runBody(`
    const range = sheet.getRange('B2:C4').offset(1, 2);
    return [range.getA1Notation(), range.getRow(), range.getColumn(), range.getLastRow(), range.getNumColumns(),
      range.getSheet().getName(), range.getGridId(), sheet.getRange('B2:C4').offset(0, 0, 1).getA1Notation()];
  `);
  expect(value).toEqual(['D3:E5', 3, 4, 5, 2, 'Sheet1', 0, 'B2:C2']);
  expect((await runBody(`sheet.getRange('A1').offset(-1, 0)`)).message).toBe(
    'The coordinates of the range are outside the dimensions of the sheet.',
  );
});
