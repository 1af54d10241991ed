import { describe, expect, test } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import { findDeals } from '../../src/setup/find-deals.ts';
import { headersAt } from '../../src/setup/headers-at.ts';
import { recogniseSetup } from '../../src/setup/recognise-setup.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { memoryWorkbook } from '../report/memory-workbook.ts';

type Rows = readonly (readonly SetupCell[])[];

function sheet(rows: Rows, name = 'Sales', more: Partial<SheetHead> = {}): SheetHead {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const head = rows
    .slice(0, 20)
    .map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ''));
  return { sheetId: 1, name, hidden: false, rows: rows.length, columns, head, ...more };
}

/** `sheet!row: field←column letter …`, confident or not, or why nothing was found. */
function found(...heads: readonly SheetHead[]): string {
  const deals = findDeals(heads);
  if ('reason' in deals) return `${deals.reason} ${deals.sheet}`;
  const columns = deals.columns.map(({ field, index }) => `${field}←${String.fromCharCode(65 + index)}`);
  return `${deals.head.name}!${deals.headerRow}: ${columns.join(' ')}`;
}

const deals: Rows = [
  ['Deal ID', 'Customer', 'Created', 'Status', 'Amount'],
  ['D01', 'Acme', '2026-01-05', 'Won', 1000],
  ['D02', 'Birch', '2026-01-06', 'Lost', 500],
  ['D03', 'Cedar', '2026-01-07', 'Open', 700],
];
const targets: Rows = [
  ['Month', 'Owner', 'Target', 'Status'],
  ['2026-01', 'Ana', 5000, 'Agreed'],
  ['2026-02', 'Ana', 6000, 'Agreed'],
];
const all = 'id←A customer←B created←C status←D amount←E';

/** Tables next to each other, with empty columns between. */
function beside(left: Rows, right: Rows, gap = 1): Rows {
  const width = Math.max(...left.map((row) => row.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
    ...Array.from({ length: width }, (_, column) => left[row]?.[column] ?? ''),
    ...Array.from({ length: gap }, () => ''),
    ...(right[row] ?? []),
  ]);
}

describe('where the headers stand', () => {
  test('beneath merged title rows, each one filled cell and blanks', () => {
    const titles: Rows = [['Sales of Acme Ltd', '', '', '', ''], ['Created 2026-03-31 by Ana'], []];
    expect(found(sheet([...titles, ...deals]))).toBe(`Sales!4: ${all}`);
  });

  test.each([2, 7, 19, 20])('in row %i', (row) => {
    const above = Array.from({ length: row - 1 }, (_, index) => (index === 0 ? ['Sales'] : []));
    expect(found(sheet([...above, ...deals]))).toBe(`Sales!${row}: ${all}`);
  });

  test('a table that starts at D7', () => {
    const rows = [[], [], [], [], [], [], ...deals.map((row) => ['', '', '', ...row])];
    expect(found(sheet(rows))).toBe('Sales!7: id←D customer←E created←F status←G amount←H');
  });

  test('empty columns in between', () => {
    const rows = deals.map(([id = '', customer = '', created = '', status = '', amount = '']) => [
      id,
      '',
      customer,
      created,
      '',
      '',
      status,
      amount,
    ]);
    expect(found(sheet(rows))).toBe('Sales!1: id←A customer←C created←D status←G amount←H');
  });

  test('of two header rows the lower one', () => {
    const groups = ['Deal', '', 'Dates', 'Outcome', ''];
    expect(found(sheet([groups, ...deals]))).toBe(`Sales!2: ${all}`);
  });

  test('of two header rows joined, where cells are merged downwards', () => {
    const rows: Rows = [
      ['Deal ID', 'Customer', 'Dates', '', 'Result', ''],
      ['', '', 'Created', 'Closed', 'Status', 'Amount'],
      ['D01', 'Acme', '2026-01-05', '2026-02-01', 'Won', 1000],
    ];
    expect(found(sheet(rows))).toBe('Sales!2: id←A customer←B created←C closed←D status←E amount←F');
  });

  test('a title is no group, and values are none', () => {
    expect(
      headersAt(
        [
          ['Sales 2026', '', ''],
          ['', 'Deal', 'Status'],
        ],
        2,
      ),
    ).toEqual(['', 'Deal', 'Status']);
    expect(
      headersAt(
        [
          ['Acme', 2026],
          ['', 'Status'],
        ],
        2,
      ),
    ).toEqual(['', 'Status']);
    expect(
      headersAt(
        [
          ['Deal', 'Dates'],
          ['', 'Created'],
        ],
        2,
      ),
    ).toEqual(['Deal', 'Created']);
  });
});

describe('several tables on a sheet', () => {
  test('side by side, the deals on the left', () => {
    expect(found(sheet(beside(deals, targets)))).toBe(`Sales!1: ${all}`);
  });

  test('side by side, the deals on the right: an equal header of the other table counts as the first', () => {
    const heads = [sheet(beside(targets, deals, 2))];
    expect(found(...heads)).toBe('Sales!1: id←G customer←H created←I status←J amount←K');
    const table = findDeals(heads);
    if ('reason' in table) throw new Error(table.reason);
    const { setup, evidence } = recogniseSetup(table, [], heads, 'Lead');
    expect(setup.deals.columns.status).toEqual({ header: 'Status', ordinal: 2 });
    expect(evidence.columns.status).toEqual({ how: 'sameName', score: 1 });
  });

  test('side by side, each with a header row of its own', () => {
    const lower: Rows = [['Sales'], [], ...deals];
    const longer = [...targets, ...targets.slice(1), ...targets.slice(1)];
    expect(found(sheet(beside(lower, longer)))).toBe(`Sales!3: ${all}`);
  });

  test('a list beside the deals that ends earlier is no part of them', () => {
    const reps: Rows = [
      ['Rep', 'Team'],
      ['Ana', 'West'],
      ['Ben', 'East'],
    ];
    expect(found(sheet(beside(deals, reps)))).toBe(`Sales!1: ${all}`);
  });

  test('below each other: the rows of the deals end where other headers begin', () => {
    for (const rows of [
      [...deals, [], ...targets],
      [...targets, [], ...deals],
    ]) {
      const table = findDeals([sheet(rows)]);
      if ('reason' in table) throw new Error(table.reason);
      expect(table.rows.filter((row) => row[0] !== '').map((row) => row[0])).toEqual(['D01', 'D02', 'D03']);
    }
  });

  test('an empty row, or headers repeated behind one, ends nothing', () => {
    const table = findDeals([sheet([...deals, [], ...deals.slice(1), [], ...deals])]);
    expect('reason' in table ? [] : table.rows.filter((row) => row[0] !== '')).toHaveLength(9);
  });

  test('two tables of deals: the fuller one, the other one is listed', () => {
    const short = deals.map((row) => row.slice(2));
    const table = findDeals([sheet([...short, [], ...deals])]);
    expect(
      'reason' in table ? table : [table.headerRow, table.others.map(({ headerRow }) => headerRow)],
    ).toEqual([6, [1]]);
  });
});

describe('the build reads what was recognised', () => {
  const figures = (rows: Rows) => {
    const workbook = memoryWorkbook({ Sales: rows });
    buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf('en'));
    const summary = workbook.committed.get('summary');
    return summary?.rows.map(({ cells }) =>
      cells.flatMap(({ value }) => (typeof value === 'number' ? value : [])),
    );
  };

  test.each<[string, Rows]>([
    ['beneath titles, from D7', [[], ['', '', '', 'Sales'], [], ...deals.map((row) => ['', '', '', ...row])]],
    ['on the right of targets', beside(targets, deals)],
    [
      'with headers over two rows',
      [
        ['Deal ID', 'Customer', 'Dates', 'Result', ''],
        ['', '', 'Created', 'Status', 'Amount'],
        ...deals.slice(1),
      ],
    ],
  ])('%s', (_, rows) => {
    expect(figures(rows)).toEqual(figures(deals));
  });
});

describe('many columns and many sheets', () => {
  test('of equal headers the first, and the ordinal says so', () => {
    const rows = deals.map((row) => [...row, ...row]);
    expect(found(sheet(rows))).toBe(`Sales!1: ${all}`);
  });

  test('a hidden sheet loses even where it has more fields', () => {
    const archive = deals.map((row, index) => [...row, index === 0 ? 'Owner' : 'Ana']);
    expect(found(sheet(archive, 'Archive', { hidden: true }), sheet(deals))).toBe(`Sales!1: ${all}`);
  });

  test('20 sheets of 200 columns take well under a second', () => {
    const text = (row: number, column: number) => `Some words about row ${row} and column ${column}`;
    const heads = Array.from({ length: 20 }, (_, index) => {
      const rows = Array.from({ length: 20 }, (_, row) =>
        Array.from(
          { length: 200 },
          (_, column) => deals[Math.min(row, 3)]?.[column] ?? text(row * index, column),
        ),
      );
      return sheet(rows, `Sales ${index}`, { rows: 5000 + index });
    });
    const times = [0, 1].map(() => {
      const start = performance.now();
      expect(found(...heads)).toContain('customer←B created←C status←D amount←E');
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(1000);
  });
});
