import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { day, figuresOf, openBook } from './small-company.ts';

type Rows = readonly (readonly LocalValue[])[];

const headers = [
  ...['№ сделки', 'Клиент', 'Менеджер', 'Дата создания', 'Дата закрытия', 'Ожидаемая дата закрытия'],
  ...['Статус', 'Сумма', 'Валюта', 'Себестоимость', 'Комиссия', 'Переменные затраты 2', 'Вероятность'],
  ...['Тип сделки', 'Причина отказа', 'ID лида', 'Команда', 'Примечание'],
];

/** The cells of a deal by header; what is not given is blank. */
const deal = (cells: Readonly<Record<string, LocalValue>>) => headers.map((header) => cells[header] ?? '');

const won = { Статус: 'Выиграна' };
const open = { Статус: 'В работе' };
const deals: Rows = [
  headers,
  deal({
    ...won,
    '№ сделки': 'D1',
    Клиент: 'Альфа',
    Менеджер: 'Анна',
    'Дата создания': day('2026-02-02'),
    'Дата закрытия': day('2026-02-20'),
    Сумма: 1000,
    Валюта: 'USD',
    Себестоимость: 600,
    Комиссия: 50,
    'Переменные затраты 2': 10,
    'Тип сделки': 'Новый клиент',
    Команда: 'Север',
  }),
  deal({
    ...won,
    '№ сделки': 'D2',
    Клиент: 'Альфа',
    Менеджер: 'Борис',
    'Дата создания': day('2026-02-10'),
    'Дата закрытия': day('2026-03-10'),
    Сумма: 500,
    Валюта: '$',
    Себестоимость: 200,
    Комиссия: 20,
    'Тип сделки': 'Повторная продажа',
    Команда: 'Юг',
  }),
  deal({
    ...won,
    '№ сделки': 'D3',
    Клиент: 'Бета',
    Менеджер: 'Анна',
    'Дата создания': day('2026-03-01'),
    'Дата закрытия': day('2026-03-15'),
    Сумма: 30_000,
    Валюта: 'RUB',
    Комиссия: 3000,
    'Переменные затраты 2': 0,
    Команда: 'север',
  }),
  deal({
    ...won,
    '№ сделки': 'D4',
    Клиент: 'Гамма',
    Менеджер: 'Анна',
    'Дата создания': day('2026-03-02'),
    'Дата закрытия': day('2026-03-20'),
    Сумма: 700,
    Валюта: 'GBP',
    Себестоимость: 100,
    Комиссия: 1,
    'Переменные затраты 2': 1,
  }),
  deal({
    '№ сделки': 'D5',
    Статус: 'Проиграна',
    'Дата создания': day('2026-03-03'),
    'Дата закрытия': day('2026-03-25'),
    Сумма: 20_000,
    Валюта: 'RUB',
    'Причина отказа': 'Дорого',
  }),
  deal({
    ...open,
    '№ сделки': 'D6',
    'Дата создания': day('2026-03-05'),
    'Ожидаемая дата закрытия': day('2026-04-20'),
    Сумма: 1000,
    Валюта: 'USD',
    Вероятность: '50%',
  }),
  deal({
    ...open,
    '№ сделки': 'D7',
    'Дата создания': day('2026-03-06'),
    'Ожидаемая дата закрытия': day('2026-04-25'),
    Сумма: 10_000,
    Вероятность: 0.2,
  }),
  deal({
    ...open,
    '№ сделки': 'D8',
    'Дата создания': day('2026-04-01'),
    'Ожидаемая дата закрытия': day('2026-04-28'),
    Сумма: 5000,
  }),
  deal({
    ...won,
    '№ сделки': 'D9',
    Клиент: 'Проверка',
    'Дата создания': day('2026-03-01'),
    'Дата закрытия': day('2026-03-02'),
    Сумма: 999_999,
    Валюта: 'RUB',
    Примечание: 'тест',
  }),
  deal({
    ...won,
    '№ сделки': 'D10',
    Клиент: 'Дельта',
    'Дата создания': day('2026-03-20'),
    'Дата закрытия': day('2026-05-01'),
    Сумма: 100,
    'ID лида': 'L-7',
  }),
];

const rates: Rows = [
  ['Валюта', 'Дата', 'Курс'],
  ['USD', day('2026-01-01'), 90],
  ['USD', day('2026-03-01'), 80],
];

describe('a sheet of deals with every further column, in Russian', () => {
  let book: LocalSheets;
  const setupCell = (key: string, cell: number) =>
    book.values('KPI Setup').find(([found]) => found === key)?.[cell];
  const type = (key: string, column: string, text: string) => {
    const row = book.values('KPI Setup').findIndex(([found]) => found === key) + 1;
    expect([key, row > 0]).toEqual([key, true]);
    book.type('KPI Setup', `${column}${row}`, text);
  };
  const build = async () => {
    const { alerts } = book.run('buildKpiSummary');
    await book.calculated();
    expect(alerts.map(({ message }) => message)).toEqual([]);
  };

  beforeAll(async () => {
    book = await openBook({ Сделки: deals, Курсы: rates });
    await build();
    for (const id of ['contributionMargin', 'newSales', 'addedSales', 'planned', 'plannedWeighted'])
      type(`option.kpi.${id}`, 'C', 'Yes');
    type('deals.leave1', 'C', 'Примечание');
    type('deals.leave1', 'D', 'Тест, Дубль');
    type('deals.free1', 'C', 'Команда');
    type('option.sheet.funnel', 'C', 'Yes');
    await book.calculated();
    await build();
  });
  afterAll(() => book.dispose());

  it('each column is found by its header, the free one is chosen, and each is checked', () => {
    const found = {
      currency: ['Валюта', '▲ 1 text (“GBP”) left out'],
      cost: ['Себестоимость', '✓ All readable'],
      variable1: ['Комиссия', '✓ All readable'],
      variable2: ['Переменные затраты 2', '✓ All readable'],
      probability: ['Вероятность', '✓ All readable'],
      type: ['Тип сделки', '✓ All readable'],
      reason: ['Причина отказа', '✓ All readable'],
      lead: ['ID лида', '✓ All readable'],
      leave1: ['Примечание', '✓ 1 row'],
    };
    for (const [field, cells] of Object.entries(found))
      expect([field, setupCell(`deals.${field}`, 2), setupCell(`deals.${field}`, 5)]).toEqual([
        field,
        ...cells,
      ]);
    expect(setupCell('deals.free1', 2)).toBe('Команда');
    expect(setupCell('deals.free2', 2)).toBe('');
  });

  it('money is converted on the day of the close; pounds have no rate and are left out', () => {
    // February: 1000 × 90. March: 500 × 80 + 30,000; neither the pounds nor the test.
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.11': 90_000, 'month.12': 70_000 });
    // February: 90,000 − 600 × 90. March: 40,000 − 200 × 80; D3 has no cost.
    expect(figuresOf(book, 'grossProfit')).toMatchObject({ 'month.11': 36_000, 'month.12': 24_000 });
    // February: 90,000 − (50 + 10) × 90. March: 30,000 − 3000; of D2 one variable cost is blank.
    expect(figuresOf(book, 'contributionMargin')).toMatchObject({ 'month.11': 84_600, 'month.12': 27_000 });
    expect(book.values('KPI Summary').flat().join(' ')).toContain('Money in RUB.');
  });

  it('the type says new or added, else the purchases do', () => {
    expect(figuresOf(book, 'newSales')).toMatchObject({ 'month.11': 90_000, 'month.12': 30_000 });
    expect(figuresOf(book, 'addedSales')).toMatchObject({ 'month.11': 0, 'month.12': 40_000 });
  });

  it('the plan is weighted by the probability, at the rate of the as-of day', () => {
    // 1000 × 80 + 10,000 + 5000; 80,000 × 0.5 + 10,000 × 0.2, the third says no probability.
    expect(figuresOf(book, 'planned')['month.13']).toBe(95_000);
    expect(figuresOf(book, 'plannedWeighted')['month.13']).toBe(42_000);
  });

  it('deals lost are shown by their reason', () => {
    expect(book.values('KPI Funnel').flat()).toContain('Дорого');
  });

  it('what is not counted is said', () => {
    const doubts = book
      .values('KPI Summary')
      .filter(([key]) => String(key).startsWith('doubt.'))
      .map(([, text]) => text);
    expect(doubts.sort()).toEqual([
      '1 deal won or lost with a close date after the as-of day; open until then. First: Сделки, Дата закрытия, row 11',
      '1 deal won without a cost; not in gross profit. First: Сделки, Себестоимость, row 4',
      '1 deal won without a variable cost; not in contribution margin. First: Сделки, Переменные затраты 2, row 3',
      '1 row in a currency without a known rate; not in money. Add the rate to a sheet of rates, or name your main currency in KPI Setup. First: Сделки, Валюта, row 5',
      '1 row that KPI Setup leaves out; not counted. First: Сделки, Примечание, row 10',
    ]);
  });
});
