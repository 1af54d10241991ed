import { readFileSync } from 'node:fs';
import { openLocalSheets } from '../../playground/node/open-local-sheets.ts';
import type { LocalSheets, LocalSheetsOptions, LocalValue } from '../../playground/shim/local-sheets.ts';

/** A calendar day as a cell of a spreadsheet in Sofia holds it: midnight there (UTC+2, in summer +3). */
export function day(text: string): Date {
  const winter = new Date(`${text}T00:00:00+02:00`);
  const summer = text >= '2026-03-29' && text < '2026-10-25';
  return summer ? new Date(winter.getTime() - 3_600_000) : winter;
}

export const headers = ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'];

/** Five deals: small enough to count by hand. */
export const smallDeals: readonly (readonly LocalValue[])[] = [
  headers,
  ['D1', 'Acme', day('2026-01-05'), day('2026-02-10'), 'Won', 100],
  ['D2', 'Birch', day('2026-01-07'), day('2026-02-12'), 'Lost', 0],
  ['D3', 'Acme', day('2026-02-01'), day('2026-02-03'), 'Won', 300],
  ['D4', 'Cedar', day('2026-02-09'), day('2026-02-20'), 'Won', ''],
  ['D5', 'Dune', day('2026-02-11'), '', 'Open', 900],
];

/** 3 April 2026, 09:12 in Sofia. */
const now = () => new Date('2026-04-03T06:12:00Z');

/** A spreadsheet with the built add-in and these sheets. */
export async function openBook(
  sheets: Readonly<Record<string, readonly (readonly LocalValue[])[]>>,
  options: LocalSheetsOptions = {},
): Promise<LocalSheets> {
  const book = await openLocalSheets({ now, modelledClock: true, ...options });
  for (const [name, rows] of Object.entries(sheets)) book.addSheet(name, rows);
  return book;
}

/** The files of the built add-in, by name. */
export function distFiles(): Record<string, string> {
  const names = ['Code.js', 'Texts.html', 'Sidebar.html', 'appsscript.json'];
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8')]),
  );
}

/** The figures of one row of the summary by column key, found as the add-in finds them: by the hidden keys. */
export function figuresOf(book: LocalSheets, row: string, sheet = 'KPI Summary'): Record<string, LocalValue> {
  const [columns = [], ...rows] = book.values(sheet);
  const cells = rows.find(([key]) => key === row) ?? [];
  return Object.fromEntries(columns.map((key, index) => [String(key), cells[index] ?? '']));
}

/** Everything a person could see in the file, without the random numbers that Sheets gives to sheets and charts. */
export function visible(book: LocalSheets): unknown {
  return JSON.parse(
    JSON.stringify(book.state(), (key, value) => (key === 'id' ? undefined : value)).replace(
      /\b(table\.deals:|part\.deals:|setup:|summary:|cohorts:|lists:|funnel:|channels:)\d+/g,
      '$1',
    ),
  );
}
