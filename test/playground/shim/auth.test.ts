import { expect, test } from 'vitest';
import type { AuthMode } from '../../../playground/shim/auth.ts';
import { manifest, openScript } from './open-script.ts';

async function message(
  expression: string,
  authMode: AuthMode,
  files?: Record<string, string>,
): Promise<string | undefined> {
  const sheets = await openScript(`function main() { ${expression}; }`, files ? { files } : {});
  return sheets.run('main', { authMode }).message;
}

const menu = 'SpreadsheetApp.getUi().createAddonMenu().addItem("Build", "build").addSeparator().addToUi()';
const refused = (name: string) => `You do not have permission to call ${name}`;

test('a menu can be made in every mode with a screen', async () => {
  for (const mode of ['NONE', 'LIMITED', 'FULL'] as const) expect(await message(menu, mode)).toBeUndefined();
  expect(await message(menu, 'CUSTOM_FUNCTION')).toBe(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
});

test('NONE knows the locale of the user and nothing else', async () => {
  expect(
    await message('Session.getActiveUserLocale(); Utilities.getUuid(); Logger.log(1)', 'NONE'),
  ).toBeUndefined();
  expect(await message('SpreadsheetApp.getActiveSpreadsheet()', 'NONE')).toBe(
    refused('SpreadsheetApp.getActiveSpreadsheet'),
  );
  expect(await message('PropertiesService.getDocumentProperties()', 'NONE')).toBe(
    refused('PropertiesService.getDocumentProperties'),
  );
  expect(await message('LockService.getDocumentLock()', 'NONE')).toBe(refused('LockService.getDocumentLock'));
  expect(await message('CacheService.getScriptCache()', 'NONE')).toBe(refused('CacheService.getScriptCache'));
});

test('a forbidden call while the files are loaded breaks the menu', async () => {
  const code = `const ss = SpreadsheetApp.getActiveSpreadsheet(); function onOpen() { ${menu}; }`;
  const sheets = await openScript(code);
  expect(() => sheets.openMenu('NONE')).toThrow(refused('SpreadsheetApp.getActiveSpreadsheet'));
  expect(sheets.openMenu('LIMITED').items).toEqual([{ caption: 'Build', handler: 'build' }]);
});

test('LIMITED reads and writes the file but opens no dialog and no connection', async () => {
  expect(
    await message('SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', 'LIMITED'),
  ).toBeUndefined();
  expect(
    await message('PropertiesService.getUserProperties().setProperty("a", "b")', 'LIMITED'),
  ).toBeUndefined();
  expect(await message('SpreadsheetApp.getUi().alert("Hello")', 'LIMITED')).toBe(refused('Ui.alert'));
  expect(await message('UrlFetchApp.fetch("https://example.com")', 'LIMITED')).toBe(
    refused('UrlFetchApp.fetch'),
  );
});

test('a custom function reads the file only', async () => {
  const read = 'SpreadsheetApp.getActiveSheet().getRange("A1").getValues()';
  expect(await message(read, 'CUSTOM_FUNCTION')).toBeUndefined();
  expect(await message('SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', 'CUSTOM_FUNCTION')).toBe(
    refused('setValue'),
  );
  expect(await message('SpreadsheetApp.openById("x")', 'CUSTOM_FUNCTION')).toBe(
    refused('SpreadsheetApp.openById'),
  );
  expect(await message('MailApp.sendEmail("a", "b", "c")', 'CUSTOM_FUNCTION')).toBe(
    'You do not have permission to call MailApp service.',
  );
});

test('the event tells its mode as the enum of the script', async () => {
  const sheets = await openScript(
    'function onOpen(e) { return [e.authMode === ScriptApp.AuthMode.NONE, e.authMode == "NONE", String(e.authMode), JSON.stringify(e.authMode)]; }',
  );
  expect(sheets.run('onOpen', { authMode: 'NONE' }).value).toEqual([true, true, 'NONE', '"NONE"']);
});

test('a scope that the manifest lacks is asked for by name', async () => {
  const only = manifest('spreadsheets.currentonly');
  expect(
    await message('SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1)', 'FULL', only),
  ).toBeUndefined();
  expect(await message('SpreadsheetApp.openById("x")', 'FULL', only)).toBe(
    'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  );
  expect(await message('Session.getActiveUser()', 'FULL', only)).toBe(
    'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
  );
  expect(
    await message('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))', 'FULL', only),
  ).toBe(
    'Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
  );
  expect(
    await message('SpreadsheetApp.getActiveSpreadsheet()', 'FULL', manifest('script.container.ui')),
  ).toMatch(
    /^Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: \(.*currentonly \|\| .*spreadsheets\)$/,
  );
});
