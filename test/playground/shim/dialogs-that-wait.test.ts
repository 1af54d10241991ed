import { expect, test } from 'vitest';
import { Journal } from '../../../playground/shim/journal.ts';
import type { Answer, Question } from '../../../playground/shim/question.ts';
import { openScript } from './open-script.ts';

const script = `
  function main() {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sheet1');
    const cell = sheet.getRange('A1');
    const before = new Date().getTime();
    cell.setValue(sheet.getRange('A1').getValue() + 1);
    SpreadsheetApp.getActive().toast('Counted');
    const ui = SpreadsheetApp.getUi();
    const named = ui.prompt('Name', 'Which one?', ui.ButtonSet.OK_CANCEL);
    if (named.getSelectedButton() !== ui.Button.OK) return 'cancelled';
    const sure = ui.alert('Sure?', ui.ButtonSet.YES_NO);
    sheet.getRange('B1').setValue(named.getResponseText());
    return [sure === ui.Button.YES, new Date().getTime() - before, cell.getA1Notation()];
  }
  function ask_() {}
  function client() { return SpreadsheetApp.getUi().alert('Sure?') + ''; }`;

function answers(...given: (Answer | string)[]) {
  const asked: Question[] = [];
  const ask = async (question: Question): Promise<Answer> => {
    asked.push(question);
    const next = given.shift() ?? 'CLOSE';
    return typeof next === 'string' ? { button: next, text: '' } : next;
  };
  return { asked, ask };
}

test('a script waits at each dialog and does everything once', async () => {
  let time = 0;
  const sheets = await openScript(script, { now: () => new Date(1000 * time++) });
  const { asked, ask } = answers({ button: 'OK', text: 'CANCEL' }, 'YES');
  const { value, outcome, toasts, alerts, counters } = await sheets.runAsking('main', ask);
  expect(outcome).toBe('done');
  expect(asked).toEqual([
    { kind: 'prompt', title: 'Name', message: 'Which one?', buttons: ['OK', 'CANCEL'] },
    { kind: 'alert', title: '', message: 'Sure?', buttons: ['YES', 'NO'] },
  ]);
  expect(value).toEqual([true, expect.any(Number), 'A1']);
  expect(sheets.values('Sheet1')).toEqual([[1, 'CANCEL']]);
  expect(toasts).toEqual([{ message: 'Counted', title: '' }]);
  expect(alerts).toHaveLength(2);
  expect(counters.byMethod).toMatchObject({ 'Range.setValue': 2, 'Ui.prompt': 1, 'Ui.alert': 1 });
});

test('what was shown before a dialog is known while it waits', async () => {
  const sheets = await openScript(script);
  const toasts: string[] = [];
  const { value } = await sheets.runAsking('main', async (_question, soFar) => {
    toasts.push(...soFar.toasts.map(({ message }) => message));
    return { button: 'CLOSE', text: '' };
  });
  expect(value).toBe('cancelled');
  expect(toasts).toEqual(['Counted']);
});

test('what a script catches and cleans up on its way to a dialog has no effect', async () => {
  const sheets = await openScript(`function main() {
    const sheet = SpreadsheetApp.getActiveSheet();
    try { return String(SpreadsheetApp.getUi().alert('Go on?')); }
    catch (error) { sheet.getRange('A1').setValue('caught'); }
    finally { sheet.getRange('A2').setValue('done'); }
  }`);
  expect((await sheets.runAsking('main', answers('OK').ask)).value).toBe('OK');
  expect(sheets.values('Sheet1', 'A1:A2')).toEqual([[''], ['done']]);
});

test('the clock says the same in every run', async () => {
  let time = 0;
  const sheets = await openScript(
    'function main() { const at = Date.now(); SpreadsheetApp.getUi().alert(String(at)); return at; }',
    { now: () => new Date(1000 * time++) },
  );
  const { asked, ask } = answers('OK');
  const { value } = await sheets.runAsking('main', ask);
  expect(String(value)).toBe(asked[0]?.message);
});

test('a script that does something else the second time is a fault, not a guess', () => {
  const journal = new Journal();
  expect(journal.call('Sheet.getName', () => 'Deals')).toBe('Deals');
  journal.rewind();
  expect(() => journal.call('Sheet.getSheetId', () => 7)).toThrow(
    'The script called Sheet.getName before a dialog, and Sheet.getSheetId when it was run again.',
  );
});

test('errors that the script caught before a dialog are thrown to it again', async () => {
  const sheets = await openScript(`function main() {
    let text = '';
    try { SpreadsheetApp.getActiveSheet().getRange(0, 1); } catch (error) { text = error.message; }
    SpreadsheetApp.getUi().alert(text);
    return text;
  }`);
  const { asked, ask } = answers('OK');
  const { value } = await sheets.runAsking('main', ask);
  expect(value).toMatch(/outside|at least|coordinates/);
  expect(asked[0]?.message).toBe(value);
});

test('a call from a page may ask as well, and is refused as ever', async () => {
  const sheets = await openScript(script);
  expect((await sheets.callFromClientAsking('client', [], answers('OK').ask)).value).toBe('OK');
  expect((await sheets.callFromClientAsking('ask_', [], answers().ask)).message).toBe(
    'Script function not found: ask_',
  );
});
