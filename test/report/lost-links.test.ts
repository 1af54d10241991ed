import { expect, it } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { memoryWorkbook } from './memory-workbook.ts';

it('a deal of a lead that is not there, and a change before its deal was created, are listed', () => {
  const workbook = memoryWorkbook({
    Deals: [
      ['Deal ID', 'Lead ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'],
      ['D1', 'L1', 'Acme', '2026-02-01', '2026-02-20', 'Won', 100],
      ['D2', 'L9', 'Birch', '2026-02-02', '2026-02-21', 'Won', 200],
      ['D3', '', 'Cedar', '2026-02-03', '', 'Open', 300],
    ],
    Leads: [
      ['Lead ID', 'Created', 'Source'],
      ['L1', '2026-01-20', 'Google'],
      ['L2', '2026-01-21', 'Fair'],
    ],
    'Stage changes': [
      ['Deal ID', 'Change date', 'New stage'],
      ['D1', '2026-02-20', 'Won'],
      ['D3', '2026-01-31', 'Open'],
    ],
  });
  buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf('en'));
  const texts = (kind: string) =>
    workbook.committed.get(kind)?.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value)) ?? [];
  expect(texts('summary')).toEqual(
    expect.arrayContaining([
      expect.stringMatching(
        /^1 deal with a lead that is not in the sheet of leads;.* First: Deals, Lead ID, row 3$/,
      ),
      expect.stringMatching(
        /^1 stage change dated before the deal was created;.* First: Stage changes, .*, row 3$/,
      ),
    ]),
  );
  const status = workbook.committed.get('setup')?.rows.find(({ key }) => key === 'status.won');
  // Two deals and one change.
  expect(status?.cells.map((cell) => cell?.value)).toContain('✓ 3 rows');
});
