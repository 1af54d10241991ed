import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { day, figuresOf, headers, openBook, visible } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

// January: Acme and Birch; Acme bought again in March. February: Cedar, who bought again in March.
const deals: readonly (readonly LocalValue[])[] = [
  headers,
  ['D1', 'Acme', day('2026-01-05'), day('2026-01-10'), 'Won', 100],
  ['D2', 'Birch', day('2026-01-07'), day('2026-01-20'), 'Won', 300],
  ['D3', 'Acme', day('2026-03-01'), day('2026-03-05'), 'Won', 200],
  ['D4', 'Cedar', day('2026-02-09'), day('2026-02-11'), 'Won', 400],
  ['D5', 'Cedar', day('2026-03-09'), day('2026-03-12'), 'Won', 100],
  ['D6', 'Dune', day('2026-02-11'), '', 'Open', 900],
];

beforeEach(async () => {
  book = await openBook({ Deals: deals, Notes: [['mine', '=1+1']] });
  await build();
});

async function build() {
  const { alerts } = book.run('buildKpiSummary');
  await book.calculated();
  expect(alerts).toEqual([]);
}

/** Switches a sheet on or off in "KPI Setup" and builds. */
async function answer(sheet: string, text: string) {
  const row = book.values('KPI Setup').findIndex(([key]) => key === `option.sheet.${sheet}`) + 1;
  expect(row).toBeGreaterThan(0);
  book.type('KPI Setup', `C${row}`, text);
  await book.calculated();
  await build();
}

const names = () => book.sheetNames();
const rowOf = (sheet: string, key: string) => book.values(sheet).findIndex((cells) => cells[0] === key) + 1;

describe('a sheet beside the summary', () => {
  it('is made where “KPI Setup” says so, after the others', async () => {
    expect(names()).toEqual(['Sheet1', 'Deals', 'Notes', 'KPI Setup', 'KPI Summary']);
    await answer('cohorts', 'Yes');
    expect(names()).toEqual(['Sheet1', 'Deals', 'Notes', 'KPI Setup', 'KPI Summary', 'KPI Cohorts']);
    expect(figuresOf(book, 'cohort.2026-01', 'KPI Cohorts')).toMatchObject({
      customers: 2,
      'since.1': 0,
      'since.2': 0.5,
    });
    expect(figuresOf(book, 'all', 'KPI Cohorts')).toMatchObject({ customers: 3, 'since.2': 0.5 });
  });

  it('is brought up to date by each build, around what the user wrote beside and between', async () => {
    await answer('cohorts', 'Yes');
    book.insertRows('KPI Cohorts', rowOf('KPI Cohorts', 'cohort.2026-01'), 1);
    book.insertColumns('KPI Cohorts', 26, 1);
    await book.calculated();
    book.type('KPI Cohorts', `B${rowOf('KPI Cohorts', 'cohort.2026-01') + 1}`, 'the fair in January');
    book.type('KPI Cohorts', `AA${rowOf('KPI Cohorts', 'cohort.2026-02')}`, 'all of them');
    book.type('Deals', 'B6', 'Dune');
    await book.calculated();
    await build();
    // Cedar has not bought again; Dune has bought in March for the first time.
    expect(figuresOf(book, 'cohort.2026-02', 'KPI Cohorts')).toMatchObject({ customers: 1, 'since.1': 0 });
    expect(figuresOf(book, 'cohort.2026-03', 'KPI Cohorts')).toMatchObject({ customers: 1 });
    const cells = book.values('KPI Cohorts');
    expect(cells[rowOf('KPI Cohorts', 'cohort.2026-01')]?.[1]).toBe('the fair in January');
    expect(cells[rowOf('KPI Cohorts', 'cohort.2026-02') - 1]?.[26]).toBe('all of them');
  });

  it('is told by its mark, not by its name, and made anew where it was deleted', async () => {
    await answer('cohorts', 'Yes');
    book.renameSheet('KPI Cohorts', 'Who comes back');
    await build();
    expect(names().slice(-1)).toEqual(['Who comes back']);
    book.deleteSheet('Who comes back');
    await build();
    expect(names().slice(-1)).toEqual(['KPI Cohorts']);
  });

  it('stays as it is where it is switched off', async () => {
    await answer('cohorts', 'Yes');
    const stood = book.values('KPI Cohorts');
    book.type('Deals', 'B6', 'Dune');
    await book.calculated();
    await answer('cohorts', 'No');
    expect(book.values('KPI Cohorts')).toEqual(stood);
  });

  it('that cannot be written says so, and nothing is written', async () => {
    await answer('cohorts', 'Yes');
    book.insertColumns('KPI Cohorts', 3, 1);
    book.type('Deals', 'F2', '150');
    await book.calculated();
    const before = visible(book);
    const { alerts } = book.run('buildKpiSummary');
    await book.calculated();
    expect(alerts.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Column D of “KPI Cohorts” stands between the columns of the report/),
    ]);
    expect(visible(book)).toEqual(before);
  });
});

describe('KPI Funnel', () => {
  it('is built through the same click, by month', async () => {
    await answer('funnel', 'Yes');
    expect(names().slice(-1)).toEqual(['KPI Funnel']);
    // February: Cedar and Dune, of whom Cedar was won; March: both won.
    expect(figuresOf(book, 'reached.0', 'KPI Funnel')).toMatchObject({
      'month.12': 2,
      'month.13': 2,
      total: 6,
    });
    expect(figuresOf(book, 'reached.1', 'KPI Funnel')).toMatchObject({
      'month.12': 1,
      'month.13': 2,
      total: 5,
    });
    expect(figuresOf(book, 'reached.1.step', 'KPI Funnel')).toMatchObject({ 'month.12': 0.5, 'month.13': 1 });
    // A status alone does not tell how long a deal was in a stage, but where it is now.
    expect(book.values('KPI Funnel').filter(([key]) => String(key).startsWith('times'))).toEqual([]);
    expect(figuresOf(book, 'still.0', 'KPI Funnel')).toMatchObject({ 'month.13': 1 });
  });

  it('has a funnel for each value of the column that a person chooses in KPI Setup', async () => {
    book.dispose();
    const [names = [], ...rows] = deals;
    const channels = ['Inbound', 'Partner', 'Inbound', '', 'Partner', 'Partner'];
    book = await openBook({
      Deals: [[...names, 'Channel'], ...rows.map((row, index) => [...row, channels[index] ?? ''])],
    });
    await build();
    book.type('KPI Setup', `C${rowOf('KPI Setup', 'option.split')}`, 'Channel');
    await answer('funnel', 'Yes');
    const leads = (of: string) => figuresOf(book, `by.${of}.reached.0`, 'KPI Funnel').total;
    expect([leads('value.Inbound'), leads('value.Partner'), leads('unset.')]).toEqual([2, 3, 1]);
    // Both of Inbound were won, two of three of Partner.
    expect(figuresOf(book, 'by.value.Inbound.reached.1.step', 'KPI Funnel').total).toBe(1);
    expect(figuresOf(book, 'by.value.Partner.reached.1.step', 'KPI Funnel').total).toBe(2 / 3);
    expect(figuresOf(book, 'by.unset..group', 'KPI Funnel').label).toBe('Channel: unset');
  });

  it('counts losses by the reasons that a column of the deals gives', async () => {
    book.dispose();
    const lost = (id: string, reason: string) => [
      id,
      'Acme',
      day('2026-03-01'),
      day('2026-03-09'),
      'Lost',
      50,
      reason,
    ];
    book = await openBook({
      Deals: [
        [...headers, 'Loss reason'],
        ['D1', 'Acme', day('2026-03-01'), day('2026-03-10'), 'Won', 100, ''],
        lost('D2', 'Price'),
        lost('D3', 'Price'),
        lost('D4', ''),
      ],
    });
    await build();
    await answer('funnel', 'Yes');
    const row = (key: string) => figuresOf(book, key, 'KPI Funnel')['month.13'];
    expect([row('lost'), row('lost.Price'), row('lost.Price.amount')]).toEqual([3, 2, 100]);
    expect(row('lost.Price.share')).toBeCloseTo(2 / 3, 12);
    expect(row('lostWithoutReason')).toBe(1);
  });
});

describe('KPI Channels', () => {
  const lead = (id: string, channel: string, created: string, won: string, amount: number) => [
    id,
    'Acme',
    channel,
    day(created),
    won === '' ? '' : day(won),
    won === '' ? 'Open' : 'Won',
    amount,
  ];
  const sold = [
    ['Deal ID', 'Company', 'Channel', 'Created', 'Closed', 'Status', 'Amount'],
    lead('D1', 'Входящие', '2026-02-02', '2026-02-10', 100),
    lead('D2', 'Входящие', '2026-02-03', '', 900),
    lead('D3', 'Входящие', '2026-03-02', '2026-03-10', 300),
    lead('D4', 'Fairs', '2026-03-03', '2026-03-20', 50),
    lead('D5', '', '2026-03-04', '2026-03-05', 7),
  ];
  const row = (key: string) => figuresOf(book, key, 'KPI Channels');

  beforeEach(async () => {
    book.dispose();
    book = await openBook({ Deals: sold });
    await build();
    await answer('channels', 'Yes');
  });

  it('shows the channels side by side and each with its own funnel, through the same click', () => {
    expect(names().slice(-1)).toEqual(['KPI Channels']);
    expect(row('all.0.head')).toMatchObject({
      'month.10': 'Входящие',
      'month.11': 'Fairs',
      'month.12': 'unset',
      'month.13': 'All',
    });
    expect(row('all.0.leads')).toMatchObject({ 'month.10': 3, 'month.11': 1, 'month.12': 1, 'month.13': 5 });
    expect(row('all.0.booked')).toMatchObject({
      'month.10': 400,
      'month.11': 50,
      'month.12': 7,
      'month.13': 457,
    });
    const { total } = figuresOf(book, 'booked');
    expect(row('all.0.booked')['month.13']).toBe(total);
    expect(row('of.Входящие.leads')).toMatchObject({ 'month.12': 2, 'month.13': 1, total: 3 });
    expect(row('of.Входящие.reached.1')).toMatchObject({ 'month.12': 1, 'month.13': 1, total: 2 });
    expect(row('of.Fairs.booked')).toMatchObject({ 'month.13': 50, total: 50 });
  });

  it('follows a new channel, and what the user wrote beside a row stays with it', async () => {
    const at = rowOf('KPI Channels', 'of.Fairs.booked');
    book.type('KPI Channels', `Q${at}`, 'ask for the list of visitors');
    book.type('Deals', 'C6', 'Партнёры');
    await book.calculated();
    await build();
    expect(row('all.0.head')).toMatchObject({
      'month.11': 'Fairs',
      'month.12': 'Партнёры',
      'month.13': 'All',
    });
    expect(row('of.Партнёры.booked')).toMatchObject({ total: 7 });
    expect(rowOf('KPI Channels', 'of..booked')).toBe(0);
    const fairs = book.values('KPI Channels')[rowOf('KPI Channels', 'of.Fairs.booked') - 1];
    expect(fairs?.[16]).toBe('ask for the list of visitors');
    const before = visible(book);
    await build();
    expect(visible(book)).toEqual(before);
  });
});

it('a sheet may be longer than a new sheet is', async () => {
  book.dispose();
  const [first = '', ...rest] = headers;
  book = await openBook({
    Deals: [
      [first, 'Channel', ...rest],
      ...Array.from({ length: 100 }, (_, n): LocalValue[] => {
        const isWon = n % 2 === 0;
        const closed = isWon ? day('2026-03-20') : '';
        return [`D${n}`, `Channel ${n}`, `C${n}`, day('2026-03-01'), closed, isWon ? 'Won' : 'Open', 100];
      }),
    ],
  });
  await build();
  await answer('channels', 'Yes');
  const rows = book.values('KPI Channels');
  expect(rows.length).toBeGreaterThan(1000);
  expect(rows.filter(([key]) => /^of\..*\.name$/.test(String(key)))).toHaveLength(100);
});
