import { describe, expect, it, test } from 'vitest';
import { sampleCompany } from '../../playground/sample/company.ts';
import { figureKinds } from '../../src/setup/figure-tables.ts';
import { findDeals } from '../../src/setup/find-deals.ts';
import { findFigures } from '../../src/setup/find-figures.ts';
import type { TableSetup } from '../../src/setup/setup.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';
import { sampleRows } from '../report/sample-rows.ts';

const deals: SetupCell[][] = [
  ['Deal ID', 'Owner', 'Created', 'Closed', 'Status', 'Amount', 'Cost', 'Source'],
  ['D1', 'Ana', '2026-01-05', '2026-01-20', 'Won', 1000, 600, 'Google'],
  ['D2', 'Boris', '2026-01-06', '', 'Open', 500, '', 'Fair'],
];

function headsOf(sheets: Readonly<Record<string, readonly (readonly SetupCell[])[]>>): SheetHead[] {
  return Object.entries(sheets).map(([name, rows], index) => ({
    sheetId: index,
    name,
    hidden: false,
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    head: rows.slice(0, 20),
  }));
}

/** What is found beside the deals, as "kind sheet!row field=header …". */
function found(sheets: Readonly<Record<string, readonly (readonly SetupCell[])[]>>): string[] {
  const heads = headsOf(sheets);
  const table = findDeals(heads);
  if ('reason' in table) throw new Error(table.reason);
  const figures = findFigures(heads, table);
  return figureKinds.flatMap((kind) => {
    const setup: TableSetup<string> | undefined = figures[kind];
    if (!setup) return [];
    const named = Object.entries(setup.columns).map(([field, column]) => `${field}=${column?.header}`);
    return [[kind, `${setup.sheetName}!${setup.headerRow}`, ...named.sort()].join(' ')];
  });
}

describe.each(['en', 'ru', 'bg'] as const)('the sample company in %s', (language) => {
  test('its spend and its targets are found, every column of them', () => {
    const sheets = sampleRows(sampleCompany({ language }));
    const [, spend, targets] = Object.entries(sheets);
    const [month, source, cost] = spend?.[1][0] ?? [];
    const [start, owner, target] = targets?.[1][0] ?? [];
    expect(found(sheets)).toEqual([
      `spend ${spend?.[0]}!1 amount=${cost} date=${month} source=${source}`,
      `targets ${targets?.[0]}!1 rep=${owner} start=${start} target=${target}`,
    ]);
  });
});

test.each([
  ['Quarter', 'Q1 2026', 'Q2 2026'],
  ['Квартал', 'I квартал 2026', 'II квартал 2026'],
  ['Полугодие', '1 полугодие 2026', '2 полугодие 2026'],
  ['Period', 2026, 2027],
])('targets by “%s”', (name, ...periods) => {
  const rows = [[name, 'Target'], ...periods.map((period) => [period, 5000])];
  expect(found({ deals, Targets: rows })).toEqual([`targets Targets!1 start=${name} target=Target`]);
});

test('a quarter without its year is no start of a target', () => {
  expect(
    found({
      deals,
      Targets: [
        ['Quarter', 'Target'],
        ['Q1', 5000],
        ['Q2', 5000],
      ],
    }),
  ).toEqual([]);
});

test('targets by seller in the words of a Bulgarian sheet', () => {
  const rows = [
    ['Служител', 'За месец', 'План за продажби'],
    ['Мария Иванова', '08.2016', '30 000,00 лв.'],
    ['Петър Колев', '08.2016', '25 000,00 лв.'],
  ];
  expect(found({ deals, План: rows })).toEqual([
    'targets План!1 rep=Служител start=За месец target=План за продажби',
  ]);
});

it.each([
  [
    'Spend',
    ['Date', 'Channel', 'Source', 'Amount', 'Currency'],
    'amount=Amount channel=Channel currency=Currency date=Date source=Source',
  ],
  ['Data', ['Day', 'Channel', 'Ad spend'], 'amount=Ad spend channel=Channel date=Day'],
  ['Маркетинг', ['Дата', 'Сумма'], 'amount=Сумма date=Дата'],
  ['Реклама', ['Период', 'Канал', 'Затраты'], 'amount=Затраты channel=Канал date=Период'],
  ['Лист2', ['Дата', 'Источник', 'Рекламные расходы'], 'amount=Рекламные расходы date=Дата source=Источник'],
  ['Разходи', ['Месец', 'Канал', 'Сума'], 'amount=Сума channel=Канал date=Месец'],
])('spend is found in a sheet "%s" with the headers %j', (name, header, columns) => {
  const row = header.map((text) =>
    /date|day|дата|период|месец/i.test(text)
      ? '2026-01-10'
      : /spend|amount|сум|затр|расх/i.test(text)
        ? 400
        : 'Google',
  );
  expect(found({ Deals: deals, [name]: [header, row, row] })).toEqual([`spend ${name}!1 ${columns}`]);
});

it.each([
  [
    'Targets',
    ['Start', 'Rep', 'Channel', 'Target', 'Measure'],
    'channel=Channel measure=Measure rep=Rep start=Start target=Target',
  ],
  ['2026', ['Month', 'Sales rep', 'Quota'], 'rep=Sales rep start=Month target=Quota'],
  ['План', ['Месяц', 'Менеджер', 'Сумма'], 'rep=Менеджер start=Месяц target=Сумма'],
  [
    'Цели',
    ['Начална дата', 'Крайна дата', 'Търговец', 'Цел'],
    'end=Крайна дата rep=Търговец start=Начална дата target=Цел',
  ],
])('targets are found in a sheet "%s" with the headers %j', (name, header, columns) => {
  const row = header.map((text) =>
    /start|month|месяц|дата/i.test(text)
      ? 'January 2026'
      : /target|quota|сумма|^цел/i.test(text)
        ? 4000
        : 'Ana',
  );
  expect(found({ Deals: deals, [name]: [header, row, row] })).toEqual([`targets ${name}!1 ${columns}`]);
});

it.each([
  ['Report', ['Month', 'Leads', 'Won', 'Amount']],
  ['Archive', ['Deal ID', 'Created', 'Closed', 'Status', 'Date', 'Source', 'Cost']],
])('a sheet "%s" with the headers %j is neither', (name, header) => {
  const row = header.map((text) =>
    /date|month|created|closed|дата/i.test(text)
      ? '2026-01-10'
      : /amount|cost|leads|^won|сумма/i.test(text)
        ? 7
        : text === 'Status'
          ? 'Won'
          : 'Rent',
  );
  expect(found({ Deals: deals, [name]: [header, row, row] })).toEqual([]);
});

/** Rows beneath headers, by what each header is. */
function sheetOf(header: readonly string[], values: Readonly<Record<string, SetupCell>>): SetupCell[][] {
  const row = header.map((text) => values[text] ?? '');
  return [[...header], row, row];
}

const day = '2026-01-10';

it.each<[name: string, values: Record<string, SetupCell>, expected: string]>([
  // Invoices and payments: money that came in.
  [
    'Invoices',
    { 'Invoice no': 'I1', 'Deal ID': 'D1', Date: day, Amount: 7, Cost: 3, Channel: 'Ads', Status: 'Paid' },
    'invoices amount=Amount channel=Channel cost=Cost date=Date id=Invoice no order=Deal ID',
  ],
  [
    'Счета',
    { Номер: '12', Клиент: 'Акме', Дата: day, Сумма: 7 },
    'invoices amount=Сумма customer=Клиент date=Дата id=Номер',
  ],
  [
    'Фактури',
    { 'Фактура №': '12', Клиент: 'Акме', 'Дата на издаване': day, Сума: 7 },
    'invoices amount=Сума customer=Клиент date=Дата на издаване id=Фактура №',
  ],
  ['Payments', { Order: 'D1', Date: day, Amount: 7 }, 'payments amount=Amount date=Date order=Order'],
  // The name of the tab says it.
  ['Payments', { Date: day, Amount: 7 }, 'payments amount=Amount date=Date'],
  [
    'Оплаты',
    { Клиент: 'Акме', 'Дата оплаты': day, Сумма: 7 },
    'payments amount=Сумма customer=Клиент date=Дата оплаты',
  ],
  [
    'Плащания',
    { Клиент: 'Акме', 'Дата на плащане': day, Сума: 7 },
    'payments amount=Сума customer=Клиент date=Дата на плащане',
  ],
  // The costs of the whole firm are no marketing spend.
  ['Expenses', { Date: day, Kind: 'Rent', Amount: 7 }, 'expenses amount=Amount date=Date'],
  ['Расходы', { Дата: day, Статья: 'Аренда', Сумма: 7 }, 'expenses amount=Сумма date=Дата'],
  ['Разходи', { Месец: day, Перо: 'Наем', Сума: 7 }, 'expenses amount=Сума date=Месец'],
  // What is put aside is no expense, and has to be exceeded as well.
  [
    'Expenses',
    { Month: day, Expenses: 7, Reserve: 2 },
    'expenses amount=Expenses date=Month reserve=Reserve',
  ],
  ['Expenses', { Month: day, Reserves: 2, Amount: 7 }, 'expenses amount=Amount date=Month reserve=Reserves'],
  ['Затраты', { Месяц: day, Расходы: 7, Резервы: 2 }, 'expenses amount=Расходы date=Месяц reserve=Резервы'],
  ['Разходи', { Месец: day, Резерви: 2, Разходи: 7 }, 'expenses amount=Разходи date=Месец reserve=Резерви'],
  ['Reserves', { Month: day, Reserve: 2 }, 'expenses amount=Reserve date=Month'],
  // Activities, a row each or a row a day.
  [
    'Log',
    { Date: day, Type: 'Call', Owner: 'Ana', Status: 'Done' },
    'activities date=Date rep=Owner status=Status type=Type',
  ],
  [
    'Активности',
    { Дата: day, Тип: 'Звонок', Менеджер: 'Анна' },
    'activities date=Дата rep=Менеджер type=Тип',
  ],
  [
    'Дейности',
    { Дата: day, 'Вид дейност': 'Обаждане', Търговец: 'Ана' },
    'activities date=Дата rep=Търговец type=Вид дейност',
  ],
  [
    'Tally',
    { Date: day, Rep: 'Ana', Calls: 12, 'Meetings held': 2 },
    'activities calls=Calls date=Date meetingsHeld=Meetings held rep=Rep',
  ],
  // Who sells, and when nobody works.
  [
    'Team',
    { Name: 'Ana', 'Start date': day, 'End date': '', Team: 'North' },
    'roster end=End date rep=Name start=Start date team=Team',
  ],
  [
    'Лист3',
    { Менеджер: 'Анна', 'Дата приёма': day, Отдел: 'Север' },
    'roster rep=Менеджер start=Дата приёма team=Отдел',
  ],
  ['Екип', { Търговец: 'Ана', 'Дата на постъпване': day }, 'roster rep=Търговец start=Дата на постъпване'],
  ['Holidays', { Date: day, Kind: 'Holiday' }, 'holidays date=Date kind=Kind'],
  ['Праздники', { Дата: day, Вид: 'Праздник' }, 'holidays date=Дата kind=Вид'],
  ['Празници', { Дата: day, Вид: 'Почивен ден' }, 'holidays date=Дата kind=Вид'],
  // Money of other countries, and what runs.
  ['Rates', { Currency: 'USD', Date: day, Rate: 0.9 }, 'rates currency=Currency date=Date rate=Rate'],
  ['Курсы', { Валюта: 'USD', Дата: day, Курс: 0.9 }, 'rates currency=Валюта date=Дата rate=Курс'],
  ['Курсове', { Валута: 'USD', Дата: day, Курс: 0.9 }, 'rates currency=Валута date=Дата rate=Курс'],
  [
    'Contracts',
    { Customer: 'Acme', 'Start date': day, 'End date': day },
    'contracts customer=Customer end=End date start=Start date',
  ],
  [
    'Договоры',
    { Клиент: 'Акме', 'Дата начала': day, 'Дата окончания': day },
    'contracts customer=Клиент end=Дата окончания start=Дата начала',
  ],
  [
    'Договори',
    { Клиент: 'Акме', 'Начална дата': day, 'Крайна дата': day },
    'contracts customer=Клиент end=Крайна дата start=Начална дата',
  ],
])('a sheet "%s" with the columns %j is %s', (name, values, expected) => {
  const [kind = '', ...columns] = expected.split(/ (?=\w+=)/);
  expect(found({ Deals: deals, [name]: sheetOf(Object.keys(values), values) })).toEqual([
    [kind, `${name}!1`, ...columns].join(' '),
  ]);
});

it.each<[name: string, values: Record<string, SetupCell>]>([
  // What goes to suppliers and to the team is not what customers paid.
  ['Payments', { Supplier: 'Acme', Customer: 'We', Date: day, Amount: 7 }],
  ['Purchase invoices', { Invoice: 'I1', Customer: 'We', Date: day, Amount: 7 }],
  // A leave is no stay in the team, and a plan is no activity.
  ['Vacations', { Employee: 'Ana', From: day, To: day }],
  ['Team', { Rep: 'Ana', Month: day, Sales: 7 }],
  ['Отпуска', { Сотрудник: 'Анна', 'Дата начала': day, 'Дата окончания': day }],
  ['Call plan', { Date: day, Rep: 'Ana', Calls: 12, 'Meetings held': 2 }],
  // Nothing says what happened there.
  ['Notes', { Date: day, Type: 'Idea', Rep: 'Ana' }],
  ['Sheet4', { Date: day, Amount: 7, Customer: 'Acme' }],
  ['Sheet5', { Month: day, Cost: 7 }],
  ['Prices', { Currency: 'USD', Rate: 7, Product: 'Box' }],
  ['Tenants', { Customer: 'Acme', Start: day, End: day }],
])('a sheet "%s" with the columns %j is nothing that anybody could be sure of', (name, values) => {
  expect(found({ Deals: deals, [name]: sheetOf(Object.keys(values), values) })).toEqual([]);
});

it('all tables of a company are found beside each other, each once', () => {
  const tables = {
    Invoices: { Invoice: 'I1', Order: 'D1', Date: day, Amount: 7, Currency: 'USD', Rate: 0.9 },
    Payments: { Order: 'D1', Date: day, Amount: 7, Currency: 'USD', Rate: 0.9 },
    Expenses: { Date: day, Amount: 7, Currency: 'USD' },
    Marketing: { Date: day, Channel: 'Ads', Cost: 7 },
    Targets: { Start: day, End: day, Rep: 'Ana', Target: 7 },
    Roster: { Rep: 'Ana', Start: day, End: '', Team: 'North' },
    Holidays: { Date: day, Kind: 'Holiday' },
    Activities: { Date: day, Type: 'Call', Rep: 'Ana', Customer: 'Acme', Status: 'Done' },
    Rates: { Currency: 'USD', Date: day, Rate: 0.9 },
    Contracts: { Customer: 'Acme', Start: day, End: day },
  };
  const sheets = Object.entries(tables).map(([name, values]) => [name, sheetOf(Object.keys(values), values)]);
  const kinds = found({ Deals: deals, ...Object.fromEntries(sheets) }).map((text) => text.split('!')[0]);
  expect(kinds).toEqual([
    'spend Marketing',
    'targets Targets',
    'invoices Invoices',
    'payments Payments',
    'expenses Expenses',
    'activities Activities',
    'roster Roster',
    'holidays Holidays',
    'rates Rates',
    'contracts Contracts',
  ]);
});

it('the deals themselves are neither, though they have a source, a date and a cost', () => {
  expect(found({ Deals: deals })).toEqual([]);
});

it('a table beside the deals on the same sheet is found', () => {
  const beside = [
    [...(deals[0] ?? []), '', 'Month', 'Channel', 'Spend'],
    [...(deals[1] ?? []), '', '2026-01-01', 'Active', 70],
    [...(deals[2] ?? []), '', '2026-02-01', 'Active', 80],
  ];
  expect(found({ Deals: beside })).toEqual(['spend Deals!1 amount=Spend channel=Channel date=Month']);
});
