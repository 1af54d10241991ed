import { expect, test } from 'vitest';
import { findDeals } from '../../src/setup/find-deals.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';

function sheet(name: string, head: readonly (readonly SetupCell[])[], hidden = false): SheetHead {
  const columns = Math.max(0, ...head.map((row) => row.length));
  return { sheetId: name.length, name, hidden, rows: head.length, columns, head };
}

/** Where the deals were found, or why not. */
function place(...heads: readonly SheetHead[]): string {
  const found = findDeals(heads);
  return 'reason' in found
    ? `${found.reason} ${found.sheet}`.trim()
    : `${found.head.name}!${found.headerRow}`;
}

const deals = [
  ['Deal ID', 'Created', 'Closed', 'Status', 'Amount'],
  ['D01', '2026-01-05', '2026-01-20', 'Won', 1000],
];
const activities = [
  ['Date', 'Type', 'Rep', 'Channel', 'Customer', 'Status'],
  ['2026-01-06', 'Attempt', 'Ana', 'Inbound', 'Acme', 'Done'],
];

test('of several sheets the one with the most fields of a deal', () => {
  const targets = [
    ['Start', 'Rep', 'Channel', 'Target', 'Measure'],
    ['2026-01-01', '', '', 4000, 'Booked'],
  ];
  const invoices = [
    ['Invoice', 'Order', 'Customer', 'Date', 'Amount', 'Cost of goods', 'Paid on'],
    ['I01', 'D01', 'Acme', '2026-01-20', 1000, 600, '2026-01-30'],
  ];
  expect(
    place(
      sheet('Activities', activities),
      sheet('Targets', targets),
      sheet('Sales', deals),
      sheet('Invoices', invoices),
    ),
  ).toBe('Sales!1');
});

test('headers need not stand in the first row', () => {
  expect(place(sheet('Sales', [['Sales 2026', '', '', '', ''], [], ...deals]))).toBe('Sales!3');
});

test('a header repeated further down is not the header row', () => {
  expect(place(sheet('Sales', [...deals, ...deals]))).toBe('Sales!1');
});

test('the longer of two like tables, the other one named; a shown sheet before a hidden one', () => {
  const long = { ...sheet('2026', deals), rows: 5000 };
  const found = findDeals([sheet('2025', deals), long]);
  expect('reason' in found ? [] : [found.head.name, ...found.others.map(({ head }) => head.name)]).toEqual([
    '2026',
    '2025',
  ]);
  expect(place({ ...long, hidden: true }, sheet('2025', deals))).toBe('2025!1');
});

test('a hidden sheet is taken where it is the only one', () => {
  expect(place(sheet('Sales', deals, true), sheet('Notes', [['Call Ana']]))).toBe('Sales!1');
});

test('nothing to find: each with its reason', () => {
  expect(place()).toBe('noContent');
  expect(place(sheet('Sheet1', []), sheet('Sheet2', [['', '']]))).toBe('noContent');
  expect(place(sheet('Sheet1', [['Hello'], ['world']]))).toBe('noHeaders Sheet1');
  expect(place(sheet('A', [['Hello']]), sheet('B', [['world']]))).toBe('noHeaders');
  expect(place(sheet('Sales', deals.slice(0, 1)))).toBe('headersOnly Sales');
  expect(
    place(
      sheet('Sales', [
        ['Deal ID', 'Created', 'Amount'],
        ['D01', '2026-01-05', 5],
      ]),
    ),
  ).toBe('noStatus Sales');
  expect(
    place(
      sheet('Sales', [
        ['Deal ID', 'Status', 'Amount'],
        ['D01', 'Won', 5],
      ]),
    ),
  ).toBe('noDate Sales');
});

test('1 and 0 beneath "won" are ticks of deals, or counts where a column holds more or says how many leads', () => {
  /** Eighteen days, one row and the other in turn behind their dates. */
  const kindOf = (headers: string[], ...rows: SetupCell[][]) => {
    const days = Array.from({ length: 18 }, (_, at) => [`2026-02-${at + 10}`, ...(rows[at % 2] ?? [])]);
    const found = findDeals([sheet('Sales', [headers, ...days])]);
    return 'reason' in found ? found.reason : found.stages ? 'counts' : 'deals';
  };
  expect(kindOf(['Created', 'Meetings', 'Won', 'Amount'], [1, 1, 500], [0, 0, 300])).toBe('deals');
  expect(kindOf(['Created', 'Company', 'Calls', 'Won'], ['Acme', 5, 1], ['Birch', 2, 0])).toBe('deals');
  expect(kindOf(['Created', 'Deal ID', 'Calls', 'Won'], ['D1', 5, 1], ['D2', 2, 0])).toBe('deals');
  expect(
    kindOf(['Date', 'Rep', 'Channel', 'Meetings', 'Won'], ['Ana', 'Web', 3, 1], ['Bo', 'Web', 2, 0]),
  ).toBe('counts');
  expect(kindOf(['Date', 'Rep', 'Channel', 'Leads', 'Won'], ['Ana', 'Web', 1, 1], ['Bo', 'Web', 0, 0])).toBe(
    'counts',
  );
  expect(kindOf(['Date', 'Leads', 'Won', 'New customers'], [4, 1, 1], [5, 0, 0])).toBe('counts');
});
