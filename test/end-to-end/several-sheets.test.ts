import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { day, figuresOf, headers, openBook, visible } from './small-company.ts';

type Rows = readonly (readonly LocalValue[])[];

let book: LocalSheets;
afterEach(() => book.dispose());

const january: Rows = [
  headers,
  ['D1', 'Acme', day('2026-01-05'), day('2026-02-10'), 'Won', 100],
  ['D2', 'Birch', day('2026-01-07'), day('2026-02-12'), 'Lost', 0],
];
const february: Rows = [
  ['Deals of February'],
  [...headers].reverse(),
  [300, 'Won', day('2026-02-03'), day('2026-02-01'), 'Acme', 'D3'],
  ['', 'Won', day('2026-02-20'), day('2026-02-09'), 'Cedar', 'D4'],
];
const march: Rows = [headers, ['D5', 'Dune', day('2026-03-02'), day('2026-03-09'), 'Won', 500]];

async function build() {
  const execution = book.run('buildKpiSummary');
  await book.calculated();
  return execution;
}

const rowOf = (key: string) =>
  book.values('KPI Setup').findIndex(([found]) => String(found).startsWith(key)) + 1;
const tables = () =>
  book
    .values('KPI Setup')
    .filter(([key]) => /^(table|part)\.deals/.test(String(key)))
    .map((row) => row.slice(1).join(' | '));

/** Expects one sentence and nothing changed. */
async function refused(sentence: RegExp): Promise<void> {
  const before = visible(book);
  const { alerts } = await build();
  expect(alerts.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
  expect(visible(book)).toEqual(before);
}

describe('deals in a tab a month', () => {
  it('are built as one; next month’s tab joins them, and that is said', async () => {
    book = await openBook({ January: january, February: february });
    const first = await build();
    expect(first.alerts).toEqual([]);
    expect(first.toasts[first.toasts.length - 1]?.message).toBe(
      'KPI Summary is up to date: 4 rows of “January, February” read, 1 row could not be used everywhere. See “What is in doubt” on the sheet.',
    );
    expect(figuresOf(book, 'booked')['month.13']).toBe(400);
    expect(figuresOf(book, 'winRate')['month.13']).toBe(0.75);

    book.addSheet('March', march);
    const second = await build();
    expect(second.toasts[second.toasts.length - 1]?.message).toMatch(/5 rows of .* New: “March”\.$/);
    expect(figuresOf(book, 'booked')['month.13']).toBe(500);
    expect(tables()).toEqual([
      'Deals | January | 1 | 6 of 6 headers known | ✓ 2 rows',
      'Deals, also in | February | 2 | Same headers | ✓ 2 rows',
      'Deals, also in | March | 1 | Same headers; new, added | ✓ 1 row',
      'Deals, also in |  |  | A sheet with the same headers may be added | ',
    ]);
  });

  it('a tab renamed stays, a tab whose cell is cleared is left out for good and can be chosen again', async () => {
    book = await openBook({ January: january, February: february });
    await build();
    book.renameSheet('February', 'Февраль 2026');
    await build();
    expect(tables()[1]).toBe('Deals, also in | Февраль 2026 | 2 | Same headers | ✓ 2 rows');

    book.type('KPI Setup', `C${rowOf('part.deals:')}`, '');
    await book.calculated();
    await build();
    await build();
    expect(tables()[1]).toBe('Deals, also in |  |  | “Февраль 2026” is not read | ');
    expect(figuresOf(book, 'booked')['month.13']).toBe(100);

    book.type('KPI Setup', `C${rowOf('part.deals.new')}`, 'Февраль 2026');
    await book.calculated();
    await build();
    expect(figuresOf(book, 'booked')['month.13']).toBe(400);
    expect(tables()).toHaveLength(3);
  });

  it('a column renamed in one tab, or a tab deleted, is one sentence with the cell; the old report stays', async () => {
    book = await openBook({ January: january, February: february });
    await build();
    book.type('February', 'A2', 'Value in euro');
    await book.calculated();
    await refused(/^KPI Setup!C\d+: “February” has no column “Amount”\. Name one so, .*clear the cell/);
    book.deleteSheet('February');
    await refused(/^KPI Setup!C\d+: there is no sheet “February”\. Choose one .* or clear the cell\.$/);
    book.type('KPI Setup', `C${rowOf('part.deals:')}`, '');
    await book.calculated();
    expect((await build()).alerts).toEqual([]);
    expect(figuresOf(book, 'booked')['month.13']).toBe(100);
  });

  it('a copy of the deals is not counted, and that is said', async () => {
    book = await openBook({ Deals: january, 'Copy of Deals': january });
    await build();
    expect(figuresOf(book, 'booked')['month.13']).toBe(100);
    expect(book.values('KPI Summary').flat()).toContain(
      '“Copy of Deals” looks like a copy of “Deals” and is not read. If it is none, choose it in KPI Setup.',
    );
  });
});

it('two reads a tab, at the first build and at the next one', async () => {
  book = await openBook({});
  for (let tab = 1; tab <= 12; tab += 1) {
    const [, row = []] = march;
    book.addSheet(`Tab ${tab}`, [headers, [`D${tab}`, ...row.slice(1)]]);
  }
  for (const _ of [1, 2]) {
    const { counters, alerts } = await build();
    expect(alerts).toEqual([]);
    expect(counters.byMethod['Range.getValues']).toBeLessThanOrEqual(2 * 12 + 10);
  }
});

describe('after the set-up', () => {
  const spend: Rows = [
    ['Month', 'Channel', 'Marketing spend'],
    ['2026-02', 'Inbound', 70],
  ];

  it('a renamed sheet of deals is followed by its id', async () => {
    book = await openBook({ Deals: january });
    await build();
    book.renameSheet('Deals', 'Sales 2026');
    expect((await build()).alerts).toEqual([]);
    expect(tables()[0]).toContain('Deals | Sales 2026 | 1');
  });

  it('a deleted sheet of spend, or a renamed column in it, is one sentence with the cell; the old report stays', async () => {
    book = await openBook({ Deals: january, Spend: spend });
    await build();
    expect(figuresOf(book, 'marketingSpend')['month.13']).toBe(70);
    book.type('Spend', 'C1', 'Money');
    await book.calculated();
    await refused(/^KPI Setup!C\d+: “Spend” has no column “Marketing spend”\. Choose one of its headers/);
    book.deleteSheet('Spend');
    await refused(/^KPI Setup!C\d+: there is no sheet “Spend”\. Choose one of the sheets of this file\.$/);
  });

  it('a renamed date column of a stage is one sentence with the cell; the old report stays', async () => {
    const staged = january.map((row, index) => [...row, index === 0 ? 'Quote sent on' : day('2026-01-09')]);
    book = await openBook({ Deals: staged });
    await build();
    book.type('Deals', 'G1', 'Sent');
    await book.calculated();
    await refused(/^KPI Setup!C\d+: “Deals” has no column “Quote sent on”\. Choose one of its headers/);
  });
});

it('hidden and filtered rows count, and the summary says so', async () => {
  book = await openBook({ Deals: january });
  await build();
  expect(book.notes('KPI Summary').flat()).toContain(
    'Read from “Deals”: 2 rows. Hidden and filtered rows count.',
  );
});
