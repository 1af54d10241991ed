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
    'amount=Amount channel=Channel date=Date source=Source',
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
  ['Invoices', ['Invoice', 'Date', 'Amount', 'Customer']],
  ['Payments', ['Date', 'Channel', 'Amount']],
  // The costs of the whole firm are no marketing spend.
  ['Expenses', ['Date', 'Kind', 'Amount']],
  ['Расходы', ['Дата', 'Статья', 'Сумма']],
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
