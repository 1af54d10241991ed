import { expect, it } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import type { Cell } from '../../src/table/cell.ts';
import { shownCurrency } from '../../src/table/currency-words.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { type MemoryWorkbook, memoryWorkbook } from './memory-workbook.ts';

const headers = ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'];
const deals = (...amounts: readonly Cell[]): Cell[][] => [
  headers,
  ...amounts.map((amount, at) => [
    `D${at}`,
    'Acme',
    '2026-02-01',
    '2026-03-01',
    at === 2 ? 'Lost' : 'Won',
    amount,
  ]),
];

/** The currency in "KPI Setup", and the line beneath the title of the summary. */
function build(workbook: MemoryWorkbook) {
  buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf('en'));
  const rows = (kind: string) => workbook.committed.get(kind)?.rows ?? [];
  const option = rows('setup').find(({ key }) => key === 'option.currency')?.cells[1]?.value;
  const money = rows('summary')
    .flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')))
    .flatMap((text) => /Money in .*\./.exec(text) ?? []);
  return { option, money };
}

it('a first build shows money in the one currency that the amounts name', () => {
  const workbook = memoryWorkbook({ Deals: deals('1 200,50 €', '€ 300', 'EUR 25') });
  expect(build(workbook)).toEqual({ option: 'EUR', money: ['Money in EUR.'] });
  expect(build(workbook)).toEqual({ option: 'EUR', money: ['Money in EUR.'] });
});

it('who clears it is not told otherwise', () => {
  const workbook = memoryWorkbook({ Deals: deals('100 €', '300 €', '25 €') });
  build(workbook);
  workbook.type('option.currency', 'value', '');
  expect(build(workbook)).toEqual({ option: null, money: [] });
});

it('amounts that name no currency, or several, propose none', () => {
  expect(build(memoryWorkbook({ Deals: deals(100, 300, 25) })).option).toBeNull();
  expect(build(memoryWorkbook({ Deals: deals('100 €', '300 zł', '25 €') })).option).toBeNull();
});

it('a sign that several currencies have stays that sign', () => {
  expect(build(memoryWorkbook({ Deals: deals('$100', '$300', '$25') })).option).toBe('$');
  const shown = ['us$', 'usd', 'kr', 'руб.', 'лв.', '₴', 'zł', 'cad', 'quids'].map(shownCurrency);
  expect(shown).toEqual(['$', '$', 'kr', 'руб.', 'BGN', 'UAH', 'PLN', 'CAD', '']);
});

it('money is shown in the currency that costs 1, not in the most frequent one with a rate of its own', () => {
  const row = (amount: number, currency: string, rate: Cell, at: number) => [
    `D${at}`,
    'Acme',
    '2026-02-01',
    '2026-03-01',
    'Won',
    amount,
    currency,
    rate,
  ];
  const rows = [
    [...headers, 'Currency', 'Exchange rate'],
    ...[1, 2, 3].map((at) => row(1000, 'USD', 1.8, at)),
    row(500, 'BGN', 1, 4),
    row(500, 'BGN', '', 5),
  ];
  const workbook = memoryWorkbook({ Deals: rows });
  expect(build(workbook).money).toEqual(['Money in BGN.']);
  // 3 × 1,800 + 2 × 500.
  const booked = workbook.committed.get('summary')?.rows.find(({ key }) => key === 'booked');
  expect(booked?.cells.map((cell) => cell?.value)).toContain(6400);
});

it('money of one currency with rates is not called by it', () => {
  const row = ['D1', 'Acme', '2026-02-01', '2026-03-01', 'Won', 1000, 'USD', 1.8];
  const rows = [[...headers, 'Currency', 'Exchange rate'], row];
  expect(build(memoryWorkbook({ Deals: rows }))).toEqual({ option: null, money: [] });
});

it('every sheet shows money in the one that amounts of several are converted to', () => {
  const workbook = memoryWorkbook({
    Deals: [
      ['Deal ID', 'Company', 'Created', 'Expected close', 'Closed', 'Status', 'Amount', 'Lost reason'],
      ['D1', 'Acme', '2026-01-01', '', '2026-02-01', 'Won', '100 €', ''],
      ['D2', 'Acme', '2026-01-01', '', '2026-02-01', 'Lost', '50 €', 'Price'],
      ['D3', 'Birch', '2026-01-01', '', '2026-02-01', 'Won', '50 $', ''],
      ['D4', 'Birch', '2026-01-01', '2026-02-01', '', 'Open', '50 €', ''],
    ],
  });
  build(workbook);
  for (const sheet of ['lists', 'funnel']) workbook.type(`option.sheet.${sheet}`, 'value', 'Yes');
  build(workbook);
  const cells = (kind: string, key: string) =>
    workbook.committed
      .get(kind)
      ?.rows.find((row) => row.key === key)
      ?.cells.map((cell) => cell.value);
  expect(cells('summary', 'booked')?.[0]).toBe('Booked, EUR');
  expect(cells('lists', 'head.overdue')).toContain('Amount, EUR');
  expect(cells('lists', 'head.customers')).toContain('Revenue, EUR');
  expect(cells('funnel', 'lost.Price.amount')?.[0]).toContain('Amount, EUR');
});

/** Plain numbers, as a spreadsheet keeps "$1,000"; the sign is in their formats. */
function withFormats(amounts: readonly number[], formats: readonly string[]) {
  const workbook = memoryWorkbook({ Deals: deals(...amounts) });
  return Object.assign(workbook, {
    formats: (_: number, { first, count }: { first: number; count: number }, column: number) => {
      expect(headers[column - 1]).toBe('Amount');
      return formats.slice(first - 2, first - 2 + count).map((format) => [format]);
    },
  });
}

it('a sign in the number format of an amount is the sign beside it', () => {
  const one = withFormats([100, 300, 25], ['[$€]#,##0', '[$€]#,##0', '[$€]#,##0']);
  expect(build(one)).toEqual({ option: 'EUR', money: ['Money in EUR.'] });

  const workbook = withFormats([1000, 2000, 25], ['"$"#,##0', '[$€]#,##0', '"$"#,##0']);
  expect(build(workbook).option).toBeNull();
  const { rows = [] } = workbook.committed.get('summary') ?? {};
  const texts = rows.flatMap(({ cells }) => cells.map((cell) => String(cell?.value ?? '')));
  expect(texts.find((text) => text.includes('known rate'))).toMatch(
    /^1 row in a currency without a known rate; not in money\..* First: Deals, Amount, row 3$/,
  );
});

it('a currency that only the spend names is that of all money: nothing of it lacks a rate', () => {
  const workbook = memoryWorkbook({
    Deals: [headers, ['D1', 'Acme', '2026-02-01', '2026-03-01', 'Won', 1000]],
    Spend: [
      ['Month', 'Channel', 'Spend'],
      ['2026-03', 'Ads', '$50'],
    ],
  });
  build(workbook);
  const row = (key: string) => workbook.committed.get('summary')?.rows.find((one) => one.key === key);
  expect(row('cac')?.cells.map((cell) => cell?.value)).toContain(50);
  expect(row('doubt.rate.unknown')).toBeUndefined();
});
