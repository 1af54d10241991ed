import { describe, expect, it } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import type { RowPlan } from '../../src/report/sheet-plan.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { memoryWorkbook } from './memory-workbook.ts';
import { textGrid } from './text-grid.ts';

const en = reportMessagesOf('en');
const headers = ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'];
const day = (text: string) => new Date(`${text}T00:00:00Z`);
const won = (id: string, customer: string, closed: string): Cell[] => [
  id,
  customer,
  day(closed),
  day(closed),
  'Won',
  100,
];

/** The sheet of cohorts that a build at a day makes of some deals. */
function cohorts(rows: readonly (readonly Cell[])[], at = '2026-03-31 09:12') {
  const workbook = memoryWorkbook({ Deals: rows });
  buildSummary(workbook, at, en);
  expect([...workbook.committed.keys()]).toEqual(['setup', 'summary']);
  workbook.type('option.sheet.cohorts', 'value', 'Yes');
  buildSummary(workbook, at, en);
  const plan = workbook.committed.get('cohorts');
  if (!plan) throw new Error('no cohorts');
  return plan;
}

const shares = (rows: readonly RowPlan[], key: string) =>
  rows
    .find((row) => row.key === key)
    ?.cells.slice(1)
    .map(({ value }) => value)
    .filter((value) => value !== null);

// January: Acme and Birch, of whom Acme bought again in March; February: Cedar, who bought again in March.
const deals = [
  headers,
  won('D1', 'Acme', '2026-01-10'),
  won('D2', 'Birch', '2026-01-20'),
  won('D3', 'Acme', '2026-03-05'),
  won('D4', 'Cedar', '2026-02-11'),
  won('D5', 'Cedar', '2026-03-12'),
  won('D6', 'Cedar', '2026-03-13'),
];

describe('the sheet of customer cohorts', () => {
  it('counts by hand who bought again, and adds up before it divides', () => {
    const plan = cohorts(deals);
    expect(shares(plan.rows, 'cohort.2026-01')).toEqual([2, 0, 0.5]);
    expect(shares(plan.rows, 'cohort.2026-02')).toEqual([1, 1]);
    expect(shares(plan.rows, 'all')).toEqual([3, 1 / 3, 1 / 2]);
    expect(shares(plan.rows, 'again')).toEqual([1, 1]);
    expect(shares(plan.rows, 'of')).toEqual([3, 2]);
    expect(textGrid(plan)).toContain('2 of 3 customers (66.7%) bought on two days or more.');
  });

  it('is darkest where the share is largest, and white at 0', () => {
    const rows = cohorts(deals).rows;
    const heat = (key: string) => rows.find((row) => row.key === key)?.cells.map((cell) => cell.heat);
    expect(heat('cohort.2026-01')?.slice(2, 4)).toEqual([0, 0.5]);
    expect(heat('cohort.2026-02')?.[2]).toBe(1);
  });

  it('leaves a month that is not over out of the totals, and marks it', () => {
    const plan = cohorts(deals, '2026-03-20 09:12');
    expect(shares(plan.rows, 'cohort.2026-01')).toEqual([2, 0, 0.5]);
    expect(shares(plan.rows, 'all')).toEqual([3, 0]);
    const styles = plan.rows.find(({ key }) => key === 'cohort.2026-01')?.cells.map(({ style }) => style);
    expect(styles?.slice(2, 4)).toEqual(['value', 'valuePartial']);
    expect(textGrid(plan)).toContain('March 2026 is not over yet');
  });

  it('puts the months before the last two years into one row, so that all customers are there', () => {
    const plan = cohorts([
      ...deals,
      won('O1', 'Dune', '2021-05-02'),
      won('O2', 'Elm', '2022-05-02'),
      won('O3', 'Elm', '2022-06-02'),
    ]);
    // Of two, Elm bought one month later: May 2022.
    expect(shares(plan.rows, 'cohort.earlier')?.slice(0, 3)).toEqual([2, 0.5, 0]);
    expect(shares(plan.rows, 'all')?.[0]).toBe(5);
    expect(plan.rows.find(({ key }) => key === 'cohort.earlier')?.cells[0]?.value).toBe('Before Apr 2024');
  });

  it('hides the months since that nobody has come to, and keeps their columns', () => {
    const { columns } = cohorts(deals);
    expect(columns.filter(({ hidden }) => hidden === false).map(({ key }) => key)).toEqual([
      'since.1',
      'since.2',
    ]);
    expect(columns).toHaveLength(25);
  });

  it('says what is missing where there are no customers', () => {
    const without = deals.map((row) => row.filter((_, column) => column !== 1));
    expect(textGrid(cohorts(without))).toContain('The deals have no column of customers.');
  });
});
