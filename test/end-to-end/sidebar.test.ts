import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets } from '../../playground/shim/local-sheets.ts';
import type { Requests, Setup } from '../../src/rpc.ts';
import { day, figuresOf, headers, openBook, smallDeals, visible } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

/** Asks as the sidebar does. */
function ask<Name extends keyof Requests>(
  name: Name,
  request: Requests[Name]['request'],
): { readonly answer?: Requests[Name]['answer']; readonly error?: string } {
  const { outcome, value, message } = book.callFromClient('answerSidebar', [
    JSON.stringify({ name, request }),
  ]);
  if (outcome !== 'done') throw new Error(message);
  return JSON.parse(String(value));
}

function answer<Name extends keyof Requests>(
  name: Name,
  request: Requests[Name]['request'],
): Requests[Name]['answer'] {
  const { answer, error } = ask(name, request);
  if (error !== undefined) throw new Error(error);
  return answer as Requests[Name]['answer'];
}

const open = () => answer('open', { fresh: false });
const withAmount = (setup: Setup, header: string): Setup => ({
  ...setup,
  deals: { ...setup.deals, columns: { ...setup.deals.columns, amount: { header, ordinal: 1 } } },
});
const setupCell = (key: string, column: string) => {
  const [keys = [], ...rows] = book.values('KPI Setup');
  return rows.find(([found]) => String(found).startsWith(key))?.[keys.indexOf(column)];
};

describe('the sidebar asks for the set-up', () => {
  it('and gets what the sheets suggest, with samples and what is readable, before anything is written', async () => {
    book = await openBook({ Deals: [...smallDeals, ['D6', 'Elm', day('2026-02-13'), '', 'On ice', 'tbc']] });
    const before = visible(book);
    const { setup, saved, base, model, locale, question } = open();
    expect({ saved, base, locale, question }).toEqual({
      saved: null,
      base: '',
      locale: 'en',
      question: null,
    });
    expect(setup.deals.columns.amount).toEqual({ header: 'Amount', ordinal: 1 });
    const [deals] = model.tables;
    expect(deals?.headers.map(({ label }) => label)).toEqual(headers);
    expect(deals?.headers[2]?.samples).toEqual(['2026-01-05', '2026-01-07', '2026-02-01']);
    expect(deals?.fields.find(({ field }) => field === 'customer')).toMatchObject({
      label: 'Customer',
      found: { column: { header: 'Company', ordinal: 1 }, how: 'knownWord' },
    });
    expect(model.checks['deals.amount']).toMatchObject({
      code: 'leftOut',
      count: 1,
      text: '▲ 1 text (“tbc”) left out',
    });
    expect(model.statuses).toEqual([
      { text: 'Won', count: 3 },
      { text: 'Lost', count: 1 },
      { text: 'Open', count: 1 },
      { text: 'On ice', count: 1 },
    ]);
    expect(visible(book)).toEqual(before);
  });

  it('with another sheet or header row, its columns are recognised anew and the rest stays', async () => {
    const moved = [
      ['Sales of 2026'],
      [],
      ['Deal', 'Stage', 'Won on', 'Close date'],
      ['X1', 'Closed won', '', day('2026-03-02')],
    ];
    book = await openBook({ Deals: smallDeals, Other: moved.map((row) => [...row]) });
    const { setup, model } = open();
    const other = model.sheets.find(({ name }) => name === 'Other')?.id ?? 0;
    const table = { kind: 'deals', sheetId: other, headerRow: null } as const;
    const again = answer('look', {
      setup: { ...setup, options: { ...setup.options, currency: 'EUR' } },
      table,
    });
    expect(again.setup.deals).toMatchObject({
      sheetName: 'Other',
      headerRow: 3,
      columns: { status: { header: 'Stage', ordinal: 1 }, closed: { header: 'Close date', ordinal: 1 } },
    });
    expect(again.setup.options.currency).toBe('EUR');
    expect(again.statuses).toEqual([{ text: 'Closed won', count: 1 }]);
    const lower = answer('look', { setup, table: { ...table, headerRow: 1 } });
    expect(lower.setup.deals).toMatchObject({ headerRow: 1, columns: {} });
  });

  it('and gets it however much of it is gone from the sheets', async () => {
    book = await openBook({ Deals: smallDeals });
    const { setup } = open();
    const broken = { ...withAmount(setup, 'No such column'), deals: { ...withAmount(setup, 'Gone').deals } };
    const model = answer('look', { setup: broken, table: null });
    expect(model.setup.deals.columns.amount).toEqual({ header: 'Gone', ordinal: 1 });
    expect(model.checks['deals.amount']).toBeUndefined();
    expect(model.checks['table.deals']).toMatchObject({ code: 'rows', count: 5 });
    const gone = { ...setup, deals: { ...setup.deals, sheetId: -5 } };
    expect(answer('look', { setup: gone, table: null })).toMatchObject({ checks: {}, statuses: [] });
  });
});

describe('saving', () => {
  it('writes KPI Setup, the person keeps looking at their sheet, and a build follows what was saved', async () => {
    book = await openBook({ Deals: smallDeals.map((row, index) => [...row, index === 0 ? 'Net' : 7]) });
    const { setup, base } = open();
    const saved = answer('save', { setup: withAmount(setup, 'Net'), base });
    await book.calculated();
    expect(saved).toMatchObject({ saved: true });
    expect(setupCell('deals.amount', 'value')).toBe('Net');
    expect(book.sheetNames()).toEqual(['Sheet1', 'Deals', 'KPI Setup']);
    const { done, hash } = answer('build', { run: 'r1' });
    await book.calculated();
    expect(done).toContain('KPI Summary is up to date: 5 rows');
    expect(saved.saved && saved.hash).toBe(hash);
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 21 });
    expect(open()).toMatchObject({
      hash,
      base: hash,
      isDraft: false,
      saved: { deals: { columns: { amount: { header: 'Net' } } } },
    });
  });

  it('refuses what cannot be built with, in the person’s language, and writes nothing', async () => {
    book = await openBook({ Deals: smallDeals }, { userLocale: 'ru' });
    const { setup, base } = open();
    const before = visible(book);
    const { status: _status, ...columns } = setup.deals.columns;
    const { error } = ask('save', { setup: { ...setup, deals: { ...setup.deals, columns } }, base });
    expect(error).toContain('столбец статуса не указан');
    expect(visible(book)).toEqual(before);
  });
});

describe('two people edit the set-up at once', () => {
  it('the second one is told, nothing of the first is overwritten, and may then insist', async () => {
    book = await openBook({ Deals: smallDeals.map((row, index) => [...row, index === 0 ? 'Net' : 7]) });
    const mine = open();
    answer('save', { setup: mine.setup, base: mine.base });
    await book.calculated();
    const first = open();
    const second = open();
    answer('save', { setup: withAmount(first.setup, 'Net'), base: first.base });
    await book.calculated();
    const before = visible(book);
    const statuses = second.setup.statuses.map((one) =>
      one.text === 'Open' ? { ...one, outcome: 'lost' as const } : one,
    );
    const refused = answer('save', { setup: { ...second.setup, statuses }, base: second.base });
    expect(refused).toMatchObject({
      saved: false,
      theirs: { setup: { deals: { columns: { amount: { header: 'Net' } } } } },
    });
    expect(visible(book)).toEqual(before);
    const hash = refused.saved ? '' : refused.theirs.hash;
    expect(answer('save', { setup: { ...second.setup, statuses }, base: hash })).toMatchObject({
      saved: true,
    });
    await book.calculated();
    expect([setupCell('deals.amount', 'value'), setupCell('status.open', 'found')]).toEqual([
      'Amount',
      'Lost',
    ]);
  });

  it('a change typed into the sheet counts as one, a new build or a renamed sheet does not', async () => {
    book = await openBook({ Deals: smallDeals });
    book.run('buildKpiSummary');
    await book.calculated();
    const { setup, base } = open();
    book.type('Deals', 'F2', '150');
    book.renameSheet('Deals', 'All deals');
    await book.calculated();
    book.run('buildKpiSummary');
    await book.calculated();
    expect(answer('save', { setup, base })).toMatchObject({ saved: true });
    await book.calculated();
    const now = open();
    const row = book.values('KPI Setup').findIndex(([key]) => key === 'option.currency') + 1;
    book.type('KPI Setup', `C${row}`, 'EUR');
    await book.calculated();
    expect(answer('save', { setup: now.setup, base: now.base })).toMatchObject({ saved: false });
    expect(setupCell('option.currency', 'value')).toBe('EUR');
  });

  it('nobody saves while somebody builds', async () => {
    book = await openBook({ Deals: smallDeals });
    const { setup, base } = open();
    book.holdLock(true);
    expect(ask('save', { setup, base }).error).toContain('Another build is running');
    expect(book.sheetNames()).not.toContain('KPI Setup');
  });
});

describe('a draft', () => {
  const statuses = Array.from({ length: 300 }, (_, index) => ({
    text: `Статус ${'ы'.repeat(60)} ${index} 🙂`,
    outcome: 'open' as const,
  }));

  it('of any length comes back, belongs to this file and is gone once it is saved', async () => {
    book = await openBook({ Deals: smallDeals });
    const { setup, base } = open();
    const long = { ...setup, statuses: [...setup.statuses, ...statuses] };
    answer('keepDraft', { setup: long, base });
    const back = open();
    expect(back).toMatchObject({ isDraft: true, base, saved: null });
    expect(back.setup.statuses).toEqual(long.statuses);
    answer('keepDraft', { setup: withAmount(setup, 'Status'), base });
    expect(open().setup.statuses).toEqual(setup.statuses);
    expect(answer('open', { fresh: true }).isDraft).toBe(false);
    answer('save', { setup, base });
    expect(open().isDraft).toBe(false);
  });
});

describe('whatever else is asked', () => {
  it('gets one calm sentence, with the cause in the log', async () => {
    book = await openBook({ Deals: smallDeals });
    for (const text of ['{"name":"toString","request":null}', 'no JSON', '{"name":"look","request":{}}']) {
      const { value, log } = book.callFromClient('answerSidebar', [text]);
      expect(JSON.parse(String(value)).error).toContain('Your own cells are as they were');
      expect(log).toHaveLength(1);
    }
  });
});

describe('the first click', () => {
  const asks = async (sheets: Parameters<typeof openBook>[0], locale = 'en_US') => {
    book = await openBook(sheets, { locale });
    const before = visible(book);
    const { alerts, dialogs, toasts } = book.run('buildKpiSummary');
    expect({ alerts, toasts, dialogs: dialogs.map(({ kind, title }) => [kind, title]) }).toEqual({
      alerts: [],
      toasts: [],
      dialogs: [['sidebar', 'Sales KPIs']],
    });
    expect(visible(book)).toEqual(before);
    return open();
  };

  const pipeline = [
    ['Opportunity number', 'Firm', 'Date created', 'Date closed', 'Stage', 'Amount'],
    ...smallDeals.slice(1).map((row) => [...row]),
  ];

  it('asks which of two different sheets holds the deals, not about the tabs of one', async () => {
    const { question } = await asks({ Deals: smallDeals, Pipeline: pipeline });
    expect(question).toMatchObject({
      code: 'rivals',
      tables: [
        { sheet: 'Deals', headerRow: 1, rows: 5 },
        { sheet: 'Pipeline', headerRow: 1, rows: 5 },
      ],
    });
    book.dispose();
    book = await openBook({ Deals: smallDeals, 'Deals of Ann': smallDeals });
    expect(book.run('buildKpiSummary').dialogs).toEqual([]);
  });

  it('asks which status is won', async () => {
    const rows = smallDeals.map((row) => row.map((cell) => (cell === 'Won' ? 'Zorb' : cell)));
    const { setup } = await asks({ Deals: rows });
    expect(setup.statuses[0]).toEqual({ text: 'Zorb', outcome: 'open' });
  });

  it('asks for the order of day and month that nothing decides, and builds once it is answered', async () => {
    const texts: Record<number, string> = {
      1: '05/01/2026',
      2: '07/01/2026',
      3: '01/02/2026',
      4: '09/02/2026',
      5: '11/02/2026',
    };
    const rows = smallDeals.map((row, at) =>
      row.map((cell, column) => (column === 2 && at > 0 ? (texts[at] ?? cell) : cell)),
    );
    const { setup, base, model } = await asks({ Deals: rows });
    expect(model.checks['deals.created']).toMatchObject({
      code: 'dayOrder',
      count: 5,
      others: 0,
      sample: '05/01/2026',
    });
    const created = { header: 'Created', ordinal: 1, reads: 'dayFirst' } as const;
    const answered = { ...setup, deals: { ...setup.deals, columns: { ...setup.deals.columns, created } } };
    expect(answer('save', { setup: answered, base })).toMatchObject({ saved: true });
    await book.calculated();
    expect(book.run('buildKpiSummary').dialogs).toEqual([]);
    await book.calculated();
    expect(figuresOf(book, 'leads')).toMatchObject({ 'month.12': 2, 'month.13': 3 });
  });

  it('asks for a date column where there is none, and where none can be read says so', async () => {
    const undated = smallDeals.map(
      ([id, customer, , , status, amount]) => [id, customer, status, amount] as const,
    );
    expect((await asks({ Deals: undated.map((row) => row.map((cell) => cell ?? '')) })).question).toEqual({
      code: 'noDate',
    });
  });

  it('asks for a status column where no header says so', async () => {
    const rows = smallDeals.map((row, index) =>
      row.map((cell, column) => (column === 4 ? (index === 0 ? 'Note' : `n${index}`) : cell)),
    );
    expect((await asks({ Deals: rows })).question).toEqual({ code: 'noStatus' });
  });

  it('never asks again what KPI Setup answers', async () => {
    book = await openBook({ Deals: smallDeals, Pipeline: pipeline });
    const { setup, base } = open();
    answer('save', { setup, base });
    await book.calculated();
    const { alerts, dialogs } = book.run('buildKpiSummary');
    expect({ alerts, dialogs }).toEqual({ alerts: [], dialogs: [] });
  });
});
