import type { HeaderSet } from './header-set.ts';

export const oneC: HeaderSet = {
  name: '1С, отчёт',
  language: 'ru',
  source:
    'Made by us in the manner of a 1C report (title rows, a row of groups, merged cells): columns are attributes of the catalogue "Сделки с клиентами" of 1С:ERP; its statuses В работе, Выиграна, Проиграна as public integrations write them. No list of report columns was found in public documentation',
  top: [
    ['Отчет по сделкам с клиентами'],
    ['Период:', '', '01.01.2026 - 31.03.2026'],
    ['Отбор:', '', 'Организация Равно "ООО Наша фирма"'],
    [],
    ['Сделка', '', '', 'Организация', 'Клиент', '', 'Менеджер', 'Даты', '', 'Суммы, руб.', ''],
    [
      'Код',
      'Наименование',
      'Статус',
      '',
      'Контрагент',
      'Контактное лицо',
      '',
      'Дата начала',
      'Дата окончания',
      'Сумма',
      'Себестоимость',
    ],
  ],
  rows: [
    row(
      'СД-000101',
      'Выиграна',
      'ООО Север',
      'Белова А. И.',
      '05.01.2026',
      '10.02.2026',
      '120 000,00',
      '81 000,00',
    ),
    row('СД-000102', 'Проиграна', 'ООО Кедр', 'Ахметов Т. Р.', '06.01.2026', '11.02.2026', '40 000,00', ''),
    row('СД-000103', 'В работе', 'АО Гавань', 'Белова А. И.', '09.01.2026', '', '80 000,00', ''),
    row('СД-000104', 'В работе', 'ИП Реч', 'Орлова М. С.', '01.02.2026', '', '12 500,00', ''),
    row(
      'СД-000105',
      'Выиграна',
      'ООО Янтарь',
      'Ахметов Т. Р.',
      '14.02.2026',
      '01.03.2026',
      '15 000,00',
      '9 900,00',
    ),
  ],
  mapping: {
    id: 'Код',
    customer: 'Контрагент',
    rep: 'Менеджер',
    created: 'Дата начала',
    closed: 'Дата окончания',
    status: 'Статус',
    amount: 'Сумма',
    cost: 'Себестоимость',
  },
  statuses: { 'В работе': 'open', Выиграна: 'won', Проиграна: 'lost' },
};

function row(
  code: string,
  status: string,
  customer: string,
  manager: string,
  start: string,
  end: string,
  amount: string,
  cost: string,
) {
  return [
    code,
    `Поставка ${customer}`,
    status,
    'ООО Наша фирма',
    customer,
    'Лисин П.',
    manager,
    start,
    end,
    amount,
    cost,
  ];
}
