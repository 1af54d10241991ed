import { expect, test } from 'vitest';
import { columnLetters, formatA1, parseA1, quoteSheet, resolve } from '../../../playground/shim/a1.ts';

const size = { rows: 1000, columns: 26 };
const area = (text: string) => {
  const reference = parseA1(text);
  return reference && resolve(reference, size);
};

test('a cell, a block, whole columns, whole rows and an open column are areas of the sheet', () => {
  expect(area('B3')).toEqual({ row: 2, column: 1, rows: 1, columns: 1 });
  expect(area('$A$1:$C$2')).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
  expect(area('A:C')).toEqual({ row: 0, column: 0, rows: 1000, columns: 3 });
  expect(area('2:3')).toEqual({ row: 1, column: 0, rows: 2, columns: 26 });
  expect(area('A2:B')).toEqual({ row: 1, column: 0, rows: 999, columns: 2 });
  expect(area('C2:A1')).toEqual({ row: 0, column: 0, rows: 2, columns: 3 });
});

test('a sheet name may stand before the cells, quoted where it has to be', () => {
  expect(parseA1('Deals!A1')?.sheet).toBe('Deals');
  expect(parseA1("'It''s 2026'!A1:B2")?.sheet).toBe("It's 2026");
  expect(quoteSheet("It's 2026")).toBe("'It''s 2026'");
  expect(quoteSheet('Deals')).toBe('Deals');
});

test('what is no reference gives null', () => {
  for (const text of ['', 'A', '12', 'A0', 'ABCD1', 'A1:', 'A1:B2:C3', 'Total sum'])
    expect(parseA1(text)).toBeNull();
});

test('columns past Z have two letters', () => {
  expect(columnLetters(25)).toBe('Z');
  expect(columnLetters(26)).toBe('AA');
  expect(columnLetters(701)).toBe('ZZ');
  expect(columnLetters(702)).toBe('AAA');
  expect(formatA1({ row: 0, column: 27, rows: 3, columns: 2 })).toBe('AB1:AC3');
});
