import { expect, test } from 'vitest';
import { openScript, runBody } from './open-script.ts';

test('calls that reach the document are counted, builders and ranges are not', async () => {
  const { counters } = await runBody(`
    const range = sheet.getRange('A1:B2').offset(1, 0);
    range.setValues([[1, 2], [3, 4]]);
    range.getValues(); range.getValues();
    range.setValue(5);
    range.getDisplayValues();
    SpreadsheetApp.newTextStyle().setBold(true).build();
    sheet.newChart().asLineChart().addRange(range);
    Utilities.formatDate(new Date(), 'UTC', 'yyyy');
  `);
  expect(counters.byMethod).toEqual({
    'SpreadsheetApp.getActiveSpreadsheet': 1,
    'Spreadsheet.getSheetByName': 1,
    'Range.setValues': 1,
    'Range.getValues': 2,
    'Range.setValue': 1,
    'Range.getDisplayValues': 1,
  });
  expect(counters).toMatchObject({ calls: 7, cellsRead: 12, cellsWritten: 8, alternations: 2 });
  expect(counters.modelledSeconds).toBeCloseTo(7 * 0.09 + 12 * 13e-6 + 8 * 150e-6, 9);
});

const steps = `function main() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const log = [];
  try { sheet.getRange('A1').setValue(1); } catch (error) { log.push(error.message); }
  try { sheet.getRange('A2').setValue(2); } finally { try { sheet.getRange('A3').setValue(3); } catch (_error) {} }
  return log;
}
function again() { return SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); }`;

test('a call can fail before it took effect', async () => {
  const sheets = await openScript(steps);
  sheets.failNext({ call: 2, kind: 'before' });
  const { outcome, value } = sheets.run('main');
  expect(outcome).toBe('done');
  expect(value).toEqual([expect.stringMatching(/^Service Spreadsheets failed/)]);
  expect(sheets.values('Sheet1')).toEqual([[''], [2], [3]]);
});

test('a call can fail after it took effect', async () => {
  const sheets = await openScript(steps);
  sheets.failNext({ call: 2, kind: 'after' });
  expect(sheets.run('main').value).toEqual([expect.stringMatching(/^Service Spreadsheets timed out/)]);
  expect(sheets.values('Sheet1')).toEqual([[1], [2], [3]]);
});

test('a killed execution does nothing more: neither catch nor finally has an effect', async () => {
  const sheets = await openScript(steps);
  sheets.failNext({ call: 3, kind: 'kill' });
  expect(sheets.run('main').outcome).toBe('killed');
  expect(sheets.values('Sheet1')).toEqual([[1]]);
  expect(sheets.run('again')).toMatchObject({ outcome: 'done', value: 1 });
});

test('a kill releases the lock', async () => {
  const sheets = await openScript(`
    function main() { LockService.getDocumentLock().waitLock(1); SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); }
    function again() { return LockService.getDocumentLock().tryLock(0); }
  `);
  sheets.failNext({ call: 3, kind: 'kill' });
  expect(sheets.run('main').outcome).toBe('killed');
  expect(sheets.run('again').value).toBe(true);
});

test('six minutes by the model end an execution, thirty seconds a simple trigger', async () => {
  const code = (seconds: number) => `function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    for (let i = 0; i < ${seconds}; i += 1) Utilities.sleep(1000);
    try { sheet.getRange('A1').setValue('late'); } catch (_error) {}
  }`;
  const long = await openScript(code(400));
  expect(long.run('main')).toMatchObject({ outcome: 'timeout', message: 'Exceeded maximum execution time' });
  expect(long.values('Sheet1')).toEqual([]);
  const short = await openScript(code(60));
  expect(short.run('main', { authMode: 'LIMITED' }).outcome).toBe('timeout');
  expect(short.run('main').outcome).toBe('done');
});

test('a page gets JSON values only, both ways', async () => {
  const sheets = await openScript(`
    function echo(value) { return { value }; }
    function date() { return { rows: [[new Date()]] }; }
    function nan() { return [1, 0 / 0]; }
    function nothing() {}
    function hidden_() { return 1; }
    function fails() { throw new Error('No deals.'); }
    const arrow = () => 1;
  `);
  expect(sheets.callFromClient('echo', [[1, 'a', null, true]])).toMatchObject({
    outcome: 'done',
    value: { value: [1, 'a', null, true] },
  });
  expect(sheets.callFromClient('nothing', []).value).toBeNull();
  expect(sheets.callFromClient('echo', [new Date()]).message).toMatch(/arguments\[0\] is a Date/);
  expect(sheets.callFromClient('echo', [{ a: undefined }]).message).toMatch(/arguments\[0\].a is undefined/);
  expect(sheets.callFromClient('date', []).message).toMatch(/the result.rows\[0\]\[0\] is a Date/);
  expect(sheets.callFromClient('nan', []).message).toMatch(/the result\[1\] is NaN/);
  expect(sheets.callFromClient('hidden_', []).message).toBe('Script function not found: hidden_');
  expect(sheets.callFromClient('fails', [])).toMatchObject({ outcome: 'threw', message: 'No deals.' });
});

test('a function that returns a Promise fails: nobody waits for it', async () => {
  const sheets = await openScript('async function main() {}');
  expect(sheets.run('main')).toMatchObject({ outcome: 'threw', message: expect.stringMatching(/Promise/) });
});

test('a fault strikes one execution only', async () => {
  const sheets = await openScript('function main() { return SpreadsheetApp.getActiveSheet().getName(); }');
  sheets.failNext({ call: 1, kind: 'kill' });
  expect([sheets.run('main').outcome, sheets.run('main').outcome]).toEqual(['killed', 'done']);
});
