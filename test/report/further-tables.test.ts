import { expect, it } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { memoryWorkbook } from './memory-workbook.ts';

const tables = {
  Deals: [
    ['Deal ID', 'Owner', 'Created', 'Closed', 'Status', 'Amount'],
    ['D1', 'Ana', '2026-01-05', '2026-01-20', 'Won', 1000],
  ],
  Invoices: [
    ['Invoice no', 'Deal ID', 'Invoice date', 'Amount', 'Note'],
    ['I1', 'D1', '2026-01-21', 400, 'by post'],
    ['I2', 'D1', '2026-02-21', 600, ''],
  ],
  Activities: [
    ['Date', 'Type', 'Owner', 'Text'],
    ['2026-01-07', 'Call', 'Ana', 'hello'],
  ],
};

it('reads each mapped cell of every table once, beside the heads of the sheets', () => {
  const workbook = memoryWorkbook(tables);
  buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf('en'));
  const heads = 2 * 6 + 3 * 5 + 2 * 4;
  // Neither the note nor the text is mapped.
  expect(workbook.cellsRead()).toBe(heads + 1 * 6 + 2 * 4 + 1 * 3);
});
