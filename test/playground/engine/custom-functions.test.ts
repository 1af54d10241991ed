import { expect, test } from 'vitest';
import type { EngineFunction, FunctionArgument } from '../../../playground/engine/engine.ts';
import { block, oneSheet, valueAt } from './one-sheet.ts';

/** A function that remembers the arguments of its last call. */
function spy(): { run: EngineFunction; last: () => readonly (FunctionArgument | undefined)[] } {
  let last: readonly (FunctionArgument | undefined)[] = [];
  const run: EngineFunction = (args) => {
    last = args;
    return [[{ value: 'seen' }]];
  };
  return { run, last: () => last };
}

const values = (argument: FunctionArgument | undefined) =>
  argument?.cells.map((row) => row.map((cell) => cell.value));

test('a throw shows #ERROR! with its message in its own cell and everything else goes on', async () => {
  const { engine, sheet } = oneSheet([
    [1, { formula: '=BAD()' }, { formula: '=A1+1' }, { formula: '=B1+1' }],
  ]);
  engine.defineFunction('BAD', () => {
    throw new Error('Give me a range.');
  });
  await engine.calculated();
  expect(block(sheet, 1, 4)).toEqual([
    [1, { error: '#ERROR!', message: 'Give me a range.' }, 2, { error: '#ERROR!' }],
  ]);
  sheet.write(0, 0, [[{ value: 10 }]]);
  await engine.calculated();
  expect(valueAt(sheet, 0, 2)).toBe(11);
});

test('the message of a throw stays with its cell when rows are inserted above, and goes when all is well', async () => {
  const { engine, sheet } = oneSheet([
    [1, 0, { formula: '=IF(B1=1,ALWAYS(),0)' }],
    [{ formula: '=PICKY(A1)&C1' }],
  ]);
  engine.defineFunction('ALWAYS', () => {
    throw new Error('Always.');
  });
  engine.defineFunction('PICKY', ([n]) => {
    if (n?.cells[0]?.[0]?.value === 1) throw new Error('Not 1.');
    return [[{ value: 'fine' }]];
  });
  await engine.calculated();
  sheet.insertRows(1, 2);
  await engine.calculated();
  expect(valueAt(sheet, 3, 0)).toEqual({ error: '#ERROR!', message: 'Not 1.' });
  sheet.write(0, 0, [[{ value: 2 }]]);
  await engine.calculated();
  expect(valueAt(sheet, 3, 0)).toBe('fine0');
  sheet.write(0, 1, [[{ value: 1 }]]);
  await engine.calculated();
  expect(valueAt(sheet, 3, 0)).toEqual({ error: '#ERROR!' });
});

test('something thrown that is no Error of this realm keeps its message', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '=ALIEN()' }]]);
  engine.defineFunction('ALIEN', () => {
    throw { message: 'From another realm.' };
  });
  await engine.calculated();
  expect(valueAt(sheet, 0, 0)).toEqual({ error: '#ERROR!', message: 'From another realm.' });
});

test('arguments keep numbers, texts, booleans, blanks, errors and dates apart', async () => {
  const { engine } = oneSheet([
    ['0012', 0.1, true, null],
    [{ formula: '=1/0' }, { value: 45000, format: 'yyyy-mm-dd' }, '#N/A', { formula: '=LOOK(A1:D2)' }],
  ]);
  const look = spy();
  engine.defineFunction('LOOK', look.run);
  await engine.calculated();
  expect(
    look
      .last()[0]
      ?.cells.slice(0, 2)
      .map((row) => row.slice(0, 3)),
  ).toEqual([
    [
      { value: '0012', format: '' },
      { value: 0.1, format: '' },
      { value: true, format: '' },
    ],
    [
      { value: { error: '#DIV/0!' }, format: '' },
      { value: 45000, format: 'yyyy-mm-dd' },
      { value: '#N/A', format: '' },
    ],
  ]);
  expect(look.last()[0]?.cells[0]?.[3]).toEqual({ value: null, format: '' });
});

test('an argument left out is undefined, a blank cell is not', async () => {
  const { engine } = oneSheet([[{ formula: '=LOOK(B1,,5,)' }]]);
  const look = spy();
  engine.defineFunction('LOOK', look.run);
  await engine.calculated();
  expect(look.last()).toEqual([
    { cells: [[{ value: null, format: '' }]], single: true },
    undefined,
    { cells: [[{ value: 5, format: '' }]], single: true },
    undefined,
  ]);
});

test('single is true for one cell and a scalar, and false for ranges and arrays', async () => {
  const { engine } = oneSheet([[{ formula: '=LOOK(B1,"x",B1:B2,{1,2})' }]]);
  const look = spy();
  engine.defineFunction('LOOK', look.run);
  await engine.calculated();
  expect(look.last().map((argument) => argument?.single)).toEqual([true, true, false, false]);
  expect(values(look.last()[3])).toEqual([[1, 2]]);
});

test('A:A is every row of the grid, A2:A and A2:B begin at row 2', async () => {
  const { engine } = oneSheet(
    [
      ['h', 'i'],
      [1, 2],
      [3, 4, { formula: '=LOOK(A:A,A2:A,A2:B,Data!A3:B)' }],
    ],
    {
      rows: 5,
      columns: 4,
    },
  );
  const look = spy();
  engine.defineFunction('LOOK', look.run);
  await engine.calculated();
  expect(look.last().map(values)).toEqual([
    [['h'], [1], [3], [null], [null]],
    [[1], [3], [null], [null]],
    [
      [1, 2],
      [3, 4],
      [null, null],
      [null, null],
    ],
    [
      [3, 4],
      [null, null],
      [null, null],
    ],
  ]);
});

test('arguments see spilled cells, results of the same run and their formats', async () => {
  const { engine } = oneSheet([
    [{ formula: '=DATE(2024,1,2)' }, { formula: '={7;8}' }, { formula: '=LOOK(A1,B1:B2)' }],
  ]);
  const look = spy();
  engine.defineFunction('LOOK', look.run);
  await engine.calculated();
  expect(look.last()[0]?.cells[0]?.[0]?.value).toBe(45293);
  expect(look.last()[0]?.cells[0]?.[0]?.format).toMatch(/y.*m.*d/i);
  expect(values(look.last()[1])).toEqual([[7], [8]]);
});

test('a reference to a sheet that does not exist arrives as #REF!', async () => {
  const { engine } = oneSheet([[5, { formula: '=LOOK(Nope!A1)' }]]);
  const look = spy();
  engine.defineFunction('LOOK', look.run);
  await engine.calculated();
  expect(values(look.last()[0])).toEqual([[{ error: '#REF!' }]]);
});

test('a function knows the cell that calls it', async () => {
  const { engine, sheet } = oneSheet([[null], [null, { formula: '=WHERE()' }]]);
  engine.defineFunction('WHERE', (_, at) => [
    [{ value: `${at.sheetId === sheet.id} ${at.row} ${at.column}` }],
  ]);
  await engine.calculated();
  expect(valueAt(sheet, 1, 1)).toBe('true 1 1');
});

test('names are callable in any letter case', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '=win_rate2()' }, { formula: '=Win_Rate2()' }]]);
  engine.defineFunction('Win_Rate2', () => [[{ value: 1 }]]);
  await engine.calculated();
  expect(block(sheet, 1, 2)).toEqual([[1, 1]]);
});

test('a function defined after its formula was calculated comes to life', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '=LATE()' }]]);
  await engine.calculated();
  expect(valueAt(sheet, 0, 0)).toEqual({ error: '#NAME?' });
  engine.defineFunction('LATE', () => [[{ value: 1 }]]);
  await engine.calculated();
  expect(valueAt(sheet, 0, 0)).toBe(1);
});

test('results keep their types, formats, errors and blanks', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '=MIX()' }]]);
  engine.defineFunction('MIX', () => [
    [{ value: 45000, format: 'd mmm yyyy' }, { value: true }, { value: '0012' }],
    [{ value: null }, { value: { error: '#N/A' } }, { value: 0.25, format: '0.0%' }],
    [{ value: '' }, { value: Number.NaN }],
  ]);
  await engine.calculated();
  expect(block(sheet, 3, 3)).toEqual([
    [45000, true, '0012'],
    [null, { error: '#N/A' }, 0.25],
    ['', { error: '#NUM!' }, null],
  ]);
  expect(sheet.displayValues({ row: 0, column: 0, rows: 2, columns: 3 })).toEqual([
    ['15 Mar 2023', 'TRUE', '0012'],
    ['', '#N/A', '25.0%'],
  ]);
});

test('a cell’s own format wins over the format of a result', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '=DAY1()' }]]);
  sheet.setStyles(0, 0, [[{ numberFormat: 'yyyy' }]]);
  engine.defineFunction('DAY1', () => [[{ value: 45000, format: 'd mmm yyyy' }]]);
  await engine.calculated();
  expect(sheet.displayValues({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['2023']]);
});
