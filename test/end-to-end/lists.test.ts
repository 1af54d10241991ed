import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { day, figuresOf, openBook } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

const headers = ['Deal ID', 'Company', 'Owner', 'Created', 'Expected close', 'Closed', 'Status', 'Amount'];
const won = (id: string, owner: string, closed: string, amount: number): LocalValue[] => [
  id,
  `Firm ${id}`,
  owner,
  day(closed),
  '',
  day(closed),
  'Won',
  amount,
];

// The build is on 3 April 2026. Won on the day of creation or after 10 days: the median cycle is 0.
const deals: readonly (readonly LocalValue[])[] = [
  headers,
  ['D1', 'Acme', 'Ana', day('2026-01-05'), '', day('2026-01-15'), 'Won', 500],
  ['D2', 'Birch', 'Boris', day('2026-03-20'), day('2026-03-30'), '', 'Open', 300],
  ['D3', 'Cedar', 'Ana', day('2026-02-01'), day('2026-03-10'), '', 'Open', ''],
  ['D4', 'Dune', 'Vera', day('2026-04-03'), day('2026-05-30'), '', 'Open', 900],
  ['D5', 'Elm', '', day('2026-04-03'), '', '', 'Open', 100],
  ['D6', 'Firn', 'Ana', day('2026-01-05'), '', 'soon', 'Lost', 100],
  ...['01', '02', '03'].flatMap((month) => [
    won(`A${month}`, 'Ana', `2026-${month}-20`, 100),
    won(`B${month}`, 'Boris', `2026-${month}-20`, 10),
    won(`G${month}`, 'Georgi', `2026-${month}-20`, 80),
    won(`V${month}`, 'Vera', `2026-${month}-20`, 90),
  ]),
];

beforeEach(async () => {
  book = await openBook({ Deals: deals });
  await build();
  const row = book.values('KPI Setup').findIndex(([key]) => key === 'option.sheet.lists') + 1;
  book.type('KPI Setup', `C${row}`, 'Yes');
  await book.calculated();
  await build();
});

async function build() {
  const { alerts } = book.run('buildKpiSummary');
  await book.calculated();
  expect(alerts).toEqual([]);
}

const keys = () => book.values('KPI Lists').map(([key]) => String(key));
const listed = (list: string) => keys().filter((key) => key.startsWith(`${list}.`));
const row = (key: string) => figuresOf(book, key, 'KPI Lists');

describe('KPI Lists', () => {
  it('names the open deals that were expected to close earlier, the oldest first, with a real date', () => {
    expect(listed('overdue')).toEqual(['overdue.D3', 'overdue.D2']);
    // D4 is expected later, D5 has no date. 10 March to 3 April: 24 days.
    expect(row('section.overdue').third).toBe(
      'Expected to close earlier: 2 of 4 open deals; without an expected date: 1.',
    );
    expect(row('overdue.D3')).toMatchObject({ second: 'Cedar', third: 'Ana', fifth: '', seventh: 24 });
    expect(row('overdue.D3').sixth).toEqual(day('2026-03-10'));
    expect(row('overdue.D2')).toMatchObject({ fifth: 300, seventh: 4 });
  });

  it('names the open deals older than twice the median cycle', () => {
    // D4 and D5 are 0 days old.
    expect(listed('stale')).toEqual(['stale.D3', 'stale.D2']);
    expect(row('stale.D3').seventh).toBe(61);
    expect(row('answer').first).toBe('4 open deals: 2 overdue, 2 stale.');
  });

  it('names the reps who were below the team in each of the last three months, beside the median', () => {
    // January to March: Ana 600 and 100, Boris 10, Georgi 80, Vera 90: the medians are 85.
    expect(listed('reps')).toEqual(['reps.Boris', 'reps.Boris.median', 'reps.Georgi', 'reps.Georgi.median']);
    expect(row('reps.Boris')).toMatchObject({ second: 10, third: 10, fourth: 10 });
    expect(row('reps.Boris.median')).toMatchObject({ second: 85, third: 85, fourth: 85 });
  });

  it('names the best customers with their share of all', () => {
    // 500 of 500 + 3 × 280.
    expect(listed('customers')[0]).toBe('customers.Acme');
    expect(row('customers.Acme').second).toBe(500);
    expect(Number(row('customers.Acme').third)).toBeCloseTo(500 / 1340, 12);
  });

  it('names the rows that could not be used everywhere, with their place and what stands there', () => {
    expect(row('issue.date.unreadable.Deals.7.Closed')).toMatchObject({
      first: 'Deals',
      second: 'Closed',
      third: '7',
      fourth: 'soon',
    });
  });

  it('keeps what a person wrote beside a deal with it, and lets the others go', async () => {
    const at = keys().indexOf('overdue.D2') + 1;
    book.type('KPI Lists', `K${at}`, 'calls back on Monday');
    // D3 is won, D4 becomes overdue.
    book.type('Deals', 'F4', '2026-03-31');
    book.type('Deals', 'G4', 'Won');
    book.type('Deals', 'E5', '2026-03-01');
    await book.calculated();
    await build();
    expect(listed('overdue')).toEqual(['overdue.D4', 'overdue.D2']);
    const found = book.values('KPI Lists').find(([key]) => key === 'overdue.D2');
    expect(found?.[10]).toBe('calls back on Monday');
    expect(book.values('KPI Lists').filter((cells) => cells[10] === 'calls back on Monday')).toHaveLength(1);
  });

  it('keeps the row of a deal that left where a person wrote beside it, without its figures', async () => {
    const at = keys().indexOf('overdue.D3') + 1;
    book.type('KPI Lists', `K${at}`, 'won at last');
    book.type('Deals', 'F4', '2026-03-31');
    book.type('Deals', 'G4', 'Won');
    await book.calculated();
    await build();
    expect(listed('overdue')).toEqual(['overdue.D2']);
    const found = book.values('KPI Lists').find((cells) => cells[10] === 'won at last');
    expect(found?.slice(0, 8)).toEqual(['', '', '', '', '', '', '', '']);
  });
});
