import { expect, test } from 'vitest';
import { parseSetup } from '../../src/setup/parse-setup.ts';
import { defaultOptions, type Setup } from '../../src/setup/setup.ts';
import { setupProblemText } from '../../src/setup/setup-problem.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';
import { setupMessages } from './setup-messages.ts';
import { setupSheetOf } from './setup-sheet-of.ts';

const column = (header: string) => ({ header, ordinal: 1 });
const head = (sheetId: number, name: string, rows: SetupCell[][]): SheetHead => ({
  sheetId,
  name,
  hidden: false,
  rows: rows.length + 10,
  columns: 3,
  head: rows,
});
const headers = ['Deal ID', 'Created', 'Status'];
const heads = [
  head(1, 'January', [headers]),
  head(2, 'February', [['Sales'], headers]),
  head(3, 'March', [[], [], [...headers].reverse()]),
  head(4, 'Notes', [['to do'], ['call Anna']]),
];
const setup: Setup = {
  deals: {
    sheetId: 1,
    sheetName: 'January',
    headerRow: 1,
    columns: { id: column('Deal ID'), created: column('Created'), status: column('Status') },
    parts: [{ sheetId: 2, sheetName: 'February', headerRow: 2 }],
  },
  stages: [],
  statuses: [{ text: 'Won', outcome: 'won' }],
  options: defaultOptions,
};

/** What KPI Setup says once some cells are typed: by the start of the row's key, 1 the sheet, 2 the header row. */
function typed(...edits: readonly (readonly [key: string, cell: number, text: SetupCell])[]) {
  const sheet = setupSheetOf(setup, heads);
  const rows = sheet.rows.map((row) =>
    row.map(
      (cell, index) =>
        edits.find(([key, at]) => String(row[0]).startsWith(key) && at + 1 === index)?.[2] ?? cell,
    ),
  );
  const read = parseSetup({ ...sheet, rows }, { heads, languages: [setupMessages], isoDay: () => '' });
  return {
    parts: (read.setup?.deals.parts ?? []).map(({ sheetName, headerRow }) => `${sheetName} ${headerRow}`),
    leftOut: (read.setup?.deals.leftOut ?? []).map(({ sheetName }) => sheetName),
    said: read.problems.map((problem) => setupProblemText(problem, 'KPI Setup', setupMessages)),
  };
}

test('a sheet added in the empty row gets its header row found, or the one typed', () => {
  expect(typed(['part.deals.new', 1, 'march'])).toEqual({
    parts: ['February 2', 'March 3'],
    leftOut: [],
    said: [],
  });
  expect(typed(['part.deals.new', 1, 'March'], ['part.deals.new', 2, 3]).parts).toEqual([
    'February 2',
    'March 3',
  ]);
});

test('another sheet chosen in a row leaves the one before out, and its header row is looked for', () => {
  expect(typed(['part.deals:2', 1, 'March'])).toEqual({
    parts: ['March 3'],
    leftOut: ['February'],
    said: [],
  });
});

test('a cleared cell leaves its sheet out', () => {
  expect(typed(['part.deals:2', 1, ''])).toEqual({ parts: [], leftOut: ['February'], said: [] });
});

test('a sheet that has not the columns is refused with the cell and the first column that is missing', () => {
  expect(typed(['part.deals.new', 1, 'Notes']).said).toEqual([
    'KPI Setup!C8: “Notes” has no column “Deal ID”. Name one so, correct the header row, or clear the cell to leave the sheet out.',
  ]);
  expect(typed(['part.deals:2', 2, 1]).said).toEqual([
    'KPI Setup!C7: “February” has no column “Deal ID”. Name one so, correct the header row, or clear the cell to leave the sheet out.',
  ]);
});

test('a header row that is none, or beyond the sheet, is refused with its cell', () => {
  expect(typed(['part.deals:2', 2, 'first']).said[0]).toBe(
    'KPI Setup!D7: “first” is no row. Type the number of the row that holds the headers, for example 1.',
  );
  expect(typed(['part.deals:2', 2, 99]).said[0]).toBe(
    'KPI Setup!D7: “February” ends before row 99. Type the number of the row that holds its headers.',
  );
});

test('a sheet that is in the table already is read once', () => {
  for (const name of ['January', 'February'])
    expect(typed(['part.deals.new', 1, name])).toEqual({
      parts: ['February 2'],
      leftOut: [],
      said: [`KPI Setup!C8: “${name}” is in this table already and is read once.`],
    });
});
