import { afterEach, expect, it } from 'vitest';
import type { LocalSheets } from '../../playground/shim/local-sheets.ts';
import { day, figuresOf, openBook } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

const deals = [
  ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'],
  ['D1', 'Acme', day('2026-01-05'), day('2026-01-20'), 'Won', 1000],
  ['D2', 'Birch', day('2026-01-07'), day('2026-02-12'), 'Won', 500],
  ['D3', 'Cedar', day('2026-02-01'), day('2026-03-03'), 'Won', 500],
];

async function build() {
  const { alerts } = book.run('buildKpiSummary');
  await book.calculated();
  return alerts.map(({ message }) => message);
}

const doubts = () =>
  book
    .values('KPI Summary')
    .filter(([key]) => String(key).startsWith('doubt.'))
    .map(([, text]) => text);

it('targets by quarter are those of its months, by working days; what is not sure is listed', async () => {
  book = await openBook({
    Deals: deals,
    Targets: [
      ['Квартал', 'План'],
      ['I квартал 2026', 6400],
      ['II квартал 2026', 7000],
      ['III квартал 2026', 7000],
      ['IV квартал 2026', 7000],
      ['Q1 FY27', 9000],
    ],
  });
  expect(await build()).toEqual([]);
  // 22, 20 and 22 working days: 6400 × 22 / 64 = 2200.
  expect(figuresOf(book, 'target')).toMatchObject({ 'month.11': 2200, 'month.12': 2000, 'month.13': 2200 });
  expect(figuresOf(book, 'attainment')).toMatchObject({ 'month.12': 500 / 2000 });
  expect(doubts()).toEqual([
    '1 cell with no readable date; treated as blank. First: Targets, Квартал, row 6',
  ]);
});

it('spend in several currencies is one sum in the main one; what has no rate is listed', async () => {
  book = await openBook({
    Deals: deals,
    Spend: [
      ['Month', 'Channel', 'Spend', 'Currency'],
      ['2026-02', 'Ads', 100, 'EUR'],
      ['2026-02', 'Ads', '$100', ''],
      ['2026-02', 'Fair', 100, 'USD'],
      ['2026-02', 'Fair', 70, 'GBP'],
      ['2026-02', 'Fair', 30, 'EUR'],
    ],
    Rates: [
      ['Currency', 'Date', 'Rate'],
      ['USD', day('2026-01-01'), 0.9],
      ['USD', day('2026-02-15'), 0.8],
    ],
  });
  expect(await build()).toEqual([]);
  const option = book.values('KPI Setup').findIndex(([key]) => key === 'option.kpi.marketingSpend') + 1;
  book.type('KPI Setup', `C${option}`, 'Yes');
  await book.calculated();
  expect(await build()).toEqual([]);
  // 100 + 90 + 90 + 30: a month is its first day.
  expect(figuresOf(book, 'marketingSpend')).toMatchObject({ 'month.12': 310 });
  expect(doubts()).toEqual([
    '1 row in a currency without a known rate; not in money. Add the rate to a sheet of rates, or name your main currency in KPI Setup. First: Spend, Currency, row 5',
  ]);
  const currency = book.values('KPI Setup').find(([key]) => key === 'spend.currency');
  expect(currency?.slice(1, 4)).toEqual(['Currency', 'Currency', 'text']);
});
