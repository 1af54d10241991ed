import { expect, test } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import { uniqueKeys } from '../../src/report/list-block.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { memoryWorkbook } from './memory-workbook.ts';

const en = reportMessagesOf('en');
const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The rows of the sheet of lists: key and the cells that are filled. */
function lists(rows: readonly (readonly Cell[])[]) {
  const workbook = memoryWorkbook({ Deals: rows });
  buildSummary(workbook, '2026-04-03 09:12', en);
  workbook.type('option.sheet.lists', 'value', 'Yes');
  buildSummary(workbook, '2026-04-03 09:12', en);
  const { rows: planned = [] } = workbook.committed.get('lists') ?? {};
  return planned.map(({ key, cells }) => ({
    key,
    values: cells.map(({ value }) => value).filter((value) => value !== null),
  }));
}

const headers = ['Deal ID', 'Company', 'Created', 'Expected close', 'Closed', 'Status', 'Amount'];
const wonOne = ['W', 'Acme', day('2026-03-01'), '', day('2026-03-02'), 'Won', 1];
const overdue = (count: number, id: (n: number) => string): Cell[][] =>
  Array.from({ length: count }, (_, n) => [
    id(n),
    'Birch',
    day('2026-03-01'),
    day('2026-03-20'),
    '',
    'Open',
    n,
  ]);

test('a long list shows fifty and says how many more there are', () => {
  const rows = lists([headers, wonOne, ...overdue(61, (n) => `D${n}`)]);
  expect(rows.filter(({ key }) => key.startsWith('overdue.'))).toHaveLength(50);
  expect(rows.find(({ key }) => key === 'more.overdue')?.values).toEqual(['and 11 more']);
  expect(rows.find(({ key }) => key === 'section.overdue')?.values[1]).toContain('61 of 61 open deals');
});

test('every row has a key of its own, also of deals without an id', () => {
  const rows = lists([headers, wonOne, ...overdue(5, () => '')]);
  expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
  const keyOf = uniqueKeys('overdue');
  expect([keyOf('D7'), keyOf('D8'), keyOf('D7')]).toEqual(['overdue.D7', 'overdue.D8', 'overdue.D7#2']);
});

test('a list of nothing is one sentence, and what the data cannot give is not there', () => {
  const rows = lists([headers, wonOne]);
  expect(rows.find(({ key }) => key === 'section.overdue')?.values[1]).toBe(
    'Expected to close earlier: 0 of 0 open deals; without an expected date: 0.',
  );
  expect(rows.some(({ key }) => key === 'head.overdue')).toBe(false);
  expect(rows.some(({ key }) => key === 'section.reps')).toBe(false);
});

test('a row left out keeps its key while rows above it are mended', () => {
  const bad = (deal: string, closed: string) => [deal, 'Acme', day('2026-03-01'), '', closed, 'Won', 1];
  const good = [1, 2, 3, 4].map((n) => [`W${n}`, ...wonOne.slice(1)]);
  const before = lists([headers, ...good, bad('D1', 'soon'), bad('D2', 'later')]);
  const after = lists([headers, ...good, bad('D1', '2026-03-04'), bad('D2', 'later')]);
  const keyOf = (rows: typeof before) => rows.find(({ values }) => values[3] === 'later')?.key;
  expect(keyOf(before)).toBe('issue.date.unreadable.Deals.7.Closed');
  expect(keyOf(after)).toBe(keyOf(before));
});

test('a bad cell in a column that two tables share is listed once', () => {
  const bad = ['D2', 'Acme', day('2026-03-01'), '', 'soon', 'Won', 1];
  const workbook = memoryWorkbook({ Deals: [headers, wonOne, bad, wonOne, wonOne, wonOne] });
  buildSummary(workbook, '2026-04-03 09:12', en);
  workbook.type('option.sheet.lists', 'value', 'Yes');
  workbook.type('table.customers', 'value', 'Deals');
  buildSummary(workbook, '2026-04-03 09:12', en);
  workbook.type('customers.customer', 'value', 'Company');
  workbook.type('customers.since', 'value', 'Closed');
  buildSummary(workbook, '2026-04-03 09:12', en);
  const rows = workbook.committed.get('lists')?.rows ?? [];
  const unreadable = rows.filter(({ key }) => key.startsWith('issue.date.unreadable.'));
  expect(unreadable.map(({ key }) => key)).toEqual(['issue.date.unreadable.Deals.3.Closed']);
});

test('a funnel kept as counts has no deals to list: the sheets say so, and show no empty lists', () => {
  const days = Array.from({ length: 40 }, (_, n) => [
    day(`2026-02-${String((n % 28) + 1).padStart(2, '0')}`),
    5,
    2 + (n % 3),
    300,
  ]);
  const workbook = memoryWorkbook({ Daily: [['Date', 'Leads', 'Won', 'Revenue'], ...days] });
  buildSummary(workbook, '2026-04-03 09:12', en);
  for (const sheet of ['lists', 'cohorts']) workbook.type(`option.sheet.${sheet}`, 'value', 'Yes');
  buildSummary(workbook, '2026-04-03 09:12', en);
  for (const sheet of ['lists', 'cohorts']) {
    const rows = workbook.committed.get(sheet)?.rows ?? [];
    expect(
      rows.map(({ key }) => key),
      sheet,
    ).toEqual(['title', 'answer', 'line']);
    expect(rows[1]?.cells[0]?.value, sheet).toBe(en.setup.layouts.count);
  }
});
