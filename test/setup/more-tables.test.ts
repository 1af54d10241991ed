import { describe, expect, it } from 'vitest';
import { activityWords } from '../../src/setup/activities-words.ts';
import { contractWords } from '../../src/setup/contracts-words.ts';
import { expenseWords } from '../../src/setup/expenses-words.ts';
import { findTables } from '../../src/setup/find-tables.ts';
import { holidayWords } from '../../src/setup/holidays-words.ts';
import { invoiceWords } from '../../src/setup/invoices-words.ts';
import { paymentWords } from '../../src/setup/payments-words.ts';
import { rateWords } from '../../src/setup/rates-words.ts';
import { namedColumns } from '../../src/setup/recognise-columns.ts';
import { rosterWords } from '../../src/setup/roster-words.ts';
import type { SetupCell } from '../../src/setup/sheet-head.ts';
import type { Vocabulary } from '../../src/setup/vocabulary.ts';

/** The fields that a header row is recognised as, `field=header`, with the rows beneath as evidence. */
function recognised<Field extends string>(
  vocabulary: Vocabulary<Field>,
  headers: readonly string[],
  row: readonly SetupCell[],
): Record<string, string> {
  const head = { sheetId: 1, name: 'Sheet', hidden: false, head: [headers, row, row, row] };
  const [table] = findTables(head as never, vocabulary);
  const columns = table ? namedColumns(table, vocabulary) : [];
  return Object.fromEntries(columns.map(({ field, column }) => [field, column.header]));
}

describe('headers of real exports are recognised', () => {
  it.each([
    [
      'QuickBooks invoices',
      ['Invoice No', 'Customer', 'Invoice Date', 'Amount', 'Currency', 'Exchange Rate', 'Sales Rep'],
      ['1001', 'Acme', '2026-01-20', 1000, 'EUR', 1, 'Ana'],
      {
        id: 'Invoice No',
        customer: 'Customer',
        date: 'Invoice Date',
        amount: 'Amount',
        currency: 'Currency',
        rate: 'Exchange Rate',
        rep: 'Sales Rep',
      },
    ],
    [
      '1С',
      ['Номер счёта', 'Дата счёта', 'Клиент', 'Сумма', 'Себестоимость', 'Дата оплаты', 'Оплачено'],
      ['77', '2026-01-20', 'Ромашка', 1000, 600, '2026-01-30', 1000],
      {
        id: 'Номер счёта',
        date: 'Дата счёта',
        customer: 'Клиент',
        amount: 'Сумма',
        cost: 'Себестоимость',
        paidOn: 'Дата оплаты',
        paid: 'Оплачено',
      },
    ],
    [
      'Microinvest',
      ['Номер на фактура', 'Дата на фактура', 'Клиент', 'Данъчна основа', 'Платена на', 'Номер на поръчка'],
      ['0000000012', '2026-01-20', 'Алфа', 1000, '2026-01-30', 'D1'],
      {
        id: 'Номер на фактура',
        date: 'Дата на фактура',
        customer: 'Клиент',
        amount: 'Данъчна основа',
        paidOn: 'Платена на',
        order: 'Номер на поръчка',
      },
    ],
  ])('invoices of %s', (_, headers, row, fields) => {
    expect(recognised(invoiceWords, headers, row)).toEqual(fields);
  });

  it.each([
    [
      'HubSpot',
      ['Activity date', 'Activity type', 'Activity assigned to', 'Company', 'Status'],
      ['2026-01-20', 'Call', 'Ana', 'Acme', 'Completed'],
      { date: 'Activity date', type: 'Activity type', customer: 'Company', status: 'Status' },
    ],
    [
      'a Russian call list',
      ['Дата звонка', 'Тип активности', 'Менеджер', 'Клиент', 'Статус'],
      ['2026-01-20', 'Звонок', 'Анна', 'Ромашка', 'Выполнено'],
      {
        date: 'Дата звонка',
        type: 'Тип активности',
        rep: 'Менеджер',
        customer: 'Клиент',
        status: 'Статус',
      },
    ],
    [
      'a Bulgarian daily tally',
      ['Дата', 'Търговец', 'Обаждания', 'Имейли', 'Проведени срещи', 'Оферти'],
      ['2026-01-20', 'Ана', 40, 12, 2, 1],
      {
        date: 'Дата',
        rep: 'Търговец',
        calls: 'Обаждания',
        emails: 'Имейли',
        meetingsHeld: 'Проведени срещи',
        proposals: 'Оферти',
      },
    ],
  ])('activities of %s', (_, headers, row, fields) => {
    expect(recognised(activityWords, headers, row)).toMatchObject(fields);
  });

  it('payments, expenses, roster, holidays, rates, contracts', () => {
    expect(
      recognised(
        paymentWords,
        ['Дата оплаты', 'Клиент', 'Сумма платежа', 'Номер заказа'],
        ['2026-01-30', 'Ромашка', 900, 'D1'],
      ),
    ).toEqual({ date: 'Дата оплаты', customer: 'Клиент', amount: 'Сумма платежа', order: 'Номер заказа' });
    expect(recognised(expenseWords, ['Месец', 'Разходи', 'Валута'], ['2026-01', 900, 'EUR'])).toEqual({
      date: 'Месец',
      amount: 'Разходи',
      currency: 'Валута',
    });
    expect(
      recognised(
        rosterWords,
        ['Sales rep', 'Hire date', 'End date', 'Team'],
        ['Ana', '2025-06-01', '2026-02-13', 'North'],
      ),
    ).toEqual({ rep: 'Sales rep', start: 'Hire date', end: 'End date', team: 'Team' });
    expect(recognised(holidayWords, ['Дата', 'Тип'], ['2026-05-01', 'Праздник'])).toEqual({
      date: 'Дата',
      kind: 'Тип',
    });
    expect(recognised(rateWords, ['Currency', 'Date', 'Rate'], ['USD', '2026-01-01', 0.9])).toEqual({
      currency: 'Currency',
      date: 'Date',
      rate: 'Rate',
    });
    expect(
      recognised(
        contractWords,
        ['Клиент', 'Дата договора', 'Действует до'],
        ['Ромашка', '2026-01-01', '2026-12-31'],
      ),
    ).toEqual({ customer: 'Клиент', start: 'Дата договора', end: 'Действует до' });
  });
});
