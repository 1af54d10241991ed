import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets } from '../../playground/shim/local-sheets.ts';
import { day, figuresOf, headers, openBook, smallDeals, visible } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

/** Clicks the menu item and waits for Sheets to calculate. */
async function build() {
  const execution = book.run('buildKpiSummary');
  await book.calculated();
  return execution;
}

/** The row of a key in the sheet, counted from 1. */
const rowOf = (key: string, sheet = 'KPI Summary') =>
  book.values(sheet).findIndex((row) => row.includes(key)) + 1;
const sheetState = (name: string) => book.state().find((sheet) => sheet.name === name);

describe('the menu item “Build KPI summary”', () => {
  it('stands in the menu in every AuthMode', async () => {
    book = await openBook({});
    for (const mode of ['NONE', 'LIMITED', 'FULL'] as const)
      expect(book.openMenu(mode).items).toEqual([
        { caption: 'Build KPI summary', handler: 'buildKpiSummary' },
        { caption: 'Set up columns…', handler: 'openSetup' },
      ]);
  });

  it('builds both sheets at the end and says in one toast what it did', async () => {
    book = await openBook({ Deals: smallDeals, Notes: [['mine']] });
    const { toasts, alerts } = await build();
    expect(book.sheetNames()).toEqual(['Sheet1', 'Deals', 'Notes', 'KPI Setup', 'KPI Summary']);
    expect(toasts.map(({ message }) => message)).toEqual([
      'KPI Summary is up to date: 5 rows of “Deals” read, 1 row could not be used everywhere. See “What is in doubt” on the sheet.',
    ]);
    expect(alerts).toEqual([]);
    // Three won of four closed in February, 400 by two deals with an amount, (36 + 2 + 11) / 3 days.
    expect(figuresOf(book, 'winRate')).toMatchObject({ 'month.13': 0.75, total: 0.75 });
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.12': 0, 'month.13': 400 });
    expect(figuresOf(book, 'salesCycle')['month.13']).toBeCloseTo(49 / 3, 12);
    expect(book.documentProperties()).toEqual({});
  });

  it('draws one native chart over the block that feeds it, with a title and named axes', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    const charts = book.charts('KPI Summary');
    expect(charts).toHaveLength(1);
    const head = rowOf('chart.0');
    expect(charts[0]).toMatchObject({
      type: 'COMBO',
      ranges: [`'KPI Summary'!M${head}:O${head + 2}`],
      numHeaders: 1,
      options: {
        title: 'Booked sales, and win rate by month',
        hAxis: { title: 'Month of closing' },
        vAxes: { 0: { title: 'Booked' }, 1: { title: 'Win rate' } },
      },
    });
  });

  it('built again, is the same sheet in the same place', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    const before = visible(book);
    await build();
    expect(visible(book)).toEqual(before);
  });

  it('takes in what changed in the data', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    book.type('Deals', 'E6', 'Won');
    book.type('Deals', 'D6', '2026-02-25');
    await book.calculated();
    await build();
    expect(figuresOf(book, 'winRate')).toMatchObject({ 'month.13': 0.8 });
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 1300 });
  });

  it('leaves what the user put beside, between and below its rows, and it moves with its row', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    book.type('KPI Summary', `U${rowOf('winRate')}`, 'why so high?');
    await book.calculated();
    book.insertRows('KPI Summary', rowOf('winRate'), 1);
    await book.calculated();
    book.type('KPI Summary', `B${rowOf('winRate') + 1}`, 'my own row');
    book.type('KPI Summary', 'B90', 'my footnote');
    book.type('Deals', 'F5', '');
    await book.calculated();
    await build();
    const values = book.values('KPI Summary');
    expect(values[rowOf('winRate') - 1]?.[20]).toBe('why so high?');
    expect(values[rowOf('winRate')]?.[1]).toBe('my own row');
    expect(values[rowOf('winRate') + 1]?.[0]).toBe('winRate.won');
    expect(values[89]?.[1]).toBe('my footnote');
  });

  it('brings back a row of its own that was deleted, in its place', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    const before = visible(book);
    book.deleteRows('KPI Summary', rowOf('winRate') - 1, 2);
    await book.calculated();
    await build();
    expect(visible(book)).toEqual(before);
  });

  it('takes away a row that no longer applies, but not from beside the words of the user', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    const doubt = rowOf('doubt.amount.missing');
    book.type('KPI Summary', `U${doubt}`, 'ask Cedar');
    book.type('Deals', 'F5', '250');
    await book.calculated();
    await build();
    expect(rowOf('doubt.amount.missing')).toBe(0);
    expect(book.values('KPI Summary').some((row) => row[20] === 'ask Cedar' && row[1] === '')).toBe(true);
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 650 });
  });

  it('finds its columns where the user put others to their left', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    book.insertColumns('KPI Summary', 0, 1);
    book.type('KPI Summary', 'A6', 'mine');
    book.type('Deals', 'F5', '250');
    await book.calculated();
    expect((await build()).alerts).toEqual([]);
    expect(book.values('KPI Summary')[5]?.[0]).toBe('mine');
    expect(book.values('KPI Summary')[rowOf('booked') - 1]?.[15]).toBe(650);
  });

  it('refuses to write over a column put between its own, and says which', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    book.insertColumns('KPI Summary', 4, 1);
    book.type('KPI Summary', 'E9', 'mine');
    await book.calculated();
    const before = visible(book);
    const { alerts } = await build();
    expect(alerts.map(({ message }) => message)).toEqual([
      'Column E of “KPI Summary” stands between the columns of the report. Move it to the right of the report and build again. Nothing was written.',
    ]);
    expect(visible(book)).toEqual(before);
  });

  it('leaves a sheet of the same name alone that is not its own', async () => {
    book = await openBook({ Deals: smallDeals, 'KPI Summary': [['my own summary']], 'kpi setup': [['x']] });
    const theirs = [sheetState('KPI Summary'), sheetState('kpi setup')];
    await build();
    await build();
    expect(book.sheetNames().slice(-2)).toEqual(['KPI Setup 2', 'KPI Summary 2']);
    expect([sheetState('KPI Summary'), sheetState('kpi setup')]).toEqual(theirs);
    expect(figuresOf(book, 'booked', 'KPI Summary 2')).toMatchObject({ 'month.13': 400 });
  });

  it('knows its sheets by their mark, under any name', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    book.renameSheet('KPI Summary', 'Board meeting');
    book.renameSheet('Deals', 'Sales 2026');
    const { alerts } = await build();
    expect(alerts).toEqual([]);
    expect(book.sheetNames()).toEqual(['Sheet1', 'Sales 2026', 'KPI Setup', 'Board meeting']);
    expect(figuresOf(book, 'booked', 'Board meeting')).toMatchObject({ 'month.13': 400 });
  });

  it('goes by “KPI Setup” as the user edited it', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    book.type('KPI Setup', `C${rowOf('option.asof', 'KPI Setup')}`, '2026-02-15');
    book.type('KPI Setup', `C${rowOf('option.currency', 'KPI Setup')}`, '€');
    await book.calculated();
    const { alerts } = await build();
    expect(alerts).toEqual([]);
    // Cedar was won on 20 February: not yet, as of the 15th.
    expect(figuresOf(book, 'winRate.won')).toMatchObject({ 'month.13': 2 });
    expect(figuresOf(book, 'booked').label).toBe('Booked, €');
    expect(figuresOf(book, 'line')['month.12']).toContain('As of 15 Feb 2026, Europe/Sofia. Money in €.');
  });

  it('puts the last instant of a month into that month, in the zone of the spreadsheet', async () => {
    const lastInstant = new Date('2026-01-31T21:59:59.999Z'); // 23:59:59.999 in Sofia
    const rows = [headers, ['D1', 'Acme', day('2026-01-01'), lastInstant, 'Won', 100]];
    book = await openBook({ Deals: rows });
    await build();
    expect(figuresOf(book, 'months')).toMatchObject({ 'month.13': 'Jan' });
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 100 });
  });
});

describe('whatever the spreadsheet is set to', () => {
  for (const locale of ['en_US', 'en_GB', 'de_DE', 'fr_FR', 'ru_RU', 'bg_BG'])
    it(`gives the same figures in the locale ${locale}`, async () => {
      book = await openBook({ Deals: smallDeals }, { locale });
      expect((await build()).alerts).toEqual([]);
      expect(figuresOf(book, 'winRate')).toMatchObject({ 'month.13': 0.75 });
      expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 400 });
      expect((await build()).alerts).toEqual([]);
    });

  it('says what to do where no spreadsheet is in front of the user', async () => {
    book = await openBook({ Deals: smallDeals }, { container: false });
    expect((await build()).alerts.map(({ message }) => message)).toEqual([
      'Open a spreadsheet and click its menu: the add-in works on the spreadsheet in front of you.',
    ]);
  });

  it('leaves no hidden sheet behind', async () => {
    book = await openBook({ Deals: smallDeals });
    await build();
    await build();
    expect(book.state().map(({ name, hidden }) => [name, hidden])).toEqual([
      ['Sheet1', false],
      ['Deals', false],
      ['KPI Setup', false],
      ['KPI Summary', false],
    ]);
  });
});

describe('texts from the data', () => {
  const hostile = [
    '=IMPORTXML("http://example.org";"//a")',
    '+1',
    "'x",
    '0012',
    '2026-10-02',
    '-3',
    'TRUE',
    '12E5',
  ];

  it('appear as exactly these texts, in cells and in notes', async () => {
    const sheet = '=1+1';
    const won = Array.from({ length: 12 }, (_, index) => [
      `W${index}`,
      'Acme',
      day('2026-01-05'),
      day('2026-01-06'),
      'Won',
      1,
    ]);
    const rows = hostile.map((text, index) => [`D${index}`, text, day('2026-01-05'), '', text, text]);
    book = await openBook({
      [sheet]: [headers, ...won, ...rows],
    });
    const { alerts } = await build();
    expect(alerts).toEqual([]);
    const setup = book.values('KPI Setup').flat();
    for (const text of [...hostile, sheet]) expect(setup).toContain(text);
    expect(
      book
        .formulas('KPI Setup')
        .flat()
        .filter((formula) => formula !== ''),
    ).toEqual([]);
    const formulas = book
      .formulas('KPI Summary')
      .flat()
      .filter((formula) => formula !== '');
    expect(formulas.every((formula) => /^=SPARKLINE\([A-Z]+\d+:[A-Z]+\d+\)$/.test(formula))).toBe(true);
    const doubts = book
      .values('KPI Summary')
      .flat()
      .filter((value) => String(value).includes('First: =1+1'));
    expect(doubts.length).toBeGreaterThan(0);
    expect(book.notes('KPI Summary').flat().join('\n')).toContain(
      '=1+1, Amount, row 14: =IMPORTXML("http://example.org";"//a")',
    );
  });
});
