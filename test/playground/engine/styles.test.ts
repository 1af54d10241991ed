import { expect, test } from 'vitest';
import type { Style } from '../../../playground/engine/engine.ts';
import { oneSheet } from './one-sheet.ts';

const first = { row: 0, column: 0, rows: 1, columns: 1 };

const everything: Required<Style> = {
  numberFormat: '#,##0.00',
  fontFamily: 'Roboto',
  fontSize: 14,
  bold: true,
  italic: true,
  underline: true,
  strikethrough: true,
  color: '#112233',
  background: '#FFEEDD',
  horizontal: 'center',
  vertical: 'middle',
  wrap: 'wrap',
  borderTop: { color: '#FF0000', weight: 1 },
  borderBottom: { color: '#00FF00', weight: 2 },
  borderLeft: { color: '#0000FF', weight: 3 },
  borderRight: { color: '#000000', weight: 1 },
};

test('every property of a style is kept, and null resets it', () => {
  const { sheet } = oneSheet([]);
  expect(sheet.styles(first)).toEqual([[{}]]);
  sheet.setStyles(0, 0, [[everything]]);
  expect(sheet.styles(first)).toEqual([[everything]]);
  sheet.setStyles(0, 0, [[Object.fromEntries(Object.keys(everything).map((key) => [key, null]))]]);
  expect(sheet.styles(first)).toEqual([[{}]]);
});

test.each([
  ['horizontal', ['left', 'center', 'right']],
  ['vertical', ['top', 'middle', 'bottom']],
  ['wrap', ['overflow', 'clip', 'wrap']],
] as const)('%s keeps each of its values', (property, values) => {
  const { sheet } = oneSheet([]);
  sheet.setStyles(0, 0, [values.map((value) => ({ [property]: value }))]);
  expect(sheet.styles({ ...first, columns: 3 })).toEqual([values.map((value) => ({ [property]: value }))]);
});

test('a patch changes what it names and nothing else', () => {
  const { sheet } = oneSheet([[1, 2]]);
  sheet.setStyles(0, 0, [[{ bold: true, borderTop: { color: '#FF0000', weight: 1 } }, undefined]]);
  sheet.setStyles(0, 0, [
    [{ background: '#FFFFFF', borderLeft: { color: '#0000FF', weight: 2 } }, { italic: true }],
  ]);
  sheet.setStyles(0, 0, [[{ borderTop: null, bold: false }]]);
  expect(sheet.styles({ ...first, columns: 2 })).toEqual([
    [{ background: '#FFFFFF', borderLeft: { color: '#0000FF', weight: 2 } }, { italic: true }],
  ]);
  expect(sheet.readValues({ ...first, columns: 2 })).toEqual([[1, 2]]);
});

test('styling keeps formulas and spills and calculates nothing again', async () => {
  const { engine, sheet } = oneSheet([[1, { formula: '=COUNTED(A1)' }, { formula: '={1,2}' }]]);
  let calls = 0;
  engine.defineFunction('COUNTED', () => [[{ value: ++calls }]]);
  await engine.calculated();
  const before = calls;
  sheet.setStyles(0, 0, [[{ bold: true }, { bold: true }, { bold: true }, { bold: true }]]);
  sheet.clear({ ...first, columns: 2 }, { style: true });
  await engine.calculated();
  expect(calls).toBe(before);
  sheet.write(0, 0, [[{ value: 2 }]]);
  await engine.calculated();
  expect(calls).toBeGreaterThan(before);
  expect(sheet.readValues({ ...first, column: 2, columns: 2 })).toEqual([[1, 2]]);
});

test('notes are written, replaced and removed', () => {
  const { sheet } = oneSheet([]);
  const area = { ...first, rows: 2, columns: 2 };
  sheet.setNotes(0, 0, [
    ['a', 'b'],
    ['', 'two\nlines'],
  ]);
  sheet.setNotes(0, 0, [['', 'B']]);
  expect(sheet.notes(area)).toEqual([
    ['', 'B'],
    ['', 'two\nlines'],
  ]);
});

test('a text that looks like a number stays a text under every change of style', () => {
  const { sheet } = oneSheet([['007', '1']]);
  sheet.write(0, 0, [[{ value: '007' }, { value: '1' }]]);
  sheet.setStyles(0, 0, [[{ background: '#FFFFFF' }, { numberFormat: '0.00' }]]);
  sheet.clear({ ...first, columns: 2 }, { style: true });
  expect(sheet.readValues({ ...first, columns: 2 })).toEqual([['007', '1']]);
});
