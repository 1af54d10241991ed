import { afterEach, expect, it } from 'vitest';
import type { LocalSheets } from '../../playground/shim/local-sheets.ts';
import { day, openBook, smallDeals } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

async function build() {
  const { alerts } = book.run('buildKpiSummary');
  await book.calculated();
  return alerts.map(({ message }) => message);
}

const remarks = () =>
  book
    .values('KPI Summary')
    .filter(([key]) => String(key).startsWith('remark.'))
    .map(([, text]) => text);

it('a kind of table that comes later is said, and read once it is chosen', async () => {
  book = await openBook({ Deals: smallDeals });
  expect(await build()).toEqual([]);
  expect(remarks()).toEqual([]);
  book.addSheet('Invoices', [
    ['Invoice no', 'Deal ID', 'Invoice date', 'Amount'],
    ['I1', 'D1', day('2026-02-27'), 700],
  ]);
  expect(await build()).toEqual([]);
  expect(remarks()).toEqual([
    '“Invoices” reads like the table “Invoices”, which KPI Setup does not have; not read. To have it read, choose it there.',
  ]);
  const row = book.values('KPI Setup').findIndex(([key]) => key === 'table.invoices') + 1;
  book.type('KPI Setup', `C${row}`, 'Invoices');
  await book.calculated();
  expect(await build()).toEqual([]);
  expect(remarks()).toEqual([]);
  expect(book.values('KPI Setup')[row - 1]?.slice(2, 6)).toEqual([
    'Invoices',
    '1',
    '4 of 4 headers known',
    '✓ 1 row',
  ]);
});

it('tables are found by the names of their tabs, with just a date and an amount', async () => {
  book = await openBook({
    Deals: smallDeals,
    Payments: [
      ['Date', 'Amount'],
      [day('2026-02-27'), 70],
    ],
    Spend: [
      ['Month', 'Cost'],
      ['2026-02', 40],
    ],
  });
  expect(await build()).toEqual([]);
  const found = book
    .values('KPI Setup')
    .filter(([key]) => /^table\.\w+:/.test(String(key)))
    .map(([, table, sheet]) => `${table}: ${sheet}`);
  expect(found).toEqual(['Deals: Deals', 'Marketing spend: Spend', 'Payments: Payments']);
});
