import { expect, test } from 'vitest';
import { findDeals } from '../../src/setup/find-deals.ts';
import { recogniseSetup } from '../../src/setup/recognise-setup.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';

type Rows = readonly (readonly SetupCell[])[];

const headsOf = (sheets: Readonly<Record<string, Rows>>): SheetHead[] =>
  Object.entries(sheets).map(([name, rows], index) => ({
    sheetId: index + 1,
    name,
    hidden: false,
    rows: rows.length,
    columns: Math.max(...rows.map((row) => row.length)),
    head: rows,
  }));

/** The sheets of each table: those read, and in brackets those that are not. */
function tables(sheets: Readonly<Record<string, Rows>>): Record<string, string> {
  const heads = headsOf(sheets);
  const found = findDeals(heads);
  if ('reason' in found) throw new Error(found.reason);
  const { setup } = recogniseSetup(found, [{ text: 'Won', count: 1 }], heads, 'Lead');
  return Object.fromEntries(
    (['deals', 'spend', 'targets'] as const).flatMap((kind) => {
      const table = setup[kind];
      if (!table) return [];
      const read = [table, ...(table.parts ?? [])].map(({ sheetName }) => sheetName);
      const unread = (table.leftOut ?? []).map(({ sheetName }) => `(${sheetName})`);
      return [[kind, [...read, ...unread].join(' ')]];
    }),
  );
}

const deals = (id: string): Rows => [
  ['Deal ID', 'Created', 'Status', 'Amount'],
  [`${id}1`, '2026-01-05', 'Won', 10],
  [`${id}2`, '2026-01-06', 'Lost', 20],
];

test('sheets with the same headers are one table, whatever their order, case or header row', () => {
  const turned = deals('B').map((row) => [...row].reverse());
  const lower = deals('C').map((row, index) =>
    index === 0 ? row.map((text) => ` ${String(text).toUpperCase()}`) : row,
  );
  expect(tables({ One: deals('A'), Two: turned, Three: [['Sales'], [], ...lower] })).toEqual({
    deals: 'One Two Three',
  });
});

test('a month may have a note more', () => {
  const noted = deals('B').map((row, index) => [...row, index === 0 ? 'Note' : '']);
  expect(tables({ One: deals('A'), Two: noted }).deals).toBe('One Two');
});

test('a table that only has the same words among many others is another table', () => {
  const invoices: Rows = [
    ['Invoice', 'Deal ID', 'Created', 'Status', 'Amount', 'Due', 'Paid on', 'Tax', 'Currency'],
    ['I1', 'A1', '2026-01-05', 'Paid', 10, '2026-02-05', '', 2, 'EUR'],
  ];
  expect(tables({ Deals: [...deals('A'), ...deals('B').slice(1)], Invoices: invoices }).deals).toBe('Deals');
});

test('a table of other costs with the headers of the spend is none of it', () => {
  const costs = (amount: number): Rows => [
    ['Month', 'Amount'],
    ['2026-01', amount],
  ];
  expect(
    tables({ Deals: deals('A'), Marketing: costs(5), Salaries: costs(6), 'Marketing 2025': costs(7) }),
  ).toEqual({
    deals: 'Deals',
    spend: 'Marketing Marketing 2025',
  });
});

test('targets of each rep in a tab of their own', () => {
  const targets = (rep: string): Rows => [
    ['Month', 'Rep', 'Target'],
    ['2026-01', rep, 500],
  ];
  expect(tables({ Deals: deals('A'), Ana: targets('Ana'), Ben: targets('Ben') }).targets).toBe('Ana Ben');
});

test('of equal headers each sheet has to have as many as the table uses', () => {
  const [header = [], ...rows] = [...deals('A'), ...deals('C').slice(1)];
  const both: Rows = [
    [...header, 'Quote sent on', 'Quote sent on'],
    ...rows.map((row) => [...row, '2026-01-06', '2026-01-07']),
  ];
  const one: Rows = [
    [...header, 'Quote sent on'],
    ...deals('B')
      .slice(1)
      .map((row) => [...row, '2026-01-08']),
  ];
  expect(tables({ Deals: both, More: one }).deals).toBe('Deals (More)');
});

test('a copy is a copy also with its columns in another order', () => {
  expect(tables({ Deals: deals('A'), Copy: deals('A').map((row) => [...row].reverse()) }).deals).toBe(
    'Deals (Copy)',
  );
});
