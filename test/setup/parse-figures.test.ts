import { expect, it } from 'vitest';
import { parseSetup } from '../../src/setup/parse-setup.ts';
import { defaultOptions, type Setup } from '../../src/setup/setup.ts';
import { setupProblemText } from '../../src/setup/setup-problem.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';
import { setupMessages } from './setup-messages.ts';
import { setupSheetOf, typedInto } from './setup-sheet-of.ts';

const head = (sheetId: number, name: string, rows: SetupCell[][]): SheetHead => ({
  sheetId,
  name,
  hidden: false,
  rows: rows.length,
  columns: rows[0]?.length ?? 0,
  head: rows,
});
const heads = [
  head(1, 'Deals', [
    ['Deal ID', 'Created', 'Status'],
    ['D1', '2026-01-05', 'Won'],
  ]),
  head(2, 'Spend', [
    ['Month', 'Source', 'Cost', 'Budget'],
    ['2026-01', 'Google', 50, 60],
  ]),
  head(3, 'Targets', [
    ['Start', 'End', 'Owner', 'Target'],
    ['2026-01-01', '2026-03-31', 'Ana', 500],
  ]),
  head(4, 'Ads 2026', [
    ['Our ads', '', ''],
    ['Day', 'Channel', 'Ad spend'],
    ['2026-01-10', 'Inbound', 7],
  ]),
  head(5, 'Notes', [['to do'], ['call Anna']]),
];
const column = (header: string) => ({ header, ordinal: 1 });
const bare: Setup = {
  deals: {
    sheetId: 1,
    sheetName: 'Deals',
    headerRow: 1,
    columns: { id: column('Deal ID'), created: column('Created'), status: column('Status') },
  },
  stages: [],
  statuses: [{ text: 'Won', outcome: 'won' }],
  options: defaultOptions,
};
const full: Setup = {
  ...bare,
  spend: {
    sheetId: 2,
    sheetName: 'Spend',
    headerRow: 1,
    columns: { date: column('Month'), source: column('Source'), amount: column('Cost') },
  },
  targets: {
    sheetId: 3,
    sheetName: 'Targets',
    headerRow: 1,
    columns: { start: column('Start'), end: column('End'), rep: column('Owner'), target: column('Target') },
  },
};

type Edits = Parameters<typeof typedInto>[1];

function parsed(setup: Setup, edits: Edits = [], sheets: readonly SheetHead[] = heads) {
  const { setup: read, problems } = parseSetup(typedInto(setupSheetOf(setup, heads), edits), {
    heads: sheets,
    languages: [setupMessages],
    isoDay: (instant) => instant.toISOString().slice(0, 10),
  });
  return { setup: read, said: problems.map((one) => setupProblemText(one, 'KPI Setup', setupMessages)) };
}

it('what is written reads back as the same setup, with tables and without', () => {
  expect(parsed(full)).toEqual({ setup: full, said: [] });
  expect(parsed(bare)).toEqual({ setup: bare, said: [] });
});

it('another column is used when a person chooses it', () => {
  expect(parsed(full, [['spend.amount', 1, 'Budget']]).setup?.spend?.columns.amount).toEqual(
    column('Budget'),
  );
});

it('a sheet may be renamed', () => {
  const renamed = heads.map((one) => (one.sheetId === 2 ? { ...one, name: 'Costs' } : one));
  expect(parsed(full, [], renamed).setup?.spend).toEqual({ ...full.spend, sheetName: 'Costs' });
});

it('a blank sheet means that there is no such table', () => {
  const { setup, said } = parsed(full, [['table.spend', 1, '']]);
  expect(setup?.spend).toBeUndefined();
  expect(setup?.targets).toEqual(full.targets);
  expect(said).toEqual([]);
});

it('in a sheet chosen anew the columns are found by their headers, and so is the header row', () => {
  const expected = {
    sheetId: 4,
    sheetName: 'Ads 2026',
    headerRow: 2,
    columns: { date: column('Day'), channel: column('Channel'), amount: column('Ad spend') },
  };
  expect(parsed(bare, [['table.spend', 1, 'Ads 2026']]).setup?.spend).toEqual(expected);
  expect(parsed(full, [['table.spend', 1, 'Ads 2026']]).setup?.spend).toEqual(expected);
});

it('a sheet that reads like no such table asks for its header row, then for its columns', () => {
  const first = parsed(bare, [['table.spend', 1, 'Notes']]);
  expect(first.setup).toBeNull();
  expect(first.said[0]).toContain('Type the number of the row that holds the headers');
  const second = parsed(bare, [
    ['table.spend', 1, 'Notes'],
    ['table.spend', 2, '1'],
  ]);
  expect(second.setup?.spend).toEqual({ sheetId: 5, sheetName: 'Notes', headerRow: 1, columns: {} });
  expect(second.said).toEqual([
    'KPI Setup!C8: no column of “Notes” is chosen for the date or month, so the table is not used. Choose one of its headers.',
    'KPI Setup!C8: no column of “Notes” is chosen for the figure itself, so the table is not used. Choose one of its headers.',
  ]);
});

it('without its period or its figure a table is kept, and said to be unused', () => {
  const { setup, said } = parsed(full, [['targets.target', 1, '']]);
  expect(setup?.targets?.columns.target).toBeUndefined();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('no column of “Targets” is chosen for the figure itself');
});

it('a sheet or a column that is not there is named with its cell', () => {
  expect(parsed(full, [['table.targets', 1, 'Nowhere']]).said[0]).toContain('there is no sheet “Nowhere”');
  expect(parsed(full, [['spend.source', 1, 'Sauce']]).said[0]).toContain('“Spend” has no column “Sauce”');
  expect(parsed(full, [['spend.source', 1, 'Cost']]).said[0]).toContain('is already used in');
});
