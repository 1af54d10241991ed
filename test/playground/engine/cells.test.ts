import { expect, test } from 'vitest';
import { block, oneSheet, valueAt } from './one-sheet.ts';

const first = { row: 0, column: 0, rows: 1, columns: 1 };

test('values are read exactly as they were written', () => {
  const { sheet } = oneSheet([], { rows: 2, columns: 20 });
  const values = [
    0.1 + 0.2,
    1234567890.1234567,
    -0.00001234567890123457,
    '1234567890123456789',
    '0012',
    'TRUE',
    true,
    false,
    '=1+1',
    "'quoted",
    '2024-01-02',
    '12%',
    ' padded ',
    'two\nlines',
    '👍',
  ];
  sheet.write(0, 0, [values.map((value) => ({ value }))]);
  expect(sheet.readValues({ row: 0, column: 0, rows: 1, columns: values.length })).toEqual([values]);
  expect(sheet.read({ row: 0, column: 8, rows: 1, columns: 1 })[0]?.[0]).toEqual({
    value: '=1+1',
    format: '',
    formula: '',
    pending: false,
  });
});

test('values that a workbook is opened with are read exactly', async () => {
  const { engine, sheet } = oneSheet([
    [
      '0012',
      'TRUE',
      true,
      0.1 + 0.2,
      null,
      '=1+1',
      { value: 45000, format: 'd mmm yyyy' },
      { formula: '=1+1' },
    ],
  ]);
  await engine.calculated();
  expect(block(sheet, 1, 8)).toEqual([['0012', 'TRUE', true, 0.1 + 0.2, null, '=1+1', 45000, 2]]);
});

test('values stay exact after everything has been calculated again', async () => {
  const { engine, sheet } = oneSheet([
    ['0012', '1234567890123456789', true, { formula: '=LEN(A1)+LEN(B1)' }],
  ]);
  await engine.calculated();
  sheet.write(0, 0, [[{ value: '00012' }]]);
  await engine.calculated();
  expect(block(sheet, 1, 4)).toEqual([['00012', '1234567890123456789', true, 24]]);
});

test('a date is a number under its format', () => {
  const { sheet } = oneSheet([]);
  sheet.write(0, 0, [[{ value: 45292.5, format: 'yyyy-mm-dd hh:mm' }]]);
  expect(sheet.read(first)[0]?.[0]).toMatchObject({ value: 45292.5, format: 'yyyy-mm-dd hh:mm' });
});

test('undefined leaves a cell as it is, null blanks content and keeps the style', () => {
  const { sheet } = oneSheet([[1, { value: 2, format: '0.0' }, { formula: '=1+1' }]]);
  sheet.write(0, 0, [[undefined, { value: null }, { value: null }]]);
  expect(block(sheet, 1, 3)).toEqual([[1, null, null]]);
  const [, number, formula] = sheet.read({ row: 0, column: 0, rows: 1, columns: 3 })[0] ?? [];
  expect(number?.format).toBe('0.0');
  expect(formula?.formula).toBe('');
});

test('a write without a format keeps the format, an empty one resets it', () => {
  const { sheet } = oneSheet([[{ value: 1, format: '0.0' }]]);
  sheet.write(0, 0, [[{ value: 2 }]]);
  expect(sheet.read(first)[0]?.[0]?.format).toBe('0.0');
  sheet.write(0, 0, [[{ value: 2, format: '' }]]);
  expect(sheet.read(first)[0]?.[0]?.format).toBe('');
});

test('a value over a formula leaves nothing of the formula', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '=1+1' }, { formula: '=A1*10' }]]);
  await engine.calculated();
  sheet.write(0, 0, [[{ value: 5 }]]);
  await engine.calculated();
  expect(block(sheet, 1, 2)).toEqual([[5, 50]]);
  expect(sheet.read(first)[0]?.[0]?.formula).toBe('');
});

test('a formula is pending from the moment it is written until it is calculated', async () => {
  const { engine, sheet } = oneSheet([[7, { formula: '=A1' }]]);
  const pending = () => sheet.read({ row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0];
  expect(pending()).toMatchObject({ value: null, pending: true });
  await engine.calculated();
  expect(pending()).toMatchObject({ value: 7, pending: false });
  sheet.write(0, 1, [[{ formula: '=A1*2' }]]);
  expect(pending()).toMatchObject({ value: null, pending: true, formula: '=A1*2' });
  await engine.calculated();
  expect(pending()).toMatchObject({ value: 14, pending: false });
});

test('a number format that a formula brings along is read and shown', async () => {
  const { engine, sheet } = oneSheet([
    [{ formula: '=DATE(2024,3,5)' }, { value: 45000, format: 'd mmm yyyy' }],
  ]);
  sheet.write(1, 0, [[{ formula: '=B1' }]]);
  await engine.calculated();
  expect(sheet.displayValues({ row: 1, column: 0, rows: 1, columns: 1 })).toEqual([['15 Mar 2023']]);
  expect(sheet.read(first)[0]?.[0]?.format).not.toBe('');
});

test('cells outside the grid are refused', () => {
  const { sheet } = oneSheet([], { rows: 2, columns: 2 });
  expect(() => sheet.write(1, 1, [[{ value: 1 }], [{ value: 2 }]])).toThrow('outside the grid');
  expect(() => sheet.setStyles(0, 2, [[{ bold: true }]])).toThrow('outside the grid');
  expect(() => sheet.copyFrom(sheet, { row: 0, column: 0, rows: 2, columns: 1 }, 1, 0)).toThrow(
    'outside the grid',
  );
  expect(sheet.extent()).toEqual({ rows: 0, columns: 0 });
});

test('the extent reaches one past the last content; styles and notes do not count', () => {
  const { sheet } = oneSheet([]);
  expect(sheet.extent()).toEqual({ rows: 0, columns: 0 });
  sheet.setStyles(5, 5, [[{ bold: true }]]);
  sheet.setNotes(6, 6, [['note']]);
  expect(sheet.extent()).toEqual({ rows: 0, columns: 0 });
  sheet.write(2, 1, [[{ value: 1 }]]);
  sheet.write(0, 3, [[{ value: false }]]);
  expect(sheet.extent()).toEqual({ rows: 3, columns: 4 });
  sheet.write(0, 3, [[{ value: null }]]);
  expect(sheet.extent()).toEqual({ rows: 3, columns: 2 });
});

test('clear takes content, style and notes apart', () => {
  const { sheet } = oneSheet([[1, 2]]);
  const area = { row: 0, column: 0, rows: 1, columns: 2 };
  sheet.setStyles(0, 0, [[{ bold: true }, { bold: true }]]);
  sheet.setNotes(0, 0, [['a', 'b']]);
  sheet.clear({ ...area, columns: 1 }, { content: true });
  expect(block(sheet, 1, 2)).toEqual([[null, 2]]);
  sheet.clear({ ...area, columns: 1 }, { style: true });
  expect(sheet.styles(area)).toEqual([[{}, { bold: true }]]);
  expect(sheet.notes(area)).toEqual([['a', 'b']]);
  sheet.clear(area, { content: true, style: true, notes: true });
  expect(block(sheet, 1, 2)).toEqual([[null, null]]);
  expect(sheet.styles(area)).toEqual([[{}, {}]]);
  expect(sheet.notes(area)).toEqual([['', '']]);
});

test('calculated resolves when nothing is pending, again and again', async () => {
  const { engine, sheet } = oneSheet([[1]]);
  await engine.calculated();
  await engine.calculated();
  sheet.setStyles(0, 0, [[{ bold: true }]]);
  await engine.calculated();
  expect(valueAt(sheet, 0, 0)).toBe(1);
});

test('calculated waits for every write before it, and two waiters see the same', async () => {
  const { engine, sheet } = oneSheet([[0, { formula: '=A1*2' }]]);
  for (let n = 1; n <= 5; n++) {
    sheet.write(0, 0, [[{ value: n }]]);
    sheet.write(n, 0, [[{ formula: `=B1+${n}` }]]);
    await Promise.all([engine.calculated(), engine.calculated()]);
    expect(valueAt(sheet, 0, 1)).toBe(2 * n);
    expect(valueAt(sheet, n, 0)).toBe(3 * n);
  }
});

test('a write while a calculation runs is calculated too', async () => {
  const { engine, sheet } = oneSheet([[1, { formula: '=A1+1' }, { formula: '=SLOW(B1)' }]]);
  engine.defineFunction('SLOW', ([n]) => [[{ value: Number(n?.cells[0]?.[0]?.value) * 10 }]]);
  const first = engine.calculated();
  await new Promise((resolve) => setTimeout(resolve));
  sheet.write(0, 0, [[{ value: 5 }]]);
  await engine.calculated();
  await first;
  expect(block(sheet, 1, 3)).toEqual([[5, 6, 60]]);
  sheet.write(0, 0, [[{ value: 6 }]]);
  await engine.calculated();
  expect(block(sheet, 1, 3)).toEqual([[6, 7, 70]]);
});
