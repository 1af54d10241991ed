import { describe, expect, test } from 'vitest';
import { sampleCompany } from '../../playground/sample/company.ts';
import { firmName } from '../../playground/sample/firm-names.ts';
import { buildSummary } from '../../src/report/build-summary.ts';
import { findDeals } from '../../src/setup/find-deals.ts';
import { recogniseSetup } from '../../src/setup/recognise-setup.ts';
import { dealFields } from '../../src/setup/setup.ts';
import type { SheetHead } from '../../src/setup/sheet-head.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { memoryWorkbook } from '../report/memory-workbook.ts';
import { sampleRows } from '../report/sample-rows.ts';

const sheets = (language: 'en' | 'ru' | 'bg') => sampleRows(sampleCompany({ language }));

function heads(language: 'en' | 'ru' | 'bg'): SheetHead[] {
  return Object.entries(sheets(language)).map(([name, rows], index) => ({
    sheetId: index,
    name,
    hidden: false,
    rows: rows.length,
    columns: rows[0]?.length ?? 0,
    head: rows.slice(0, 20),
  }));
}

/** The columns of the deals in their order: a field, or the stage that its dates tell of. */
const columns = [
  'id',
  'customer',
  'rep',
  'channel',
  'source',
  'created',
  'stage 2',
  'stage 3',
  'stage 4',
  'stage 5',
  'status',
  'closed',
  'amount',
  'cost',
];

describe.each(['en', 'ru', 'bg'] as const)('the sample company in %s', (language) => {
  const found = findDeals(heads(language));
  if ('reason' in found) throw new Error(found.reason);
  const column = found.columns.find(({ field }) => field === 'status')?.index ?? 0;
  const [rows = []] = Object.values(sheets(language));
  const counts = rows.slice(1).map((row) => ({ text: String(row[column]), count: 1 }));
  const { setup, evidence } = recogniseSetup(found, counts, heads(language), 'Lead');

  test('every column is recognised as what it is', () => {
    const header = rows[0] ?? [];
    const known = new Map<unknown, string>();
    for (const field of dealFields) known.set(setup.deals.columns[field]?.header, field);
    setup.stages.forEach(({ reached, role }, index) => {
      if (reached.by === 'date' && role !== 'lead') known.set(reached.column.header, `stage ${index + 1}`);
    });
    expect(header.map((text) => known.get(text))).toEqual(columns);
    expect(setup.stages.map(({ role }) => role)).toEqual(['lead', 'qualified', 'none', 'none', 'none']);
  });

  test('nothing is left to ask', () => {
    expect(Object.values(evidence.columns).filter(({ score }) => score < 0.8)).toEqual([]);
    expect(evidence.doubtfulStages).toEqual([]);
    expect(setup.statuses.filter(({ undecided }) => undecided)).toEqual([]);
    expect(setup.statuses.map(({ outcome }) => outcome).sort()).toEqual(['lost', 'open', 'won']);
  });
});

/** The numbers of every row of the summary. */
function figures(language: 'en' | 'ru' | 'bg') {
  const workbook = memoryWorkbook(sheets(language));
  buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf('en'));
  return workbook.committed
    .get('summary')
    ?.rows.map(({ key, cells }) => [
      key,
      ...cells.map(({ value }) => value).filter((value) => typeof value === 'number'),
    ]);
}

test('the sample company has the same KPIs in each language', () => {
  const english = figures('en');
  expect(english?.find(([key]) => key === 'booked')?.length).toBeGreaterThan(10);
  expect(figures('ru')).toEqual(english);
  expect(figures('bg')).toEqual(english);
});

test('the sample company wins new customers in every month, and most regular deals are of firms that bought before', () => {
  for (const until of ['2026-01-31', '2026-03-31', '2026-06-30', '2026-10-31']) {
    const sheets = sampleRows(sampleCompany({ until }));
    const workbook = memoryWorkbook(sheets);
    buildSummary(workbook, `${until} 09:12`, reportMessagesOf('en'));
    const row = (key: string) =>
      workbook.committed.get('summary')?.rows.find((one) => one.key === key)?.cells ?? [];
    const months = row('newCustomers')
      .map(({ value }) => value)
      .filter((value) => typeof value === 'number')
      .slice(0, 13);
    expect(Math.min(...months), until).toBeGreaterThanOrEqual(3);
    for (const half of [months.slice(0, 6), months.slice(7)])
      expect(half.reduce((sum, count) => sum + count, 0) / 6, until).toBeGreaterThan(9);
    expect(Math.max(...months), until).toBeLessThanOrEqual(30);
    expect(firmsThatCameBack(sheets.Deals ?? []), until).toBeGreaterThan(0.8);
  }
});

test('no two firms of the sample share a name, however many there are', () => {
  for (const language of ['en', 'ru', 'bg'] as const) {
    const names = Array.from({ length: 5000 }, (_, index) => firmName(language, index));
    expect(new Set(names).size).toBe(5000);
  }
});

/** The share of the deals of regular customers before which the same firm had a deal. */
function firmsThatCameBack(deals: readonly (readonly unknown[])[]): number {
  const seen = new Set<unknown>();
  let regular = 0;
  let back = 0;
  for (const [, firm, , channel] of deals.slice(1)) {
    if (channel === 'Regular') {
      regular++;
      if (seen.has(firm)) back++;
    }
    seen.add(firm);
  }
  return back / regular;
}
