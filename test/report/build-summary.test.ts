import { describe, expect, it } from 'vitest';
import { sampleCompany } from '../../playground/sample/company.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { buildSummary } from '../../src/report/build-summary.ts';
import type { SheetPlan } from '../../src/report/sheet-plan.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { memoryWorkbook } from './memory-workbook.ts';
import { sampleRows } from './sample-rows.ts';
import { textGrid } from './text-grid.ts';

const en = reportMessagesOf('en');
const sample = () => memoryWorkbook(sampleRows(sampleCompany()));

function built(sheets: Record<string, Cell[][]>, at = '2026-04-03 09:12') {
  const workbook = memoryWorkbook(sheets);
  const message = buildSummary(workbook, at, en);
  return { message, setup: workbook.committed.get('setup'), summary: workbook.committed.get('summary') };
}

function refusal(sheets: Record<string, Cell[][]>): string {
  const workbook = memoryWorkbook(sheets);
  try {
    buildSummary(workbook, '2026-04-03 09:12', en);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(workbook.committed.has('summary')).toBe(false);
    return error.say(en);
  }
  return '';
}

/** The figures of a row, by column key. */
function figures(plan: SheetPlan | undefined, row: string): Record<string, unknown> {
  const cells = plan?.rows.find(({ key }) => key === row)?.cells ?? [];
  return Object.fromEntries(
    (plan?.columns ?? []).map(({ key }, index) => [key, cells[index]?.value ?? null]),
  );
}

const headers = ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'];
const day = (text: string) => new Date(`${text}T00:00:00Z`);

describe('buildSummary', () => {
  for (const language of ['en', 'ru', 'bg'])
    it(`shows the sample company like this in ${language}`, async () => {
      const workbook = sample();
      const message = buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf(language));
      const sheets = ['summary', 'setup'].map((kind) => textGrid(workbook.committed.get(kind) as SheetPlan));
      const file = language === 'en' ? 'build-summary.txt' : `build-summary-${language}.txt`;
      await expect(`${message}\n\n${sheets.join('\n\n')}\n`).toMatchFileSnapshot(file);
    });

  // By hand: 300 + 400 = 700 of spend in the two months shown, 2 new customers, 350 each; May's 5,000 is not shown.
  it('totals only the months that it shows, also of spend and targets that begin before the deals', () => {
    const { summary } = built({
      Deals: [
        headers,
        ['D1', 'Acme', day('2026-02-03'), day('2026-02-10'), 'Won', 1000],
        ['D2', 'Birch', day('2026-03-03'), day('2026-03-10'), 'Won', 500],
      ],
      Spend: [
        ['Month', 'Source', 'Marketing spend'],
        ['2025-05', 'Google', 5000],
        ['2026-02', 'Google', 300],
        ['2026-03', 'Google', 400],
      ],
      Targets: [
        ['Month', 'Target'],
        ['2026-01', 900],
        ['2026-02', 2000],
        ['2026-03', 1000],
      ],
    });
    const total = (row: string) => figures(summary, row).total;
    expect(total('marketingSpend')).toBe(700);
    expect(total('cac')).toBe(350);
    expect(total('target')).toBe(3000);
    expect(total('attainment')).toBe(0.5);
  });

  it('counts the different ids of a column, also of deals that are created after the as-of day', () => {
    const { setup } = built({
      Deals: [
        headers,
        ['D1', 'Acme', day('2026-02-03'), day('2026-02-10'), 'Won', 1000],
        ['D2', 'Birch', day('2026-09-03'), '', 'Open', 500],
        ['D3', 'Cobalt', day('2026-10-03'), '', 'Open', 700],
      ],
    });
    expect(figures(setup, 'deals.id').check).toBe('✓ 3 distinct');
  });

  it('reads each mapped cell once, beside the heads of the sheets', () => {
    const workbook = sample();
    buildSummary(workbook, '2026-04-03 09:12', en);
    const [deals = 0, spend = 0, targets = 0] = sampleCompany().map(({ rows }) => rows.length);
    const heads = 20 * 14 + 20 * 3 + 20 * 3;
    expect(workbook.cellsRead()).toBe(heads + (deals - 1) * 14 + (spend - 1) * 3 + (targets - 1) * 3);
  });

  it('counts by hand what five deals give', () => {
    const { summary, message } = built({
      Deals: [
        headers,
        ['D1', 'Acme', day('2026-01-05'), day('2026-02-10'), 'Won', 100],
        ['D2', 'Birch', day('2026-01-07'), day('2026-02-12'), 'Lost', 0],
        ['D3', 'Acme', day('2026-02-01'), day('2026-02-03'), 'Won', 300],
        ['D4', 'Cedar', day('2026-02-09'), day('2026-02-20'), 'Won', ''],
        ['D5', 'Dune', day('2026-02-11'), '', 'Open', 900],
      ],
    });
    // January: 2 leads; February: 3 won of 4 closed, 400 booked by 2 deals with an amount, (36 + 2 + 11) / 3 days.
    expect(figures(summary, 'leads')).toMatchObject({ 'month.12': 2, 'month.13': 3, total: 5 });
    expect(figures(summary, 'winRate')).toMatchObject({ 'month.12': null, 'month.13': 0.75, total: 0.75 });
    expect(figures(summary, 'winRate.won')).toMatchObject({ 'month.13': 3 });
    expect(figures(summary, 'winRate.ofClosed')).toMatchObject({ 'month.13': 4 });
    expect(figures(summary, 'booked')).toMatchObject({ 'month.12': 0, 'month.13': 400 });
    expect(figures(summary, 'averageWonDeal')).toMatchObject({ 'month.13': 200 });
    expect(figures(summary, 'salesCycle')['month.13']).toBeCloseTo(49 / 3, 12);
    expect(figures(summary, 'newCustomers')).toMatchObject({ 'month.13': 2 });
    expect(message).toBe(
      'KPI Summary is up to date: 5 rows of “Deals” read, 1 row could not be used everywhere. See “What is in doubt” on the sheet.',
    );
    expect(figures(summary, 'doubt.amount.missing').label).toBe(
      '1 deal won without an amount; counted as won, not in money. First: Deals, Amount, row 5',
    );
  });

  it('counts by hand what spend and targets give, with a word on each cell that needs one', () => {
    const { summary, setup } = built({
      Deals: [
        [...headers, 'Owner', 'Source'],
        ['D1', 'Acme', day('2026-01-05'), day('2026-01-10'), 'Won', 100, 'Ana', 'Fair'],
        ['D2', 'Birch', day('2026-01-07'), day('2026-01-12'), 'Won', 300, 'Boris', 'Google'],
        ['D3', 'Acme', day('2026-02-01'), day('2026-02-03'), 'Won', 600, 'ana', 'Fair'],
      ],
      Targets: [
        ['Month', 'Owner', 'Target'],
        ['2026-01', 'Ana', 500],
        ['2026-01', 'Boris', 300],
        ['2026-02', 'Ana', 0],
        ['2026-03', 'Ana', 900],
        ['Total', '', 1700],
      ],
      Spend: [
        ['Date', 'Source', 'Cost'],
        [day('2026-01-20'), 'Google', 50],
        [day('2026-01-31'), 'Fair', 70],
        [day('2026-02-10'), 'Google', 40],
        [day('2026-02-11'), 'Google', ''],
      ],
    });
    expect(figures(summary, 'target')).toMatchObject({ 'month.12': 800, 'month.13': 0, total: 800 });
    expect(figures(summary, 'attainment')).toMatchObject({ 'month.12': 0.5, 'month.13': null, total: 0.5 });
    expect(figures(summary, 'attainment.booked')).toMatchObject({ 'month.13': 600, total: 400 });
    expect(figures(summary, 'attainment.monthsWithTarget').total).toBe(1);
    expect(figures(summary, 'marketingSpend')).toMatchObject({ 'month.12': 120, 'month.13': 40, total: 160 });
    // February has a cost and nobody new: 160 / 2 in all.
    expect(figures(summary, 'cac')).toMatchObject({ 'month.12': 60, 'month.13': null, total: 80 });
    const notes = (row: string) => summary?.rows.find(({ key }) => key === row)?.cells[13]?.note;
    expect(notes('cac')).toBe('Cost without new customers.');
    expect(notes('attainment')).toBe('The target is 0.');
    expect(figures(summary, 'doubt.figure.noAmount').label).toBe(
      '1 row without an amount; left out, not counted as 0. First: Spend, Cost, row 5',
    );
    expect(figures(summary, 'doubt.row.total').label).toContain('First: Targets, Month, row 6');
    expect(figures(setup, 'table.spend:3:Spend')).toMatchObject({ value: 'Spend', check: '✓ 4 rows' });
    expect(figures(setup, 'targets.target')).toMatchObject({ value: 'Target', check: '✓ All readable' });
  });

  it('without such tables says what is missing, and where to choose it', () => {
    const { summary } = built({
      Deals: [headers, ['D1', 'Acme', day('2026-01-05'), day('2026-01-10'), 'Won', 100]],
    });
    expect(figures(summary, 'missing.targets').label).toBe(
      'Not in this report: Target, Target attainment. What is missing: a table of targets. Choose its sheet in KPI Setup.',
    );
    expect(figures(summary, 'missing.spend').label).toBe(
      'Not in this report: Marketing spend, CAC. What is missing: a table of marketing spend. Choose its sheet in KPI Setup.',
    );
  });

  it('beside invoices without a cost says that it is the invoices that lack it', () => {
    const { summary } = built({
      Deals: [headers, ['D1', 'Acme', day('2026-01-05'), day('2026-01-10'), 'Won', 100]],
      Invoices: [
        ['Invoice No', 'Invoice date', 'Invoice amount', 'Customer'],
        ['I1', day('2026-01-12'), 60, 'Acme'],
        ['I2', day('2026-02-12'), 40, 'Acme'],
      ],
    });
    expect(figures(summary, 'missing.invoiceCost').label).toBe(
      'Not in this report: Gross profit, Gross margin. What is missing: a cost in the invoices. Choose the column in KPI Setup.',
    );
  });

  it('keeps the last month in the same column, and hides the months before the first data', () => {
    const { summary } = built({
      Deals: [headers, ['D1', 'Acme', day('2026-03-01'), day('2026-03-09'), 'Won', 5]],
    });
    const hidden = summary?.columns.filter((column) => column.hidden).map(({ key }) => key);
    expect(hidden).toEqual(Array.from({ length: 12 }, (_, index) => `month.${index + 1}`));
    expect(figures(summary, 'months')['month.13']).toBe('Mar');
  });

  it('compares the last complete month while the running one has only begun', () => {
    const rows = (month: string, count: number) =>
      Array.from({ length: count }, (_, index) => [
        `${month}-${index}`,
        'A',
        day(`${month}-01`),
        '',
        'Open',
        1,
      ]);
    const { summary } = built({
      Deals: [
        headers,
        ['w', 'A', day('2026-01-02'), day('2026-01-03'), 'Won', 1],
        ...rows('2026-02', 4),
        ...rows('2026-03', 5),
        ...rows('2026-04', 1),
      ],
    });
    expect(figures(summary, 'years')).toMatchObject({
      'month.13': 'to day 3',
      'change.month': 'Change of Mar on',
    });
    expect(figures(summary, 'leads')['change.month']).toBe(0.25);
  });

  it('says in one sentence what is missing, and writes no summary', () => {
    expect(refusal({})).toContain('There is no sheet with content yet');
    expect(refusal({ Deals: [] })).toContain('There is no sheet with content yet');
    expect(refusal({ Deals: [headers] })).toBe(
      '“Deals” has headers but no deals beneath them: add your deals and click again.',
    );
    expect(
      refusal({
        Deals: [
          ['Deal ID', 'Created', 'Amount'],
          ['D1', day('2026-01-05'), 5],
        ],
      }),
    ).toContain('add one, name it “Status”');
    expect(
      refusal({
        Deals: [
          ['Deal ID', 'Status', 'Amount'],
          ['D1', 'Won', 5],
        ],
      }),
    ).toContain('no column that says when a deal was created or closed');
    expect(refusal({ Notes: [['to do'], ['call Anna']] })).toContain('reads like the headers of deals');
  });

  it('asks for the meaning of the statuses where none is known to mean won, and leaves the set-up to answer in', () => {
    const workbook = memoryWorkbook({
      Deals: [headers, ['D1', 'Acme', day('2026-01-05'), day('2026-02-10'), 'Zorb', 100]],
    });
    expect(() => buildSummary(workbook, '2026-04-03 09:12', en)).toThrow(UserError);
    expect([...workbook.committed.keys()]).toEqual(['setup']);
  });
});
