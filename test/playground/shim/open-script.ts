import { afterEach } from 'vitest';
import { openLocalSheets } from '../../../playground/node/open-local-sheets.ts';
import type { LocalSheets, LocalSheetsOptions } from '../../../playground/shim/local-sheets.ts';

const opened: LocalSheets[] = [];

afterEach(() => {
  for (const sheets of opened.splice(0)) sheets.dispose();
});

/** A spreadsheet with one sheet, "Sheet1", and that script in it; it is disposed of after the test. */
export async function openScript(code: string, options: LocalSheetsOptions = {}): Promise<LocalSheets> {
  const sheets = await openLocalSheets({ ...options, files: { 'Code.js': code, ...options.files } });
  opened.push(sheets);
  return sheets;
}

/** Runs statements as the body of a function; `sheet` is Sheet1, `ss` the spreadsheet. */
export async function runBody(body: string, options: LocalSheetsOptions = {}) {
  const code = `function main() {
    const ss = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = ss.getSheetByName('Sheet1');
    ${body}
  }`;
  const sheets = await openScript(code, options);
  return { sheets, ...sheets.run('main') };
}

/** The manifest with those scopes. */
export function manifest(...scopes: string[]): Record<string, string> {
  const oauthScopes = scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`);
  return { 'appsscript.json': JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes }) };
}
