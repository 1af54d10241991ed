import { expect, it } from 'vitest';
import { dayText } from '../../src/kpi/day.ts';
import { expenseFields } from '../../src/setup/expenses-fields.ts';
import { invoiceFields } from '../../src/setup/invoices-fields.ts';
import { paymentFields } from '../../src/setup/payments-fields.ts';
import type { Cell } from '../../src/table/cell.ts';
import { expensesEncoder } from '../../src/table/expenses-encoder.ts';
import { invoicesEncoder } from '../../src/table/invoices-encoder.ts';
import { paymentsEncoder } from '../../src/table/payments-encoder.ts';
import { listed } from './figures.ts';
import { euros, sourceOf, twoDeals } from './money-tables.ts';

type Table = readonly (readonly Cell[])[];

function encode([header = [], ...rows]: Table, chunk = 100) {
  const encoder = invoicesEncoder(sourceOf('Invoices', invoiceFields, header));
  for (let at = 0; at < rows.length; at += chunk) encoder.add(rows.slice(at, at + chunk));
  return encoder.finish(twoDeals, euros);
}

it('reads amounts at the rate of the day, and costs at that of their row', () => {
  const { invoices } = encode([
    ['id', 'date', 'amount', 'currency', 'cost'],
    ['I1', '2026-02-01', 1000, 'USD', 500],
    ['I2', '2026-03-20', '1 000,00', '$', ''],
    ['I3', '2026-03-20', 50, 'EUR', 20],
  ]);
  expect([...invoices.amount]).toEqual([900, 800, 50]);
  expect([...(invoices.cost ?? [])]).toEqual([450, Number.NaN, 20]);
});

it('a sign beside the amount says the currency; what has no rate is listed there', () => {
  const { invoices, ...rest } = encode([
    ['id', 'date', 'amount', 'cost'],
    ['I1', '2026-02-01', '$1000', 500],
    ['I2', '2026-02-01', '50 €', 20],
    ['I3', '2026-02-01', '£70', ''],
  ]);
  expect([...invoices.amount]).toEqual([900, 50]);
  expect([...(invoices.cost ?? [])]).toEqual([450, 20]);
  expect(listed(rest)).toEqual(['4 rate.unknown amount=GBP']);
  expect(rest.doubts).toEqual([]);
});

it('links an order to its deal and takes the customer from there', () => {
  const { invoices, ...rest } = encode([
    ['id', 'order', 'customer', 'date', 'amount'],
    ['I1', 'D1', '', '2026-02-01', 100],
    ['I2', 'X9', '', '2026-02-01', 100],
    ['I3', '', '', '2026-02-01', 100],
  ]);
  expect([...invoices.deal]).toEqual([0, -1, -1]);
  expect([...invoices.customer]).toEqual([0, -1, -1]);
  expect(new Set(invoices.order).size).toBe(3);
  expect(listed(rest)).toEqual(['3 order.unknown order=X9']);
});

it('lines of one invoice are counted once, at the earliest; refunds are not counted', () => {
  const { invoices } = encode([
    ['id', 'date', 'amount'],
    ['I1', '2026-02-02', 100],
    ['I1', '2026-02-01', 50],
    ['I2', '2026-02-03', -20],
    ['', '2026-02-04', 7],
  ]);
  expect([...invoices.counted]).toEqual([0, 1, 0, 1]);
});

it('lists what has no date, no amount, no rate, or has not happened; a total row is none', () => {
  const { invoices, ...rest } = encode([
    ['id', 'date', 'amount', 'currency'],
    ['I1', '', 100, ''],
    ['I2', '2026-02-01', '', ''],
    ['I3', '2026-02-01', 100, 'GBP'],
    ['I4', '2026-05-21', 100, ''],
    ['I5', 'soon', 100, ''],
    ['Total', '', 400, ''],
  ]);
  expect(invoices.count).toBe(0);
  expect(listed(rest)).toEqual([
    '2 figure.noDate date=',
    '3 figure.noAmount amount=',
    '4 rate.unknown currency=GBP',
    '5 figure.afterAsOf date=2026-05-21',
    '6 date.unreadable date=soon',
    '7 row.total id=Total',
  ]);
});

it('variable costs are the sum of their columns, not known where one is blank', () => {
  const { invoices } = encode([
    ['id', 'date', 'amount', 'variable1', 'variable2'],
    ['I1', '2026-02-01', 100, 10, 5],
    ['I2', '2026-02-01', 100, 10, ''],
  ]);
  expect([...(invoices.variableCost ?? [])]).toEqual([15, Number.NaN]);
});

it('fields that share a column share its reading: what cannot be read is listed once', () => {
  const header = ['id', 'date', 'amount', 'cost'];
  const source = sourceOf('Invoices', invoiceFields, header);
  const { fields } = source.columns;
  const columns = {
    ...source.columns,
    fields: { ...fields, variable1: fields.cost as number, paidOn: fields.date as number },
  };
  const encoder = invoicesEncoder({ ...source, columns });
  encoder.add([
    ['I1', '25/02/2026', 100, '10'],
    ['I2', '26/02/2026', 100, 'x'],
    ['I3', '02/27/2026', 100, 10],
    ['I4', '28/02/2026', 100, ''],
  ]);
  const { invoices, payments, ...rest } = encoder.finish(twoDeals, euros);
  expect([...(invoices.cost ?? [])]).toEqual([10, Number.NaN, Number.NaN]);
  expect([...(invoices.variableCost ?? [])]).toEqual([10, Number.NaN, Number.NaN]);
  expect(payments?.count).toBe(3);
  expect(listed(rest)).toEqual([
    '3 number.unreadable cost=x',
    '4 date.unreadable date=02/27/2026',
    '5 figure.noCost cost=',
  ]);
});

it('money paid on invoices is cash of its own day; not yet paid is none, and nothing to list', () => {
  const { payments, issues } = encode([
    ['id', 'date', 'amount', 'currency', 'paidOn', 'paid'],
    ['I1', '2026-02-01', 1000, 'USD', '2026-03-20', 1000],
    ['I2', '2026-02-01', 100, '', '', ''],
    ['I3', '2026-02-01', 100, '', '2026-05-28', 100],
  ]);
  expect(payments?.count).toBe(1);
  expect(payments?.amount[0]).toBe(800);
  expect(dayText(payments?.day[0] ?? 0)).toBe('2026-03-20');
  expect(issues).toEqual([]);
});

it('how the rows are cut into chunks makes no difference', () => {
  const table: Table = [
    ['id', 'order', 'date', 'amount', 'channel'],
    ['I1', 'D1', '2026-02-01', 100, 'VIP'],
    ['I1', 'D1', '2026-02-02', 100, ''],
    ['I2', 'D2', '2026-02-03', -5, 'vip'],
  ];
  expect(encode(table, 1)).toEqual(encode(table));
});

it('reads payments like invoices, and expenses by month', () => {
  const header = ['order', 'date', 'amount', 'rep'];
  const paying = paymentsEncoder(sourceOf('Payments', paymentFields, header));
  paying.add([['D1', '2026-02-01', 100, 'Ana']]);
  const { payments } = paying.finish(twoDeals, euros);
  expect([...payments.deal, ...(payments.rep ?? []), ...payments.amount]).toEqual([0, 0, 100]);

  const spending = expensesEncoder(sourceOf('Expenses', expenseFields, ['date', 'amount']));
  spending.add([['2026-02', 2000]]);
  const { expenses } = spending.finish(twoDeals.asOf, euros);
  expect([...expenses.day].map(dayText)).toEqual(['2026-02-01']);
});

it('adds what is put aside to what is spent; a cell that is blank or unreadable is neither', () => {
  const spending = expensesEncoder(sourceOf('Expenses', expenseFields, ['date', 'amount', 'reserve']));
  spending.add([
    ['2026-01', 300, 100],
    ['2026-02', 400, ''],
    ['2026-03', '', 50],
    ['2026-04', '', ''],
    ['2026-05', 10, 'some'],
    ['2026-05', 'much', 20],
  ]);
  const { expenses, issues } = spending.finish(twoDeals.asOf, euros);
  expect([...expenses.amount]).toEqual([400, 400, 50, 10, 20]);
  expect(issues.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual([
    '5 amount figure.noAmount',
    '6 reserve number.unreadable',
    '7 amount number.unreadable',
  ]);
});

it('says which rows stand twice, and counts them as they are', () => {
  const billing = invoicesEncoder(sourceOf('Invoices', invoiceFields, ['id', 'customer', 'date', 'amount']));
  billing.add([
    ['I1', 'Acme', '2026-02-01', 100],
    ['I1', 'Acme', '2026-02-01', 40],
    ['I1', 'acme', '2026-02-01', 100],
    ['', 'Acme', '2026-02-01', 100],
    ['', 'Acme', '2026-02-01', 100],
  ]);
  const { invoices, issues } = billing.finish(twoDeals, euros);
  expect([...invoices.amount]).toEqual([100, 40, 100, 100, 100]);
  expect(issues.map(({ row, column, code }) => `${row} ${column} ${code}`)).toEqual(['4 id invoice.twice']);
});
