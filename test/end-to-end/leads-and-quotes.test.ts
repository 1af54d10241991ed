import { afterEach, expect, it } from 'vitest';
import type { LocalSheets } from '../../playground/shim/local-sheets.ts';
import { day, figuresOf, openBook } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

async function build() {
  const { alerts } = book.run('buildKpiSummary');
  await book.calculated();
  return alerts.map(({ message }) => message);
}

const tableRow = (kind: string) =>
  (book.values('KPI Setup').find(([key]) => String(key).startsWith(`table.${kind}`)) ?? []).slice(1, 6);
const doubts = () =>
  book
    .values('KPI Summary')
    .filter(([key]) => /^(doubt|remark)\./.test(String(key)))
    .map(([, text]) => text);

it('leads and deals in two sheets, and quotes, all in Russian: joined by the key of the lead; a quote names either', async () => {
  book = await openBook({
    Лиды: [
      ['ID лида', 'Дата создания', 'Источник', 'Менеджер', 'Статус'],
      ['L1', day('2026-02-02'), 'Google', 'Анна', 'Успешно реализовано'],
      ['L2', day('2026-02-05'), 'Выставка', 'Анна', 'В работе'],
      ['L3', day('2026-02-10'), 'Google', 'Борис', 'Отказ'],
      ['L4', day('2026-03-03'), 'Google', 'Борис', 'В работе'],
      ['L5', day('2026-03-09'), '', 'Анна', 'Новый'],
      ['L5', day('2026-03-11'), 'Google', 'Анна', 'Новый'],
    ],
    Сделки: [
      ['ID сделки', 'ID лида', 'Клиент', 'Дата создания', 'Дата закрытия', 'Статус', 'Сумма'],
      ['D1', 'L1', 'Ромашка', day('2026-02-04'), day('2026-02-20'), 'Успешно реализовано', 1000],
      ['D3', 'L3', 'Лютик', day('2026-02-12'), day('2026-03-10'), 'Отказ', 500],
      ['D4', 'L4', 'Ромашка', day('2026-03-05'), '', 'В работе', 300],
      ['D9', '', 'Мак', day('2026-03-06'), day('2026-03-25'), 'Успешно реализовано', 200],
    ],
    КП: [
      ['Сделка', 'Дата КП', 'Сумма КП', 'Рассылка'],
      ['L1', day('2026-02-06'), 900, ''],
      ['L1', day('2026-02-10'), 1000, ''],
      ['D3', day('2026-02-15'), 450, 'Да'],
      ['D4', day('2026-03-08'), 300, ''],
      ['L2', day('2026-03-01'), 700, ''],
      ['X7', day('2026-03-02'), 5, ''],
    ],
  });
  expect(await build()).toEqual([]);
  expect(tableRow('deals').slice(0, 2)).toEqual(['Deals', 'Сделки']);
  expect(tableRow('leads')).toEqual(['Leads', 'Лиды', '1', '4 of 5 headers known', '✓ 6 rows']);
  expect(tableRow('quotes')).toEqual(['Quotes', 'КП', '1', '4 of 4 headers known', '✓ 6 rows']);
  // L1, L2, L3 in February, L4 and L5 in March; the deal D9 came without a lead.
  expect(figuresOf(book, 'leads')).toMatchObject({ 'month.12': 3, 'month.13': 2 });
  // By the first quote for their own need: L1 in February (L3 was a mass mailing), L2 and L4 in March.
  expect(figuresOf(book, 'qualifiedLeads')).toMatchObject({ 'month.12': 1, 'month.13': 2 });
  expect(figuresOf(book, 'qualifiedValue')).toMatchObject({ 'month.12': 900, 'month.13': 1000 });
  // Of the three leads of February L1 became a customer; of the two deals created then one was won.
  expect(figuresOf(book, 'leadToCustomer')['month.12']).toBeCloseTo(1 / 3, 12);
  expect(figuresOf(book, 'leadToCustomer')['month.13']).toBe(0);
  expect(figuresOf(book, 'dealConversion')).toMatchObject({ 'month.12': 0.5, 'month.13': 0.5 });
  // So the one is out of leads, the other out of deals, and says so.
  expect(figuresOf(book, 'leadToCustomer.ofLeads')).toMatchObject({ label: '    of leads', 'month.12': 3 });
  expect(figuresOf(book, 'dealConversion.ofDeals')).toMatchObject({ label: '    of deals', 'month.12': 2 });
  expect(doubts()).toEqual([
    '1 row with an ID that stands already; left out. First: Лиды, ID лида, row 7',
    '1 row that names no known deal or lead; left out. First: КП, Сделка, row 7',
  ]);
});

it('leads that no deal names are said, for no conversion can be counted', async () => {
  book = await openBook({
    Leads: [
      ['Lead ID', 'Created', 'Source'],
      ['L1', day('2026-02-02'), 'Google'],
      ['L2', day('2026-03-05'), 'Fair'],
    ],
    Deals: [
      ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'],
      ['D1', 'Acme', day('2026-02-04'), day('2026-02-20'), 'Won', 1000],
    ],
  });
  expect(await build()).toEqual([]);
  expect(figuresOf(book, 'leads')).toMatchObject({ 'month.12': 1, 'month.13': 1 });
  expect(doubts()).toEqual([
    'No deal names a lead of “Leads”, so no lead counts as a customer. Choose the column with the lead’s ID in the deals, and that of “Leads”, in KPI Setup.',
  ]);
});

it('a table of customers: who was one before the data begins is not doubted', async () => {
  book = await openBook({
    Deals: [
      ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'],
      ['D1', 'Acme', day('2026-02-02'), day('2026-02-10'), 'Won', 1000],
      ['D2', 'Birch', day('2026-02-03'), day('2026-02-12'), 'Won', 600],
    ],
    Customers: [
      ['Customer', 'Customer since'],
      ['acme', day('2026-02-10')],
    ],
  });
  expect(await build()).toEqual([]);
  expect(tableRow('customers')).toEqual(['Customers', 'Customers', '1', '2 of 2 headers known', '✓ 1 row']);
  expect(figuresOf(book, 'newCustomers.mayNotBeNew')['month.13']).toBe(1);
});

it('a log of changes: stages dated by the first entry, the outcome by the last', async () => {
  book = await openBook({
    Deals: [
      ['Deal ID', 'Company', 'Created', 'Status', 'Amount'],
      ['D1', 'Acme', day('2026-02-02'), 'Won', 1000],
      ['D2', 'Birch', day('2026-02-03'), 'Lost', 600],
      ['D3', 'Cedar', day('2026-02-04'), 'Proposal', 300],
    ],
    'Stage history': [
      ['Deal ID', 'Changed on', 'From stage', 'New stage'],
      ['D1', day('2026-02-05'), '', 'Contacted'],
      ['D1', day('2026-02-09'), 'Contacted', 'Proposal'],
      ['D1', day('2026-02-12'), 'Proposal', 'Contacted'],
      ['D1', day('2026-03-02'), 'Contacted', 'Won'],
      ['D2', day('2026-02-20'), 'Contacted', 'Lost'],
      ['D2', day('2026-03-15'), 'Lost', 'Lost'],
      ['D3', day('2026-03-03'), '', 'Won'],
      ['D3', day('2026-03-10'), 'Won', 'Proposal'],
      ['D9', day('2026-03-10'), 'Won', 'Proposal'],
    ],
  });
  expect(await build()).toEqual([]);
  expect(tableRow('changes')).toEqual([
    'Stage changes',
    'Stage history',
    '1',
    '3 of 4 headers known',
    '✓ 9 rows',
  ]);
  // D1 was won on 2 March, D2 lost for good on 15 March; D3 was won, reopened and is open.
  expect(figuresOf(book, 'booked')).toMatchObject({ 'month.12': 0, 'month.13': 1000 });
  expect(figuresOf(book, 'winRate')).toMatchObject({ 'month.12': '', 'month.13': 0.5 });
  expect(figuresOf(book, 'winRate.openAtEnd')['month.13']).toBe(1);
  // D1 created 2 February, won 2 March: 28 days.
  expect(figuresOf(book, 'salesCycle')['month.13']).toBe(28);
  // The proposal is the stage that qualifies: D1 first on 9 February, D3 on 10 March.
  expect(figuresOf(book, 'qualifiedLeads')).toMatchObject({ 'month.12': 1, 'month.13': 1 });
  expect(doubts()).toEqual([
    '1 row that names no known deal or lead; left out. First: Stage history, Deal ID, row 10',
  ]);
});
