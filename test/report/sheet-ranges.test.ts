import { expect, it } from 'vitest';
import { sheetRanges } from '../../src/report/sheet-ranges.ts';
import { memoryWorkbook } from './memory-workbook.ts';

it('a sheet is named so that no name is taken for a cell, a number or a word', () => {
  const names = ['Deals', 'Q1', 'R1C1', '2026', 'My deals', "Ana's", 'TRUE', 'Сделки'];
  const workbook = memoryWorkbook(Object.fromEntries(names.map((name) => [name, [['Date', 'Amount']]])));
  const ids = names.map((name) => workbook.sheets().find((sheet) => sheet.name === name)?.id ?? 0);
  expect(sheetRanges(workbook, [...ids, 999])).toEqual([
    "'Deals'!A:B",
    "'Q1'!A:B",
    "'R1C1'!A:B",
    "'2026'!A:B",
    "'My deals'!A:B",
    "'Ana''s'!A:B",
    "'TRUE'!A:B",
    "'Сделки'!A:B",
  ]);
});
