import { describe, expect, it } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { type MemoryWorkbook, memoryWorkbook } from './memory-workbook.ts';

const headers = ['Deal ID', 'Company', 'Created', 'Quote sent', 'Closed', 'Status', 'Amount'];

/** Three deals whose created dates fit both orders; the others do not matter. */
const open: Cell[][] = [
  headers,
  ['D1', 'Acme', '01/02/2026', '02/02/2026', '2026-02-10', 'Won', '1,500'],
  ['D2', 'Birch', '03/02/2026', '04/02/2026', '2026-02-12', 'Lost', '2,500'],
  ['D3', 'Acme', '05/02/2026', '', '2026-03-03', 'Won', '3,500'],
];

function build(workbook: MemoryWorkbook) {
  buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf('en'));
  const rows = (kind: string) => workbook.committed.get(kind)?.rows ?? [];
  const doubts = rows('summary')
    .filter(({ key }) => key.startsWith('remark.') || key.startsWith('doubt.'))
    .map(({ cells }) => cells[0]?.value);
  const setup = (key: string, cell: number) =>
    rows('setup').find((row) => row.key.startsWith(key))?.cells[cell];
  const figure = (key: string) => {
    const cells = rows('summary').find((row) => row.key === key)?.cells ?? [];
    const months = workbook.committed.get('summary')?.columns ?? [];
    return ['month.11', 'month.12', 'month.13'].map(
      (month) => cells[months.findIndex(({ key: column }) => column === month)]?.value ?? null,
    );
  };
  return { doubts, setup, figure };
}

describe('a column that fits both readings', () => {
  it('is read as the locale has it, with a line in the summary and a check in KPI Setup', () => {
    const { doubts, setup, figure } = build(memoryWorkbook({ Deals: open }));
    expect(doubts.filter((line) => String(line).endsWith('KPI Setup.'))).toEqual([
      '3 dates in “Created” fit both orders; read as month first. Choose in KPI Setup.',
      '1 date in “Quote sent” fits both orders; read as month first. Choose in KPI Setup.',
      '3 numbers in “Amount” like “1,500” may have thousands or decimals; read with a decimal point. Choose in KPI Setup.',
    ]);
    expect(setup('deals.created', 2)).toMatchObject({
      value: 'date',
      choices: ['date', 'date, day first', 'date, month first'],
    });
    expect(setup('deals.created', 4)?.value).toBe('▲ 3 fit both orders; read as month first');
    expect(setup('deals.amount', 4)?.value).toBe('▲ 3 unclear; read with a decimal point');
    // January 2nd, March 2nd and, not yet happened, May 2nd; the last three months are February to April.
    expect(figure('leads')).toEqual([0, 1, 0]);
    expect(figure('booked')).toEqual([1500, 0, 0]);
  });

  it('another locale suggests the other reading', () => {
    const { figure } = build(memoryWorkbook({ Deals: open }, { locale: 'bg_BG' }));
    expect(figure('leads')).toEqual([null, 3, 0]);
    expect(figure('booked')).toEqual([null, 1.5, 3.5]);
  });

  it('is read as the person chooses, for good and without a doubt', () => {
    const workbook = memoryWorkbook({ Deals: open });
    build(workbook);
    workbook.type('deals.created', 'reading', 'date, day first');
    workbook.type('deals.amount', 'reading', 'number like 1.234,50');
    workbook.type('stage.2:', 'reading', 'date, day first');
    for (const { doubts, setup, figure } of [build(workbook), build(workbook)]) {
      expect(doubts).toEqual([]);
      expect(figure('leads')).toEqual([null, 3, 0]);
      expect(figure('booked')).toEqual([null, 1.5, 3.5]);
      expect(setup('deals.created', 2)?.value).toBe('date, day first');
      expect(setup('deals.created', 4)?.value).toBe('✓ All readable');
      expect(setup('stage.2:', 2)?.value).toBe('date, day first');
    }
  });

  it('a choice that is none is refused with the cell', () => {
    const workbook = memoryWorkbook({ Deals: open });
    build(workbook);
    workbook.type('deals.created', 'reading', 'year first');
    expect(() => build(workbook)).toThrow(
      expect.objectContaining({ say: expect.any(Function) }) as unknown as Error,
    );
  });
});

it('one date that fits one order only decides, and nothing is in doubt', () => {
  const [header = [], first = [], ...rest] = open;
  const decided = [header, ['D1', 'Acme', '25/01/2026', '26/01/2026', ...first.slice(4, 6), '1,5'], ...rest];
  const { doubts, figure } = build(memoryWorkbook({ Deals: decided }));
  expect(doubts).toEqual([]);
  expect(figure('leads')).toEqual([1, 2, 0]);
});

describe('a file imported under another locale', () => {
  const at = (iso: string) => new Date(`${iso}T00:00:00Z`);
  const file = (created: Cell[], amounts: Cell[]) => [
    headers,
    ...created.map((day, index) => [`D${index}`, 'Acme', day, '', '2026-02-20', 'Won', amounts[index] ?? 5]),
  ];

  it('dates that it could read beside those that it could not may be swapped: that is said', () => {
    const { doubts, setup } = build(
      memoryWorkbook({ Deals: file([at('2026-01-02'), '13/02/2026'], [5, 6]) }),
    );
    expect(doubts).toEqual([
      '“Created” holds dates and texts like “13/02/2026”: the file seems to have been imported under another locale, so day and month of the dates may be swapped. Choose the locale of the file in File → Settings and import it again.',
    ]);
    expect(setup('deals.created', 4)?.value).toBe('▲ Day and month may be swapped');
  });

  it.each([
    ['a date after the twelfth was read in one order only', [at('2026-01-13'), '13/02/2026']],
    ['the texts are in the order of the locale', [at('2026-01-02'), '02/13/2026']],
    ['there are only texts', ['02/01/2026', '13/02/2026']],
    ['years first leave no doubt', [at('2026-01-02'), '2026-02-13']],
  ])('no doubt where %s', (_, created) => {
    expect(build(memoryWorkbook({ Deals: file(created, [5, 6]) })).doubts).toEqual([]);
  });

  it('numbers below a thousand beside thousands that it could not read may be decimals: that is said', () => {
    const created = ['2026-01-05', '2026-01-06'];
    const { doubts, setup } = build(memoryWorkbook({ Deals: file(created, [2.5, '1.234,50']) }));
    expect(doubts).toEqual([
      '“Amount” holds numbers and texts like “1.234,50”: the file seems to have been imported under another locale, so thousands among the numbers may have become decimals. Choose the locale of the file in File → Settings and import it again.',
    ]);
    expect(setup('deals.amount', 4)?.value).toBe('▲ Thousands may be decimals');
    for (const amounts of [
      [2500, '1.234,50'],
      [2.5, '€ 1.234,50'],
      [2.5, '1,234.50'],
    ])
      expect(build(memoryWorkbook({ Deals: file(created, amounts) })).doubts).toEqual([]);
  });
});

it('dates in both orders: the fewer ones are issues with their text, and the column is a doubt', () => {
  const rows = ['25/01/2026', '26/01/2026', '01/27/2026'].map((created, index) => [
    `D${index}`,
    'Acme',
    created,
    '',
    '2026-02-10',
    'Won',
    5,
  ]);
  const { doubts, setup } = build(memoryWorkbook({ Deals: [headers, ...rows] }));
  expect(doubts).toEqual([
    '1 cell with no readable date; treated as blank. First: Deals, Created, row 4',
    'The dates in “Created” are in both orders; read as day first, so 1 other treated as blank. Choose in KPI Setup.',
  ]);
  expect(setup('deals.created', 4)?.value).toBe('▲ The orders differ; read as day first');
});

it('ids that were all rounded to one another are said as well: no deal is dropped', () => {
  const row = (id: string) => [Number(id), 'Acme', '2026-01-05', '', '2026-02-10', 'Won', 100];
  // 19 digits: numbers of a cell keep 53 bits, so the first three are one and the same.
  const ids = ['1234567890123456781', '1234567890123456782', '1234567890123456783', '1234567890123457001'];
  const { doubts, figure } = build(memoryWorkbook({ Deals: [headers, ...ids.map(row)] }));
  expect(figure('booked')).toEqual([null, 0, 400]);
  expect(doubts).toEqual([
    '4 IDs in “Deal ID” were turned into rounded numbers (“1234567890123456800”), so different deals may look alike; none is left out as a duplicate. Format the column as plain text and paste the IDs again.',
  ]);
});

it('copies beneath “Deal ID” are left out and listed, however many they are', () => {
  const rows = ['D-1', 'D-1', 'D-1', 'D-2'].map((id) => [
    id,
    'Acme',
    '2026-01-05',
    '',
    '2026-02-10',
    'Won',
    100,
  ]);
  const { doubts, figure } = build(memoryWorkbook({ Deals: [headers, ...rows] }));
  expect(figure('booked')).toEqual([null, 0, 200]);
  expect(doubts).toEqual(['2 rows with an ID that stands already; left out. First: Deals, Deal ID, row 3']);
});

it('an amount in another currency without a rate is left out, rounded ids are said once a column', () => {
  const rows = ['€ 5', '$ 5', '7'].map((amount, index) => [
    2 ** 60 * (index + 1),
    'Acme',
    '2026-01-05',
    '',
    '2026-02-10',
    'Won',
    amount,
  ]);
  const { doubts, figure } = build(memoryWorkbook({ Deals: [headers, ...rows] }));
  // € 5 and 7; the dollars have no rate.
  expect(figure('booked')).toEqual([null, 0, 12]);
  expect(doubts).toEqual([
    '1 row in a currency without a known rate; not in money. Add the rate to a sheet of rates, or name your main currency in KPI Setup. First: Deals, Amount, row 3',
    '3 IDs in “Deal ID” were turned into rounded numbers (“1152921504606847000”), so different deals may look alike; none is left out as a duplicate. Format the column as plain text and paste the IDs again.',
  ]);
});
