import { expect, it } from 'vitest';
import { findDeals } from '../../src/setup/find-deals.ts';
import { figuresIn } from '../../src/setup/find-figures.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';

function headOf(name: string, head: readonly (readonly SetupCell[])[]): SheetHead {
  const columns = head[0]?.length ?? 0;
  return { sheetId: 1, name, hidden: false, rows: head.length, columns, head };
}

const read = (kind: Parameters<typeof figuresIn>[1], name: string, head: readonly (readonly SetupCell[])[]) =>
  Object.fromEntries(
    Object.entries(figuresIn(headOf(name, head), kind, null)?.columns ?? {}).map(([field, column]) => [
      field,
      column?.header,
    ]),
  );

it.each([
  ['Leads', ['Lead ID', 'Created date', 'Lead source', 'Owner'], ['id', 'created', 'source', 'rep']],
  ['Лиды', ['ID лида', 'Дата создания', 'Источник', 'Ответственный'], ['id', 'created', 'source', 'rep']],
  [
    'Лийдове',
    ['ID на лийд', 'Дата на създаване', 'Източник', 'Търговец'],
    ['id', 'created', 'source', 'rep'],
  ],
])('leads: %s', (name, headers, fields) => {
  const rows = ['L1', 'L2', 'L3'].map((id) => [id, '2026-02-02', 'Google', 'Ana']);
  const expected = Object.fromEntries(fields.map((field, index) => [field, headers[index]]));
  expect(read('leads', name, [headers, ...rows])).toEqual(expected);
});

it.each([
  ['Quotes', ['Deal ID', 'Date sent', 'Amount', 'Mass mail']],
  ['КП', ['ID сделки', 'Дата отправки', 'Сумма', 'Рассылка']],
  ['Оферти', ['ID на сделка', 'Дата на изпращане', 'Сума', 'Масово']],
])('quotes: %s', (name, headers) => {
  const [key, date, amount, massMail] = headers;
  const rows = ['D1', 'D1', 'D2'].map((id) => [id, '2026-02-02', 700, '']);
  expect(read('quotes', name, [headers, ...rows])).toEqual({ key, date, amount, massMail });
});

it.each([
  ['Stage history', ['Deal ID', 'Changed at', 'New stage']],
  ['История', ['ID сделки', 'Дата изменения', 'Новый этап']],
  ['История', ['ID на сделка', 'Дата на промяна', 'Нов етап']],
])('stage changes: %s, %j', (name, headers) => {
  const [key, date, to] = headers;
  const rows = ['D1', 'D1', 'D2'].map((id) => [id, '2026-02-02', 'Won']);
  expect(read('changes', name, [headers, ...rows])).toEqual({ key, date, to });
});

it.each([
  ['Customers', ['Customer', 'Customer since']],
  ['Клиенты', ['Клиент', 'Дата первой покупки']],
  ['Клиенти', ['Клиент', 'Първа покупка']],
])('customers: %s', (name, headers) => {
  const [customer, since] = headers;
  expect(read('customers', name, [headers, ['Acme', '2019-05-01'], ['Birch', '2020-01-01']])).toEqual({
    customer,
    since,
  });
});

it.each([
  ['Funnel', ['Date', 'Leads', 'Meetings', 'Won']],
  ['Воронка', ['Дата', 'Лиды', 'Встречи', 'Продажи']],
  ['Фуния', ['Дата', 'Лийдове', 'Срещи', 'Продажби']],
])('a tally sheet: %s', (name, headers) => {
  const found = findDeals([headOf(name, [headers, ['2026-02-02', 9, 3, 1], ['2026-02-03', 7, 2, 0]])]);
  expect(
    'reason' in found ? found.reason : found.stages?.map(({ role, reached }) => [role, reached.by]),
  ).toEqual([
    ['lead', 'count'],
    ['none', 'count'],
    ['won', 'count'],
  ]);
});

it.each([
  ['Contracts won', 'Amount won', 'won'],
  ['Contracts lost', 'Loss rate', 'lost'],
  ['Договоров выиграно', 'Сумма выигранных', 'won'],
  ['Договоров проиграно', 'Доля проигранных', 'lost'],
  ['Спечелени договори', 'Стойност на спечелените', 'won'],
])('"%s" in a tally is the column of that end, "%s" is not', (header, other, role) => {
  const rows = [
    ['Date', 'Leads', other, header],
    ['2026-02-02', 9, 3, 1],
    ['2026-02-03', 7, 2, 0],
  ];
  const found = findDeals([headOf('Funnel', rows)]);
  const stages = 'reason' in found ? [] : (found.stages ?? []);
  expect(stages.find((stage) => stage.role === role)?.reached).toEqual({
    by: 'count',
    column: { header, ordinal: 1 },
  });
});

it('one cell in a tally that is no number loses no stage', () => {
  const rows = [
    ['Date', 'Leads', 'Meetings', 'Won'],
    ['2026-02-02', 9, 3, 1],
    ['2026-02-03', 7, 2, 0],
    ['2026-02-04', 7, 'x', 0],
  ];
  const found = findDeals([headOf('Funnel', rows)]);
  expect('reason' in found ? found.reason : found.stages?.map(({ name }) => name)).toEqual([
    'Leads',
    'Meetings',
    'Won',
  ]);
});

it('targets by day are no tally, and neither is a marketing report with leads alone', () => {
  const rows = [
    ['2026-02-02', 9, 3],
    ['2026-02-03', 7, 2],
  ];
  expect(findDeals([headOf('Plan', [['Date', 'Leads', 'Won'], ...rows])])).toHaveProperty('reason');
  expect(findDeals([headOf('Ads', [['Date', 'Leads', 'Cost'], ...rows])])).toHaveProperty('reason');
});
