import { expect, it } from 'vitest';
import { UserError } from '../../src/i18n/user-error.ts';
import { buildSummary } from '../../src/report/build-summary.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { type MemoryWorkbook, memoryWorkbook } from './memory-workbook.ts';

const deals: Cell[][] = [
  ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'],
  ['D1', 'Acme', '2026-01-05', '2026-02-10', 'Won', 100],
  ['D2', 'Birch', '2026-01-07', '2026-02-12', 'Lost', 0],
  ['D3', 'Acme', '2026-02-01', '2026-02-03', 'Won', 300],
];
const above = (rows: number, text = 'Some words'): Cell[][] => Array.from({ length: rows }, () => [text]);

function build(workbook: MemoryWorkbook) {
  buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf('en'));
  const rows = (kind: string) => workbook.committed.get(kind)?.rows ?? [];
  return {
    row: rows('setup').find(({ key }) => key.startsWith('table.deals'))?.cells[2]?.value,
    found: rows('setup').find(({ key }) => key.startsWith('table.deals'))?.cells[3]?.value,
    booked: rows('summary')
      .find(({ key }) => key === 'booked')
      ?.cells.map(({ value }) => value),
  };
}

it.each([12, 21, 60, 200])('headers in row %i are found, kept in KPI Setup and read again', (row) => {
  const workbook = memoryWorkbook({ Sales: [...above(row - 1), ...deals] });
  const first = build(workbook);
  expect(first).toMatchObject({ row: String(row), found: '6 of 6 headers known' });
  expect(first.booked).toContain(400);
  expect(build(workbook)).toEqual(first);
});

it('a column that is gone is named with its cell also where the headers stand far down', () => {
  const workbook = memoryWorkbook({ Sales: [...above(59), ...deals] });
  build(workbook);
  workbook.put('Sales', [...above(59), ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Value']]);
  let said = '';
  try {
    build(workbook);
  } catch (error) {
    said = error instanceof UserError ? error.say(reportMessagesOf('en')) : String(error);
  }
  expect(said).toMatch(/^KPI Setup!C\d+: “Sales” has no column “Amount”\. Choose one of its headers/);
});

it('where headers stand in the first rows, nothing further down is read for them', () => {
  const small = memoryWorkbook({ Sales: deals });
  const large = memoryWorkbook({ Sales: deals, Log: above(5000) });
  build(small);
  build(large);
  expect(large.cellsRead() - small.cellsRead()).toBeLessThanOrEqual(20);
});

it('sheets without deals are looked into within bounds', () => {
  const wide = above(5000).map((row) => [...row, ...Array.from({ length: 199 }, () => 'x')]);
  const workbook = memoryWorkbook({ Wide: wide, Long: above(100_000) });
  expect(() => build(workbook)).toThrow();
  expect(workbook.cellsRead()).toBeLessThan(20 * 200 + 20_000 + 20 + 200 + 1);
});
