import { expect, it } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { memoryWorkbook } from './memory-workbook.ts';

it('leads of a table of their own have their dates: the deals need no created column for what counts leads', () => {
  const workbook = memoryWorkbook({
    Leads: [
      ['Lead ID', 'Lead date', 'Channel'],
      ['L1', '2026-02-02', 'Web'],
      ['L2', '2026-02-09', 'Fair'],
      ['L3', '2026-03-02', 'Web'],
    ],
    Deals: [
      ['Deal ID', 'Lead ID', 'Company', 'Closed', 'Status', 'Amount'],
      ['D1', 'L1', 'Acme', '2026-02-20', 'Won', 500],
      ['D2', 'L2', 'Birch', '2026-03-12', 'Lost', 300],
    ],
  });
  buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf('en'));
  const rows = workbook.committed.get('summary')?.rows ?? [];
  const valuesOf = (key: string) =>
    rows
      .find((row) => row.key === key)
      ?.cells.flatMap(({ value }) => (typeof value === 'number' ? value : []));
  // February and March, the change, the total.
  expect(valuesOf('leads')).toEqual([2, 1, -0.5, 3]);
  // One of two leads of February became a customer, none of March.
  expect(valuesOf('leadToCustomer')).toEqual([1 / 2, 0, 1 / 3]);
  expect(rows.some(({ key }) => key === 'dealConversion' || key === 'salesCycle')).toBe(false);
  expect(rows.find(({ key }) => key === 'missing.created')?.cells[0]?.value).toBe(
    'Not in this report: Lead → won, cohort, Sales cycle, Median cycle. What is missing: a created date. Choose the column in KPI Setup.',
  );
});
