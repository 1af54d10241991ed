import { expect, test } from 'vitest';
import { headlessUniver } from '../../../playground/engine/headless.ts';
import { headlessKit } from '../../../playground/engine/headless-kit.ts';
import { newWorkbook } from '../../../playground/engine/new-workbook.ts';
import { univerEngine } from '../../../playground/engine/univer-engine.ts';
import { block, closing, oneSheet, valueAt } from './one-sheet.ts';

test('open ranges such as A2:A and A2:B work in built-in functions', async () => {
  const { engine, sheet } = oneSheet([
    ['Head', 1, { formula: '=SUM(A2:A)' }, { formula: '=SUM(A2:B)' }, { formula: '=SUM($A$3:$B)' }],
    [1, 10],
    [2, 20],
  ]);
  await engine.calculated();
  expect(block(sheet, 1, 5)[0]?.slice(2)).toEqual([3, 33, 22]);
  sheet.write(9, 0, [[{ value: 100 }]]);
  await engine.calculated();
  expect(valueAt(sheet, 0, 2)).toBe(103);
});

test('open ranges follow inserted rows', async () => {
  const { engine, sheet } = oneSheet([['Head', { formula: '=SUM(A2:A)' }], [1], [2]]);
  await engine.calculated();
  sheet.insertRows(1, 1);
  await engine.calculated();
  expect(sheet.read({ row: 0, column: 1, rows: 1, columns: 1 })[0]?.[0]).toMatchObject({
    value: 3,
    formula: '=SUM(A3:A)',
  });
});

test('SPARKLINE is blank, ARRAYFORMULA gives its array, COUNTUNIQUE counts what differs', async () => {
  const { engine, sheet } = oneSheet([
    [1, { formula: '=SPARKLINE(A1:A3,{"charttype","bar"})' }, { formula: '=COUNTUNIQUE(A1:A9)' }],
    [2, null, { formula: '=ARRAYFORMULA(A1:A2*10)' }],
    [2],
  ]);
  await engine.calculated();
  expect(block(sheet, 3, 3)).toEqual([
    [1, null, 2],
    [2, null, 10],
    [2, null, 20],
  ]);
});

test('a formula that refers to a blank cell alone is blank', async () => {
  const { engine, sheet } = oneSheet([
    [null, { formula: '=A1' }, { formula: '=IF(TRUE,A1,1)' }, { formula: '=A1+1' }, { formula: '=SUM(A1)' }],
  ]);
  await engine.calculated();
  expect(block(sheet, 1, 5)).toEqual([[null, null, null, 1, 0]]);
});

test('unknown names show #NAME?, missing sheets #REF!, and division by zero #DIV/0!', async () => {
  const { engine, sheet } = oneSheet([
    [{ formula: '=NOPE(1)' }, { formula: '=Nope!A1' }, { formula: '=1/0' }],
  ]);
  await engine.calculated();
  expect(block(sheet, 1, 3)).toEqual([[{ error: '#NAME?' }, { error: '#REF!' }, { error: '#DIV/0!' }]]);
});

test('formulas that go round in a circle stop nothing else', async () => {
  const { engine, sheet } = oneSheet([[{ formula: '=B1+1' }, { formula: '=A1+1' }, { formula: '=1+1' }]]);
  await engine.calculated();
  expect(valueAt(sheet, 0, 2)).toBe(2);
});

test('text that looks like a formula error is text, until a formula makes it one', async () => {
  const { engine, sheet } = oneSheet([['#N/A', { formula: '=NA()' }]]);
  await engine.calculated();
  expect(block(sheet, 1, 2)).toEqual([['#N/A', { error: '#N/A' }]]);
});

test('a throw inside a built-in function is an error of its cell and stops nothing else', async () => {
  const cells = [[{ formula: '=FAULTY()' }, { formula: '=1+1' }, { formula: '=A1+1' }]];
  const univer = headlessUniver(newWorkbook([{ name: 'Data', size: { rows: 2, columns: 3 }, cells }]));
  class Faulty extends headlessKit.BaseFunction {
    override calculate(): never {
      throw new Error('A fault of the engine.');
    }
  }
  univer.__getInjector().get(headlessKit.IFunctionService).registerExecutors(new Faulty('FAULTY'));
  const engine = closing(univerEngine(headlessKit, univer));
  await engine.calculated();
  const [sheet] = engine.sheets();
  expect(sheet && block(sheet, 1, 3)).toEqual([[{ error: '#ERROR!' }, 2, { error: '#ERROR!' }]]);
});
