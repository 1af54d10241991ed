import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/i18n/messages.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { buildSummary } from '../../src/report/build-summary.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { type MemoryWorkbook, memoryWorkbook } from './memory-workbook.ts';

type Rows = readonly (readonly Cell[])[];

const headers = ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount'];
const january: Rows = [
  headers,
  ['D1', 'Acme', '2026-01-05', '2026-01-20', 'Won', 100],
  ['D2', 'Birch', '2026-01-07', '2026-02-12', 'Lost', 200],
];
const february: Rows = [
  headers,
  ['D3', 'Acme', '2026-02-01', '2026-02-03', 'Won', 300],
  ['D4', 'Cedar', '2026-02-09', '2026-02-20', 'Won', 400],
];
/** The same columns in another order, beneath a title, with one of its own. */
const march: Rows = [
  ['March'],
  [],
  ['Amount', 'Status', 'Closed', 'Created', 'Deal ID', 'Company', 'Note'],
  [500, 'Won', '2026-03-10', '2026-03-01', 'D5', 'Dune', ''],
  ['much', 'Won', '2026-03-11', '2026-03-02', 'D6', 'Elm', 'ask'],
];
const months = { January: january, February: february, March: march };
const one: Rows = [
  ...january,
  ...february.slice(1),
  ['D5', 'Dune', '2026-03-01', '2026-03-10', 'Won', 500],
  ['D6', 'Elm', '2026-03-02', '2026-03-11', 'Won', 'much'],
];

function build(workbook: MemoryWorkbook, language: 'en' | 'ru' = 'en') {
  const toast = buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf(language));
  const rows = (kind: string) => workbook.committed.get(kind)?.rows ?? [];
  const summary = rows('summary');
  const isDoubt = (key: string) => key.startsWith('doubt.') || key.startsWith('remark.');
  return {
    toast,
    figures: summary
      .filter(({ key }) => !isDoubt(key))
      .map(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'number' ? value : [])))
      .filter((numbers) => numbers.length > 0),
    doubts: summary.filter(({ key }) => isDoubt(key)).map(({ cells }) => cells[0]?.value),
    tables: rows('setup')
      .filter(({ key }) => /^(table|part)\./.test(key))
      .map(({ key, cells }) => [key.split(':')[0], ...cells.map(({ value }) => value ?? '')].join(' | ')),
  };
}

/** The sentence that a build is refused with. */
function refusal(workbook: MemoryWorkbook): string {
  try {
    buildSummary(workbook, '2026-04-03 09:12', reportMessagesOf('en'));
  } catch (error) {
    if (error instanceof UserError) return error.say(messagesFor('en'));
    throw error;
  }
  return '';
}

describe('deals in a tab a month', () => {
  it('are one table: the figures are those of one sheet, the columns found by header in each', () => {
    const { figures, toast } = build(memoryWorkbook(months));
    expect(figures).toEqual(build(memoryWorkbook({ Deals: one })).figures);
    expect(toast).toBe(
      'KPI Summary is up to date: 6 rows of “January, February, March” read, 1 row could not be used everywhere. See “What is in doubt” on the sheet.',
    );
  });

  it('KPI Setup has a row for each sheet, with its own header row, and an empty one', () => {
    expect(build(memoryWorkbook(months)).tables).toEqual([
      'table.deals | Deals | January | 1 | 6 of 6 headers known | ✓ 2 rows',
      'part.deals | Deals, also in | February | 1 | Same headers | ✓ 2 rows',
      'part.deals | Deals, also in | March | 3 | Same headers | ✓ 2 rows',
      'part.deals.new | Deals, also in |  |  | A sheet with the same headers may be added | ',
      'table.spend | Marketing spend |  |  | Not found; optional | No CAC and no return on spend',
      'table.targets | Targets |  |  | Not found; optional | No target attainment',
      'table.invoices | Invoices |  |  | Not found; optional | Revenue is payments, else booked sales',
      'table.payments | Payments |  |  | Not found; optional | No cash received',
      'table.expenses | Expenses |  |  | Not found; optional | No revenue less expenses',
      'table.activities | Activities |  |  | Not found; optional | No calls, meetings or proposals',
      'table.roster | Sales team |  |  | Not found; optional | Reps count where they have deals',
      'table.holidays | Holidays |  |  | Not found; optional | Monday to Friday are working days',
      'table.rates | Currency rates |  |  | Not found; optional | All money is in one currency',
      'table.contracts | Contracts |  |  | Not found; optional | Customers are active by purchases',
      'table.leads | Leads |  |  | Not found; optional | Each deal counts as a lead',
      'table.quotes | Quotes |  |  | Not found; optional | Qualified by stage, not by quote',
      'table.customers | Customers |  |  | Not found; optional | New by first deal',
      'table.changes | Stage changes |  |  | Not found; optional | Stages by the deals alone',
    ]);
  });

  it('an issue names its own sheet, row and column', () => {
    expect(build(memoryWorkbook(months)).doubts).toEqual([
      '1 cell with no readable number; treated as blank. First: March, Amount, row 5',
    ]);
  });

  it('built again, everything is as it was', () => {
    const workbook = memoryWorkbook(months);
    const first = build(workbook);
    expect(build(workbook)).toEqual({
      ...first,
    });
  });

  it('a tab that comes later is found, and said in the toast, the summary and KPI Setup; then it is one of them', () => {
    const workbook = memoryWorkbook({ January: january });
    build(workbook);
    workbook.put('February', february);
    const { toast, tables, doubts, figures } = build(workbook);
    expect(toast).toBe(
      'KPI Summary is up to date: 4 rows of “January, February” read, all of them used. New: “February”.',
    );
    expect(tables[1]).toBe(
      'part.deals | Deals, also in | February | 1 | Same headers; new, added | ✓ 2 rows',
    );
    expect(doubts).toEqual([
      '“February” is new, with the headers of “January”, and is read too. If it should not, clear it in KPI Setup.',
    ]);
    expect(figures).toEqual(build(memoryWorkbook({ Deals: one.slice(0, 5) })).figures);
    const again = build(workbook);
    expect(again.toast).not.toContain('New');
    expect(again.tables[1]).toContain('| Same headers |');
    expect(again.doubts).toEqual([]);
  });

  it('a sheet that a person clears is not read and not found again, and comes back when it is chosen', () => {
    const workbook = memoryWorkbook({ January: january, February: february });
    const first = build(workbook);
    const key = workbook.committed.get('setup')?.rows.find((row) => row.key.startsWith('part.deals:'))?.key;
    workbook.type(key ?? '', 'value', '');
    for (const { tables, figures, toast } of [build(workbook), build(workbook)]) {
      expect(tables[1]).toMatch(
        /^part.deals \| Deals, also in \| {2}\| {2}\| “(January|February)” is not read \| $/,
      );
      expect(toast).toContain('2 rows');
      expect(figures).not.toEqual(first.figures);
    }
    workbook.type('part.deals.new', 'value', /“(\w+)”/.exec(build(workbook).tables[1] ?? '')?.[1] ?? '');
    expect(build(workbook).figures).toEqual(first.figures);
    expect(build(workbook).tables).toHaveLength(17);
  });

  it('a renamed tab stays in its table', () => {
    const workbook = memoryWorkbook(months);
    const first = build(workbook);
    workbook.rename('February', 'Фев 2026');
    const { tables, figures } = build(workbook);
    expect(figures).toEqual(first.figures);
    expect(tables[1]).toBe('part.deals | Deals, also in | Фев 2026 | 1 | Same headers | ✓ 2 rows');
  });

  it('a hidden tab counts, and that is said', () => {
    const { tables, doubts } = build(memoryWorkbook(months, { hidden: ['February'] }));
    expect(tables[1]).toBe(
      'part.deals | Deals, also in | February | 1 | Same headers; hidden sheet | ✓ 2 rows',
    );
    expect(doubts).toContain('“February” is a hidden sheet; its rows count.');
  });

  it('so does a hidden sheet where it is the only one', () => {
    const { doubts } = build(memoryWorkbook({ Deals: one }, { hidden: ['Deals'] }));
    expect(doubts).toContain('“Deals” is a hidden sheet; its rows count.');
  });

  it('a tab prepared for next month, headers only, is one of them', () => {
    const { tables, toast } = build(memoryWorkbook({ January: january, February: [headers] }));
    expect(toast).toContain('2 rows of “January, February” read, all of them used.');
    expect(tables[1]).toBe('part.deals | Deals, also in | February | 1 | Same headers | ✓ 0 rows');
  });

  it('a tab a rep, in Russian', () => {
    const head = ['№ сделки', 'Клиент', 'Дата создания', 'Дата закрытия', 'Статус', 'Сумма'];
    const of = (rows: Rows): Rows => [
      head,
      ...rows
        .slice(1)
        .map((row) => row.map((cell) => ({ Won: 'Успешно', Lost: 'Отказ' })[String(cell)] ?? cell)),
    ];
    const { tables, toast } = build(memoryWorkbook({ 'Анна К.': of(january), Пётр: of(february) }), 'ru');
    expect(toast).toContain('«Анна К., Пётр»: 4 строки, учтено всё.');
    expect(tables[1]).toBe('part.deals | Сделки, ещё лист | Пётр | 1 | Те же заголовки | ✓ 2 строки');
  });
});

describe('sheets that only look like more deals', () => {
  it('a copy is not read, and a person is told in the summary and in KPI Setup', () => {
    const { tables, doubts, figures } = build(memoryWorkbook({ Deals: one, 'Copy of Deals': one }));
    expect(figures).toEqual(build(memoryWorkbook({ Deals: one })).figures);
    expect(tables[1]).toBe(
      'part.deals | Deals, also in |  |  | “Copy of Deals” is not read | ▲ Looks like a copy of “Deals”',
    );
    expect(doubts).toContain(
      '“Copy of Deals” looks like a copy of “Deals” and is not read. If it is none, choose it in KPI Setup.',
    );
  });

  it('without ids too', () => {
    const bare = one.map((row) => row.slice(1));
    const { figures, tables } = build(memoryWorkbook({ Deals: bare, Archive: bare }));
    expect(figures).toEqual(build(memoryWorkbook({ Deals: bare })).figures);
    expect(tables[1]).toContain('▲ Looks like a copy of');
  });

  const many: Rows = [
    headers,
    ...Array.from({ length: 60 }, (_, index) => [
      `D${index}`,
      `Customer ${index}`,
      `2026-0${1 + (index % 3)}-${10 + (index % 17)}`,
      '',
      index % 2 ? 'Won' : 'Lost',
      10 + index,
    ]),
  ].map((row) => row.map((cell, column) => (column === 3 && row !== headers ? (row[2] ?? '') : cell)));
  const [head = [], ...body] = many;
  const archive: Rows = [head, ...[...body].reverse().slice(0, 40)];

  it('an archive in another order: equal ids are duplicates, each listed, and the sheet is asked about', () => {
    const { tables, doubts, figures } = build(memoryWorkbook({ Deals: many, Archive: archive }));
    const alone = build(memoryWorkbook({ Deals: many }));
    expect(figures).toEqual(alone.figures);
    expect(tables[1]).toBe(
      'part.deals | Deals, also in | Archive | 1 | Same headers | ▲ 40 of 40 rows stand elsewhere: a copy?',
    );
    expect(doubts).toEqual([
      '40 rows with an ID that stands already; left out. First: Archive, Deal ID, row 2',
      '40 of 40 rows of “Archive” stand in another sheet too and count once. If it is a copy, clear it in KPI Setup.',
    ]);
  });

  it('an archive without ids: rows that stand alike count once, each listed', () => {
    const bare = (rows: Rows) => rows.map((row) => row.slice(1));
    const { figures, doubts } = build(memoryWorkbook({ Deals: bare(many), Archive: bare(archive) }));
    expect(figures).toEqual(build(memoryWorkbook({ Deals: bare(many) })).figures);
    expect(doubts[0]).toBe('40 rows that stand alike in another sheet; left out. First: Archive, row 2');
  });

  it('two equal rows in different months without ids are two deals', () => {
    const bare = (rows: Rows) => rows.map((row) => row.slice(1));
    const twice = [...bare(february), bare(january)[1] ?? []];
    const { toast } = build(memoryWorkbook({ January: bare(january), February: twice }));
    expect(toast).toContain('5 rows of “January, February” read, all of them used.');
  });

  it('a table of deals with other columns is said, not read', () => {
    const old = [
      ['Created', 'Closed', 'Status', 'Budget', 'Region', 'Priority'],
      ['2025-01-05', '2025-01-20', 'Won', 100, 'West', 1],
    ];
    const workbook = memoryWorkbook({ Deals: one, Old: old });
    const { doubts, tables } = build(workbook);
    const line =
      '“Old” has another table like deals, with other headers in row 1; not read. If it holds the deals, choose it in KPI Setup; to have both read, give it the same headers in a sheet of its own.';
    expect(doubts).toContain(line);
    expect(tables[1]).toContain('part.deals.new');
    expect(build(workbook).doubts).toContain(line);
  });
});

describe('a tab without one of the columns', () => {
  const withSource = (rows: Rows): Rows =>
    rows.map((row, index) => [...row, index === 0 ? 'Source' : 'Google']);
  const files = { February: [...withSource(february), ...withSource(january).slice(1)], January: january };

  it('is not read; the summary and KPI Setup name the column, and once it is there the sheet can be chosen', () => {
    const workbook = memoryWorkbook(files);
    const { tables, doubts } = build(workbook);
    expect(tables.slice(0, 2)).toEqual([
      'table.deals | Deals | February | 1 | 7 of 7 headers known | ✓ 4 rows',
      'part.deals | Deals, also in |  |  | “January” is not read | ▲ No column “Source”',
    ]);
    expect(doubts).toEqual([
      '“January” has the headers of the table, but no column “Source”; not read. Add the column, then choose the sheet in KPI Setup.',
    ]);
    expect(build(workbook).tables[1]).toBe(tables[1]);
    workbook.put('January', withSource(january));
    workbook.type('part.deals:2', 'value', 'January');
    expect(build(workbook).tables[1]).toContain('January | 1 | Same headers |');
  });

  it('a tab that has come since is told as well', () => {
    const workbook = memoryWorkbook({ February: files.February });
    build(workbook);
    workbook.put('March', march);
    expect(build(workbook).doubts.join()).toContain(
      '“March” has the headers of the table, but no column “Source”',
    );
  });
});

describe('a deal that stands in two tabs', () => {
  it('counts once, as it was last; the other row is a duplicate, listed with its sheet', () => {
    const open = [...january.slice(0, 2), ['D7', 'Fir', '2026-01-09', '', 'Open', 900]];
    const carried = [...february, ['D7', 'Fir', '2026-01-09', '2026-02-25', 'Won', 950]];
    const { doubts, toast, figures } = build(memoryWorkbook({ January: open, February: carried }));
    expect(toast).toContain('5 rows of “January, February” read, 1 row could not be used everywhere.');
    expect(doubts).toEqual([
      '1 row with an ID that stands already; left out. First: January, Deal ID, row 3',
    ]);
    expect(figures.flat()).toContain(300 + 400 + 950);
  });

  it('a column of dates has one order in all tabs', () => {
    const of = (day: string, id: string): Rows => [headers, [id, 'Acme', day, '', 'Won', 5]];
    const { doubts } = build(memoryWorkbook({ One: of('25/01/2026', 'D1'), Two: of('03/02/2026', 'D2') }));
    expect(doubts.filter((line) => String(line).includes('order'))).toEqual([]);
  });
});

describe('spend in a tab a quarter', () => {
  const spend = (month: string, amount: number): Rows => [
    ['Month', 'Channel', 'Spend'],
    [`2026-${month}`, 'Inbound', amount],
  ];
  it('is one table too', () => {
    const { tables, figures } = build(
      memoryWorkbook({ Deals: one, 'Spend Q1': spend('01', 70), 'Spend Q2': spend('02', 90) }),
    );
    const [header = [], first = []] = spend('01', 70);
    const [, second = []] = spend('02', 90);
    expect(figures).toEqual(build(memoryWorkbook({ Deals: one, Spend: [header, first, second] })).figures);
    expect(tables.filter((row) => row.startsWith('part.spend'))).toEqual([
      'part.spend | Marketing spend, also in | Spend Q2 | 1 | Same headers | ✓ 1 row',
      'part.spend.new | Marketing spend, also in |  |  | A sheet with the same headers may be added | ',
    ]);
  });
});

describe('spend shown twice', () => {
  const month = (index: number) =>
    `${2024 + Math.floor(index / 12)}-${String(1 + (index % 12)).padStart(2, '0')}`;
  const all: Rows = [
    ['Month', 'Channel', 'Spend'],
    ...Array.from({ length: 27 }, (_, index) => [month(index), 'Inbound', 100 + index]),
  ];
  const [header = [], ...rows] = all;

  it('a sheet that shows the last rows of another one again is not counted: each row listed, the sheet asked about', () => {
    const { figures, doubts, tables } = build(
      memoryWorkbook({ Deals: one, Spend: all, 'Spend 2026': [header, ...rows.slice(-6)] }),
    );
    expect(figures).toEqual(build(memoryWorkbook({ Deals: one, Spend: all })).figures);
    expect(doubts).toContain('6 rows that stand alike in another sheet; left out. First: Spend 2026, row 2');
    expect(doubts).toContain(
      '6 of 6 rows of “Spend 2026” stand in another sheet too and count once. If it is a copy, clear it in KPI Setup.',
    );
    expect(tables.find((row) => row.startsWith('part.spend |'))).toContain(
      '▲ 6 of 6 rows stand elsewhere: a copy?',
    );
  });

  it('an issue of a further sheet names it', () => {
    const second: Rows = [header, ['2026-04', 'Inbound', 7], ['soon', 'Inbound', 8]];
    const { doubts } = build(memoryWorkbook({ Deals: one, Spend: all, 'Spend Q2': second }));
    expect(doubts).toContain('1 cell with no readable date; treated as blank. First: Spend Q2, Month, row 3');
  });
});

describe('a tab that is no more as it was', () => {
  it('a column renamed in one of them: one sentence with the cell, nothing written', () => {
    const workbook = memoryWorkbook({ January: january, February: february });
    build(workbook);
    const before = new Map(workbook.committed);
    workbook.put('February', [
      headers.map((text) => (text === 'Amount' ? 'Value' : text)),
      ...february.slice(1),
    ]);
    workbook.put('January', [headers, ...january.slice(1)]);
    expect(refusal(workbook)).toMatch(/KPI Setup!C\d+: “(January|February)” has no column “Amount”/);
    expect(workbook.committed).toEqual(before);
  });

  it('a deleted tab: the cell, and that it may be cleared; then the build goes on', () => {
    const workbook = memoryWorkbook(months);
    build(workbook);
    workbook.remove('February');
    expect(refusal(workbook)).toMatch(
      /^KPI Setup!C\d+: there is no sheet “February”. Choose one of the sheets of this file, or clear the cell.$/,
    );
    workbook.type('part.deals:2:', 'value', '');
    expect(
      build(workbook)
        .tables.slice(0, 3)
        .map((row) => row.split(' | ')[2]),
    ).toEqual(['January', 'March', '']);
  });

  it('the same sheet twice is read once, and said', () => {
    const workbook = memoryWorkbook(months);
    const first = build(workbook);
    workbook.type('part.deals.new', 'value', 'March');
    const { figures, doubts } = build(workbook);
    expect(figures).toEqual(first.figures);
    expect(doubts.join('\n')).toMatch(/KPI Setup!C\d+: “March” is in this table already and is read once\./);
  });
});
