import { expect, test } from 'vitest';
import { documentedFunctions } from '../../../playground/shim/function-doc.ts';
import { openScript } from './open-script.ts';

/** Types one formula into D1 over some cells and gives what D1 and its neighbours hold. */
async function calculate(body: string, formula: string, cells: Record<string, string> = {}) {
  const sheets = await openScript(
    `/**\n * A function.\n * @customfunction\n */\nfunction F(a, b, c) { ${body} }`,
  );
  for (const [a1, text] of Object.entries(cells)) sheets.type('Sheet1', a1, text);
  sheets.type('Sheet1', 'D1', formula);
  await sheets.calculated();
  return {
    sheets,
    value: sheets.values('Sheet1', 'D1')[0]?.[0],
    message: sheets.errorMessage('Sheet1', 'D1'),
  };
}

const show = 'return JSON.stringify(Array.from(arguments))';

test('a cell comes as a value, a range as rows with blanks as empty texts', async () => {
  const cells = { A1: '1', B1: 'x', A2: 'TRUE' };
  expect((await calculate(show, '=F(A1)', cells)).value).toBe('[1]');
  expect((await calculate(show, '=F(A1:B2)', cells)).value).toBe('[[[1,"x"],[true,""]]]');
  expect((await calculate(show, '=f(B2)', cells)).value).toBe('[""]');
});

test('a whole column comes with all its trailing blanks', async () => {
  expect((await calculate('return a.length', '=F(A:A)', { A1: '1' })).value).toBe(1000);
});

test('dates come as Dates of the script, percents as fractions, errors as texts', async () => {
  const { value } = await calculate(
    'return [a instanceof Date, a.toISOString(), b, c].join()',
    '=F(A1;B1;C1)',
    { A1: '2026-03-05', B1: '10%', C1: '=1/0' },
  );
  expect(value).toBe('true,2026-03-04T22:00:00.000Z,0.1,#DIV/0!');
});

test('arguments left out at the end do not arrive', async () => {
  expect((await calculate('return arguments.length', '=F(A1)')).value).toBe(1);
});

test('rows spill, a list goes down, short rows are filled up', async () => {
  const { sheets } = await calculate('return [[1, 2], [3]]', '=F()');
  expect(sheets.values('Sheet1', 'D1:E2')).toEqual([
    [1, 2],
    [3, ''],
  ]);
  const list = await calculate('return [1, 2]', '=F()');
  expect(list.sheets.values('Sheet1', 'D1:D2')).toEqual([[1], [2]]);
});

test('a spill that would overwrite a cell is an error', async () => {
  expect((await calculate('return [1, 2]', '=F()', { D2: 'mine' })).value).toBe('#REF!');
});

test('undefined and null are blank, NaN and Infinity are #NUM!, a Date is a date', async () => {
  const { sheets } = await calculate('return [[undefined, null, 0 / 0, 1 / 0, new Date(0), ""]]', '=F()');
  expect(sheets.values('Sheet1', 'D1:I1')).toEqual([['', '', '#NUM!', '#NUM!', new Date(0), '']]);
});

test('what is thrown is shown as a sentence, and other cells go on', async () => {
  const { sheets, value, message } = await calculate(
    'if (a === 1) throw new Error("Give a range."); return a',
    '=F(A1)',
    { A1: '1', E1: '=F(2)' },
  );
  expect([value, message]).toEqual(['#ERROR!', 'Give a range.']);
  expect(sheets.values('Sheet1', 'E1')).toEqual([[2]]);
});

test('objects are no answer', async () => {
  for (const body of [
    'return { a: 1 }',
    'return new Map()',
    'return () => 1',
    'return Promise.resolve(1)',
    'return []',
  ]) {
    expect((await calculate(body, '=F()')).value, body).toBe('#ERROR!');
  }
});

test('a cell that changes by itself is refused, directly, through another cell and inside a range', async () => {
  const refused =
    'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';
  expect((await calculate('return 1', '=F(NOW())')).message).toBe(refused);
  expect((await calculate('return 1', '=F(A1)', { A1: '=B1+1', B1: '=RAND()' })).message).toBe(refused);
  expect((await calculate('return 1', '=F(A1:A9)', { A5: '=NOW()' })).message).toBe(refused);
  expect((await calculate('return 1', '=F(A1)', { A1: '=TODAY()' })).value).toBe(1);
});

test('a custom function may read but not write, and its service calls are counted', async () => {
  const writes = await calculate('SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', '=F()');
  expect(writes.message).toBe('You do not have permission to call setValue');
  const reads = await calculate('return SpreadsheetApp.getActiveSheet().getRange("A1").getValue()', '=F()', {
    A1: '4',
  });
  expect(reads.value).toBe(4);
  expect(reads.sheets.customFunctionRuns()[0]).toMatchObject({
    name: 'F',
    sheet: 'Sheet1',
    a1: 'D1',
    counters: { calls: 2 },
  });
  const pure = await calculate('return 1', '=F()');
  expect(pure.sheets.customFunctionRuns().map(({ counters }) => counters.calls)).toEqual([0]);
});

test('thirty seconds are the most', async () => {
  expect((await calculate('Utilities.sleep(31000)', '=F()')).message).toBe(
    'Exceeded maximum execution time (line 0).',
  );
});

test('a function without @customfunction directly above is not known to cells', async () => {
  const sheets = await openScript('/** Not for cells. */\nfunction G() { return 1; }');
  sheets.type('Sheet1', 'A1', '=G()');
  await sheets.calculated();
  expect(sheets.values('Sheet1', 'A1')).toEqual([['#NAME?']]);
});

test('name, parameters and help come from the declaration and its comment', () => {
  const source = `/**
 * Share of won deals.
 *
 * @param {number} won Deals won,
 *   a number or a range.
 * @param lost Deals lost.
 * @return The share.
 * @customfunction
 */
function WIN_RATE(won, lost) { return App.f(won, lost); }

/** @customfunction */
function hidden_() {}
  /** @customfunction */
  function INNER() {}
`;
  expect(documentedFunctions(source)).toEqual([
    {
      name: 'WIN_RATE',
      help: {
        description: 'Share of won deals.',
        parameters: [
          { name: 'won', description: 'Deals won, a number or a range.' },
          { name: 'lost', description: 'Deals lost.' },
        ],
      },
    },
  ]);
});
