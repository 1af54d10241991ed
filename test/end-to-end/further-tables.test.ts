import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import type { Requests } from '../../src/rpc.ts';
import { day, figuresOf, openBook } from './small-company.ts';

type Rows = readonly (readonly LocalValue[])[];

let book: LocalSheets;
afterEach(() => book.dispose());

const deals: Rows = [
  ['Deal ID', 'Company', 'Owner', 'Created', 'Closed', 'Status', 'Amount'],
  ['D1', 'Acme', 'Ana', day('2026-02-02'), day('2026-02-10'), 'Won', 1000],
  ['D2', 'Birch', 'Boris', day('2026-02-03'), day('2026-03-12'), 'Won', 600],
  ['D3', 'Cedar', 'Zoe', day('2026-03-02'), day('2026-03-20'), 'Won', 400],
  ['D4', 'Dune', 'Ana', day('2026-04-01'), day('2026-04-02'), 'Won', 90],
];

async function build() {
  const { alerts } = book.run('buildKpiSummary');
  await book.calculated();
  return alerts.map(({ message }) => message);
}

/** Types an answer into each of these rows of "KPI Setup" and builds. */
async function answer(answers: Readonly<Record<string, string>>) {
  for (const [key, text] of Object.entries(answers)) {
    const row = book.values('KPI Setup').findIndex(([found]) => found === key) + 1;
    expect([key, row > 0]).toEqual([key, true]);
    book.type('KPI Setup', `C${row}`, text);
  }
  await book.calculated();
  expect(await build()).toEqual([]);
}

/** What the sidebar gets when it opens. */
function look(): Requests['open']['answer'] {
  const { value } = book.callFromClient('answerSidebar', [
    JSON.stringify({ name: 'open', request: { fresh: false } }),
  ]);
  return JSON.parse(String(value)).answer;
}

const shown = (...ids: string[]) => Object.fromEntries(ids.map((id) => [`option.kpi.${id}`, 'Yes']));
const setupRow = (kind: string) =>
  book.values('KPI Setup').find(([key]) => String(key).startsWith(`table.${kind}`)) ?? [];
const doubts = () =>
  book
    .values('KPI Summary')
    .filter(([key]) => String(key).startsWith('doubt.'))
    .map(([, text]) => text);

describe('a table beside the deals is found, read and counted', () => {
  it('the roster: who sells, with or without a sale', async () => {
    book = await openBook({
      Deals: deals,
      Team: [
        ['Rep', 'Start date', 'End date', 'Team'],
        ['Ana', day('2025-01-01'), '', 'North'],
        ['Boris', day('2026-03-01'), '', 'North'],
        ['Vera', day('2025-06-01'), day('2026-02-15'), 'North'],
      ],
    });
    expect(await build()).toEqual([]);
    expect(setupRow('roster').slice(1, 6)).toEqual([
      'Sales team',
      'Team',
      '1',
      '4 of 4 headers known',
      '✓ 3 rows',
    ]);
    await answer(shown('salesPerRep'));
    // February: 1000 / Ana and Vera. March: 1000 / Ana, Boris, and Zoe who is not on the roster.
    expect(figuresOf(book, 'salesPerRep')).toMatchObject({ 'month.11': 500 });
    expect(figuresOf(book, 'salesPerRep')['month.12']).toBeCloseTo(1000 / 3, 12);
    expect(doubts()).toEqual([
      '1 deal won by a rep who was not on the roster that day; counted as active. First: Deals, Owner, row 4',
    ]);
  });

  it('holidays and working Saturdays: the pace of the month', async () => {
    const holidays: Rows = [
      ['Date', 'Kind'],
      [day('2026-04-10'), 'Holiday'],
      [day('2026-04-13'), 'Holiday'],
      [day('2026-04-04'), 'Working day'],
    ];
    book = await openBook({ Deals: deals, Holidays: holidays });
    expect(await build()).toEqual([]);
    await answer(shown('pace'));
    // As of 3 April 2026, a Friday: 3 days have passed of 22 − 2 + 1 = 21.
    expect(figuresOf(book, 'pace')['month.13']).toBeCloseTo((90 * 21) / 3, 12);
    expect(figuresOf(book, 'pace.ofWorkingDays')['month.13']).toBe(21);
  });

  it('expenses and reserves: what is left of revenue', async () => {
    book = await openBook({
      Deals: deals,
      Расходы: [
        ['Месяц', 'Статья', 'Сумма'],
        ['02.2026', 'Аренда', 300],
        [day('2026-03-05'), 'Зарплата', 500],
        [day('2026-03-31'), 'Резерв', 100],
        [day('2026-03-31'), 'Прочее', ''],
      ],
    });
    expect(await build()).toEqual([]);
    expect(setupRow('expenses').slice(1, 4)).toEqual(['Expenses', 'Расходы', '1']);
    await answer(shown('revenueLessExpenses'));
    // February: 1000 − 300. March: 1000 − 500 − 100. April has no expenses: blank.
    expect(figuresOf(book, 'revenueLessExpenses')).toMatchObject({
      'month.11': 700,
      'month.12': 400,
      'month.13': '',
    });
    expect(doubts()).toEqual([
      '1 row without an amount; left out, not counted as 0. First: Расходы, Сумма, row 5',
    ]);
  });

  it('activities, a row each: what was done, planned, cancelled', async () => {
    book = await openBook({
      Deals: deals,
      Activities: [
        ['Date', 'Type', 'Rep', 'Customer', 'Status'],
        [day('2026-03-02'), 'Call', 'Ana', 'Acme', 'Done'],
        [day('2026-03-02'), 'Call', 'Boris', 'Birch', 'Done'],
        [day('2026-03-03'), 'Meeting', 'Ana', 'Acme', 'Done'],
        [day('2026-03-04'), 'Call', 'Ana', 'Cedar', 'Cancelled'],
        [day('2026-03-09'), 'Proposal', 'Ana', 'Acme', 'Done'],
        [day('2026-04-20'), 'Birthday', 'Ana', 'Acme', 'Planned'],
      ],
    });
    expect(await build()).toEqual([]);
    await answer(shown('calls', 'meetingsHeld', 'averageProposals', 'occasions'));
    expect(figuresOf(book, 'calls')['month.12']).toBe(2);
    expect(figuresOf(book, 'meetingsHeld')['month.12']).toBe(1);
    // One proposal for two clients with a contact.
    expect(figuresOf(book, 'averageProposals')['month.12']).toBe(0.5);
    expect(figuresOf(book, 'occasions.planDone')['month.13']).toBe(1);
    expect(doubts()).toEqual([
      '1 row with an activity that was cancelled; not counted. First: Activities, Status, row 5',
    ]);
  });

  it('activities, a row a day', async () => {
    book = await openBook({
      Deals: deals,
      Дневник: [
        ['Дата', 'Търговец', 'Обаждания', 'Проведени срещи'],
        [day('2026-03-02'), 'Ана', 12, 2],
        [day('2026-03-03'), 'Ана', 8, 0],
      ],
    });
    expect(await build()).toEqual([]);
    await answer(shown('calls', 'meetingsHeld'));
    expect(figuresOf(book, 'calls')['month.12']).toBe(20);
    expect(figuresOf(book, 'meetingsHeld')['month.12']).toBe(2);
  });

  const revenueFrom = () => figuresOf(book, 'revenueFrom').label;

  it('invoices: revenue, the check and gross profit by invoice date; a refund on its own day', async () => {
    book = await openBook({
      Deals: deals,
      Invoices: [
        ['Invoice no', 'Deal ID', 'Invoice date', 'Amount', 'Cost'],
        ['I1', 'D1', day('2026-02-27'), 700, 300],
        ['I2', 'D1', day('2026-03-02'), 300, 100],
        ['I3', 'D2', day('2026-03-15'), 600, ''],
        ['I4', 'D9', day('2026-03-16'), 50, 10],
        ['R1', 'D1', day('2026-03-20'), -100, -40],
      ],
    });
    expect(await build()).toEqual([]);
    expect(setupRow('invoices').slice(1, 6)).toEqual([
      'Invoices',
      'Invoices',
      '1',
      '5 of 5 headers known',
      '✓ 5 rows',
    ]);
    await answer(shown('revenue', 'invoices', 'averageCheck'));
    // March: 300 + 600 + 50 − 100.
    expect(figuresOf(book, 'revenue')).toMatchObject({ 'month.11': 700, 'month.12': 850 });
    expect(figuresOf(book, 'invoices')).toMatchObject({ 'month.11': 1, 'month.12': 3 });
    // Three orders: D1, D2 and D9, which is no deal.
    expect(figuresOf(book, 'averageCheck')['month.12']).toBeCloseTo(850 / 3, 12);
    // Without I3, whose cost is not known: 200 + 40 − 60.
    expect(figuresOf(book, 'grossProfit')).toMatchObject({ 'month.11': 400, 'month.12': 180 });
    // What was booked stays what was booked.
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.11': 1000, 'month.12': 1000 });
    expect(revenueFrom()).toBe('Revenue: invoices by invoice date.');
    expect(doubts()).toEqual([
      '1 row without a cost; not in gross profit. First: Invoices, Cost, row 4',
      '1 row with an order that is no deal; rep, channel and source unset. First: Invoices, Deal ID, row 5',
    ]);
  });

  it('payments: cash, and revenue where there are no invoices', async () => {
    const payments: Rows = [
      ['Номер сделки', 'Дата оплаты', 'Сумма'],
      ['D1', day('2026-03-01'), 400],
      ['D1', day('2026-03-25'), 600],
      ['D2', day('2026-04-02'), 250],
    ];
    book = await openBook({ Deals: deals, Оплаты: payments });
    expect(await build()).toEqual([]);
    await answer(shown('revenue', 'cashReceived', 'averageCheck'));
    expect(figuresOf(book, 'cashReceived')).toMatchObject({ 'month.12': 1000, 'month.13': 250 });
    expect(figuresOf(book, 'revenue')).toMatchObject({ 'month.11': 0, 'month.12': 1000, 'month.13': 250 });
    // Two payments, one order.
    expect(figuresOf(book, 'averageCheck')['month.12']).toBe(1000);
    expect(revenueFrom()).toBe('Revenue: payments by payment date.');
  });

  it('rates: each row at the last rate on or before its day, in the currency that has none', async () => {
    book = await openBook({
      Deals: deals,
      Expenses: [
        ['Date', 'Amount', 'Currency'],
        [day('2026-02-05'), 100, 'USD'],
        [day('2026-03-05'), 100, '$'],
        [day('2026-03-06'), 30, 'EUR'],
        [day('2026-03-07'), 10, ''],
        [day('2026-03-08'), 99, 'GBP'],
      ],
      Rates: [
        ['Currency', 'Date', 'Rate'],
        ['USD', day('2026-01-01'), 0.9],
        ['USD', day('2026-03-01'), 0.8],
      ],
    });
    expect(await build()).toEqual([]);
    expect(setupRow('rates').slice(1, 3)).toEqual(['Currency rates', 'Rates']);
    await answer({ ...shown('revenueLessExpenses'), 'option.currency': 'EUR' });
    // February: 1000 − 90. March: 1000 − 80 − 30 − 10; pounds have no rate.
    expect(figuresOf(book, 'revenueLessExpenses')).toMatchObject({ 'month.11': 910, 'month.12': 880 });
    expect(doubts()).toEqual([
      '1 row in a currency without a known rate; not in money. Add the rate to a sheet of rates, or name your main currency in KPI Setup. First: Expenses, Currency, row 6',
    ]);
  });

  it('one currency that every row names needs no set-up', async () => {
    book = await openBook({
      Deals: deals,
      Expenses: [
        ['Date', 'Amount', 'Currency'],
        [day('2026-03-05'), 100, 'лв.'],
        [day('2026-03-06'), 30, 'BGN'],
      ],
    });
    expect(await build()).toEqual([]);
    await answer(shown('revenueLessExpenses'));
    expect(figuresOf(book, 'revenueLessExpenses')['month.12']).toBe(870);
    expect(doubts()).toEqual([]);
  });

  it('contracts: whoever buys more while one runs adds to it, however long ago the last purchase was', async () => {
    const twice: Rows = [
      ...deals.slice(0, 1),
      ['D1', 'Acme', 'Ana', day('2025-03-02'), day('2025-03-10'), 'Won', 1000],
      ['D2', 'Birch', 'Ana', day('2025-03-03'), day('2025-03-12'), 'Won', 600],
      ['D3', 'Acme', 'Ana', day('2026-03-02'), day('2026-03-20'), 'Won', 400],
      ['D4', 'Birch', 'Ana', day('2026-03-01'), day('2026-03-22'), 'Won', 90],
    ];
    book = await openBook({
      Deals: twice,
      Договори: [
        ['Клиент', 'Начална дата', 'Крайна дата'],
        ['acme', day('2025-04-01'), day('2026-03-20')],
        ['Birch', day('2025-04-01'), day('2026-03-21')],
      ],
    });
    expect(await build()).toEqual([]);
    await answer(shown('addedSales', 'returnedSales'));
    // Acme's contract runs on its last day; Birch's ended a day too early.
    expect(figuresOf(book, 'addedSales')['month.13']).toBe(400);
    expect(figuresOf(book, 'returnedSales')['month.13']).toBe(90);
  });
});

it('the sidebar names each of these tables, found or not, with what the report lacks without it', async () => {
  book = await openBook({
    Deals: deals,
    Team: [
      ['Rep', 'Start date', 'Team'],
      ['Ana', day('2025-01-01'), 'North'],
    ],
  });
  const { model } = look();
  expect(model.tables.map(({ kind, label }) => `${kind} ${label}`)).toEqual([
    'deals Deals',
    'spend Marketing spend',
    'targets Targets',
    'invoices Invoices',
    'payments Payments',
    'expenses Expenses',
    'activities Activities',
    'roster Sales team',
    'holidays Holidays',
    'rates Currency rates',
    'contracts Contracts',
    'leads Leads',
    'quotes Quotes',
    'customers Customers',
    'changes Stage changes',
  ]);
  const roster = model.tables.find(({ kind }) => kind === 'roster');
  expect(roster?.fields.map(({ field, found }) => [field, found?.column.header])).toEqual([
    ['rep', 'Rep'],
    ['start', 'Start date'],
    ['end', undefined],
    ['team', 'Team'],
  ]);
  expect(model.tables.find(({ kind }) => kind === 'invoices')?.without).not.toBe('');
});
