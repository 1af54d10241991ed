import { describe, expect, it } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { type MemoryWorkbook, memoryWorkbook } from './memory-workbook.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);

/** The rows of a sheet whose key begins so, each cell with something in it after the key. */
function rowsOf(workbook: MemoryWorkbook, kind: string, start: string): Cell[][] {
  const rows = workbook.committed.get(kind)?.rows ?? [];
  return rows
    .filter(({ key }) => key.startsWith(start))
    .map(({ cells }) => cells.flatMap((cell) => cell.value ?? []));
}

/** The months of a KPI in the summary; its name stands before them. */
function monthsOf(workbook: MemoryWorkbook, kpi: string, months: number): Cell[] {
  const rows = workbook.committed.get('summary')?.rows ?? [];
  const row = rows.find(({ key }) => key === kpi)?.cells.flatMap((cell) => cell.value ?? []);
  return row?.slice(1, 1 + months) ?? [];
}

const build = (workbook: MemoryWorkbook) =>
  buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf('en'));

describe('a tally with one sale a day at most', () => {
  /** 28 days: 11, 12, 10 leads and so on, every third day a sale. */
  const daily: Cell[][] = [
    ['Date', 'Rep', 'Leads', 'Qualified leads', 'Meetings', 'Won', 'Lost', 'Revenue'],
    ...Array.from({ length: 28 }, (_, at) => {
      const date = at + 1;
      const won = date % 3 === 0 ? 1 : 0;
      return [
        day(`2026-02-${String(date).padStart(2, '0')}`),
        date % 2 ? 'Ana' : 'Bo',
        10 + (date % 3),
        4,
        3,
        won,
        1 + (date % 3),
        won ? 500 : '',
      ];
    }),
  ];

  it('is no table of deals with ticks', () => {
    const workbook = memoryWorkbook({ Daily: daily });
    build(workbook);
    // 28 × 10, and 1 or 2 more on two days of three: 10 × 1 + 9 × 2.
    expect(monthsOf(workbook, 'leads', 1)).toEqual([308]);
    expect(monthsOf(workbook, 'qualifiedLeads', 1)).toEqual([112]);
    expect(monthsOf(workbook, 'booked', 1)).toEqual([4500]);
    // 9 won; 28 + 10 + 18 lost.
    expect(monthsOf(workbook, 'winRate', 1)[0]).toBeCloseTo(9 / 65, 12);
    expect(rowsOf(workbook, 'setup', 'setup.layout')[0]?.[0]).toMatch(/^By counts/);
  });
});

/** A tally of two reps; what stands beneath "Revenue" is given, and columns behind it. */
const tallyOf = (more: readonly string[], ...rows: readonly (readonly Cell[])[]): Cell[][] => [
  ['Date', 'Rep', 'Leads', 'Qualified leads', 'Won', 'Lost', 'Revenue', ...more],
  ...rows.map((money, at) => [
    day(`2026-0${at < 2 ? 2 : 3}-0${at + 2}`),
    at % 2 ? 'Bo' : 'Ana',
    10 - at,
    4,
    2,
    1,
    ...money,
  ]),
];
const doubts = (workbook: MemoryWorkbook) =>
  rowsOf(workbook, 'summary', 'doubt.').map(([text]) => String(text));

describe('what a tally says', () => {
  it('"KPI Setup" says what each column adds up to', () => {
    const workbook = memoryWorkbook({ Tally: tallyOf([], [500], [100], [100]) });
    build(workbook);
    const checks = rowsOf(workbook, 'setup', 'stage.').map((cells) => [cells[0], cells[cells.length - 1]]);
    expect(checks.slice(0, 4)).toEqual([
      ['Leads', '✓ 27 in all'],
      ['Qualified leads', '✓ 12 in all'],
      ['Won', '✓ 6 in all'],
      ['Lost', '✓ 3 in all'],
    ]);
  });

  it('rows to leave out are left out and listed', () => {
    const workbook = memoryWorkbook({ Tally: tallyOf([], [500], [100], [100]) });
    build(workbook);
    expect(monthsOf(workbook, 'leads', 2)).toEqual([19, 8]);
    workbook.type('deals.leave1', 'value', 'Rep');
    workbook.type('deals.leave1', 'reading', 'Bo');
    build(workbook);
    expect(monthsOf(workbook, 'leads', 2)).toEqual([10, 8]);
    expect(monthsOf(workbook, 'booked', 2)).toEqual([500, 100]);
    expect(rowsOf(workbook, 'setup', 'deals.leave1')[0]).toContain('✓ 1 row');
    expect(doubts(workbook)).toEqual([
      '1 row that KPI Setup leaves out; not counted. First: Tally, Rep, row 3',
    ]);
  });

  it('money is converted by the currency column and the sheet of rates', () => {
    const workbook = memoryWorkbook({
      Tally: tallyOf(['Currency'], [500, 'EUR'], [100, 'USD'], [100, 'EUR'], [70, 'GBP']),
      Rates: [
        ['Currency', 'Date', 'Rate'],
        ['USD', day('2026-01-01'), 0.5],
      ],
    });
    build(workbook);
    // 500 and 100 at 0.5; of the pounds no rate is known.
    expect(monthsOf(workbook, 'booked', 2)).toEqual([550, 100]);
    // The sales without a known amount are in no average: 550 / 4, 100 / 2.
    expect(monthsOf(workbook, 'averageWonDeal', 2)).toEqual([137.5, 50]);
    expect(monthsOf(workbook, 'winRate.won', 2)).toEqual([4, 4]);
    expect(doubts(workbook)[0]).toMatch(/^1 row in a currency without a known rate.*Tally, Currency, row 5$/);
  });

  it('signs beside the amounts are currencies as well, each row at its own rate where it has one', () => {
    const signs = memoryWorkbook({ Tally: tallyOf([], ['500 €'], ['$100'], ['100 €']) });
    build(signs);
    expect(monthsOf(signs, 'booked', 2)).toEqual([500, 100]);
    expect(doubts(signs)[0]).toMatch(/^1 row in a currency without a known rate.*Tally, Revenue, row 3$/);
    const own = memoryWorkbook({
      Tally: tallyOf(['Exchange rate'], ['500 €', 1], ['$100', 0.8], ['100 €', '']),
    });
    build(own);
    expect(monthsOf(own, 'booked', 2)).toEqual([580, 100]);
    expect(doubts(own)).toEqual([]);
  });

  it('an average is made of rows with sales; money without one is booked all the same', () => {
    const tally = tallyOf([], [500], [100], [100], [-40]);
    // Nobody wrote how many were sold; none was.
    for (const [row, won] of [
      [2, ''],
      [4, 0],
    ] as const)
      tally[row] = tally[row]?.map((cell, at) => (at === 4 ? won : cell)) ?? [];
    const workbook = memoryWorkbook({ Tally: tally });
    build(workbook);
    expect(monthsOf(workbook, 'booked', 2)).toEqual([600, 60]);
    expect(monthsOf(workbook, 'averageWonDeal', 2)).toEqual([250, 50]);
  });
});

it('the funnel of a tally has the counts of each rep beside the total', () => {
  const workbook = memoryWorkbook({ Tally: tallyOf([], [500], [100], [100]) });
  buildSummary(workbook, '2026-03-31 09:12', reportMessagesOf('en'));
  workbook.type('option.sheet.funnel', 'value', 'Yes');
  workbook.type('option.split', 'value', 'Rep');
  buildSummary(workbook, '2026-03-31 09:12', reportMessagesOf('en'));
  const rows = workbook.committed.get('funnel')?.rows ?? [];
  const totals = (start: string) =>
    rows.filter(({ key }) => key.startsWith(start)).map(({ cells }) => cells[cells.length - 1]?.value);
  expect(rows.filter(({ key }) => /group/.test(key)).map(({ cells }) => cells[0]?.value)).toEqual([
    'Funnel by counts',
    'Rep: Ana',
    'Rep: Bo',
  ]);
  // Leads, qualified, of leads, won, of qualified: 10 and 8 of Ana, 9 of Bo.
  expect(totals('counted.')).toEqual([27, 12, 12 / 27, 6, 0.5]);
  expect(totals('by.value.Ana.counted')).toEqual([18, 8, 8 / 18, 4, 0.5]);
  expect(totals('by.value.Bo.counted')).toEqual([9, 4, 4 / 9, 2, 0.5]);
});

it('the funnel by rep has reps who won and had no leads of their own', () => {
  const row = (date: string, rep: string, ...counts: readonly number[]) => [day(date), rep, ...counts];
  const workbook = memoryWorkbook({
    Daily: [
      ['Date', 'Rep', 'Leads', 'Qualified leads', 'Won', 'Lost', 'Revenue'],
      row('2026-02-02', '', 12, 0, 0, 0, 0),
      row('2026-02-03', '', 10, 0, 0, 0, 0),
      row('2026-02-04', 'Ana', 0, 9, 4, 1, 400),
      row('2026-02-05', 'Bo', 0, 3, 1, 2, 100),
    ],
  });
  build(workbook);
  workbook.type('option.sheet.funnel', 'value', 'Yes');
  workbook.type('option.split', 'value', 'Rep');
  build(workbook);
  const rows = workbook.committed.get('funnel')?.rows ?? [];
  const groups = rows.filter(({ key }) => key.startsWith('by.') && key.endsWith('.group'));
  expect(groups.map(({ cells }) => cells[0]?.value).sort()).toEqual(['Rep: Ana', 'Rep: Bo', 'Rep: unset']);
});
