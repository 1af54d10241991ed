import { expect, test } from 'vitest';
import { openScript, runBody } from './open-script.ts';

test('nothing but ECMAScript and the services of Apps Script is there', async () => {
  const missing =
    'setTimeout setInterval clearTimeout TextEncoder TextDecoder fetch FormData Blob File URL URLSearchParams atob btoa crypto window navigator performance process require module structuredClone queueMicrotask AbortController Event Headers Buffer global self document localStorage'.split(
      ' ',
    );
  const { value } = await runBody(`return [${missing.map((name) => `typeof ${name}`).join()}]`);
  expect(new Set(value as string[])).toEqual(new Set(['undefined']));
});

test('the services, console, JSON and Intl are there', async () => {
  const { value } = await runBody(
    'return [SpreadsheetApp, PropertiesService, CacheService, LockService, Utilities, Session, ScriptApp, HtmlService, UrlFetchApp, Logger, console, JSON, Intl].map((one) => typeof one)',
  );
  expect(new Set(value as string[])).toEqual(new Set(['object']));
});

test('what services hand in belongs to the scope of the script', async () => {
  const { value } = await runBody(`
    sheet.getRange('A1').setValue(new Date(0));
    const values = sheet.getRange('A1:B1').getValues();
    let caught;
    try { sheet.getRange('A1').setValues([[1, 2]]); } catch (error) { caught = error; }
    return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date, caught instanceof Error,
      caught.name, String(caught).startsWith('Exception: The number of columns')];
  `);
  expect(value).toEqual([true, true, true, true, 'Exception', true]);
});

test('globals do not outlive an execution', async () => {
  const sheets = await openScript('var count = 0; function main() { return ++count; }');
  expect([sheets.run('main').value, sheets.run('main').value]).toEqual([1, 1]);
});

test('all files share one scope, in the order of their names', async () => {
  const sheets = await openScript('function main() { return later(); }', {
    files: { 'More.js': 'const later = () => 7;' },
  });
  expect(sheets.run('main').value).toBe(7);
});

test("the clock is the host's and local time is that of the manifest", async () => {
  const now = () => new Date('2026-07-01T22:30:00Z');
  const files = { 'appsscript.json': JSON.stringify({ timeZone: 'America/New_York' }) };
  const { value } = await runBody(
    'return [new Date().toISOString(), Date.now(), new Date().getHours(), new Date(2026, 0, 1).toISOString(), new Date() instanceof Date]',
    { now, files },
  );
  expect(value).toEqual(['2026-07-01T22:30:00.000Z', now().getTime(), 18, '2026-01-01T05:00:00.000Z', true]);
});

test('a member that Google does not have is no function, one that is not emulated says so', async () => {
  expect((await runBody('sheet.getRange("A1").setVal(1)')).message).toMatch(/setVal is not a function/);
  expect((await runBody('return sheet.getCells')).value).toBeUndefined();
  expect((await runBody('sheet.sort(1)')).message).toBe('not emulated locally: Sheet.sort');
  expect((await runBody('DriveApp.getFiles()')).message).toBe('not emulated locally: DriveApp.getFiles');
});

test('arguments that fit no documented signature are refused in Google’s words', async () => {
  const refused = (call: string) =>
    `The parameters ${call.replace(/^.*\(/, '(')} don't match the method signature for SpreadsheetApp.Range.${call.split('(')[0]}.`;
  expect((await runBody('sheet.getRange("A1").setBackground("red", 1)')).message).toBe(
    refused('setBackground(String,number)'),
  );
  expect((await runBody('sheet.getRange("A1").setFontSize("12")')).message).toBe(
    refused('setFontSize(String)'),
  );
  expect((await runBody('sheet.getRange("A1").setWrapStrategy("WRAP")')).message).toBe(
    refused('setWrapStrategy(String)'),
  );
  expect((await runBody('sheet.getRange(1.5, 1)')).message).toBe(
    "The parameters (number,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  );
});

test('a function that does not exist is not found', async () => {
  const { sheets } = await runBody('');
  expect(sheets.run('nothing')).toMatchObject({
    outcome: 'threw',
    message: 'Script function not found: nothing',
  });
});

test('what a script throws is told in its own words', async () => {
  expect(await runBody('throw new Error("Choose a column.")')).toMatchObject({
    outcome: 'threw',
    message: 'Choose a column.',
  });
});

test('an error while the files are loaded ends every execution', async () => {
  const sheets = await openScript('function main() {} missing();');
  expect(sheets.run('main')).toMatchObject({ outcome: 'threw', message: 'missing is not defined' });
});

test('a script may have a variable with the name of a service', async () => {
  const sheets = await openScript(
    'var Logger = { log: () => 5 }; const Charts = 1; function main() { return [Logger.log(), Charts, typeof Utilities.getUuid()]; }',
  );
  expect(sheets.run('main').value).toEqual([5, 1, 'string']);
});
