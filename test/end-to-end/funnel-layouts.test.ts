import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets } from '../../playground/shim/local-sheets.ts';
import { day, figuresOf, openBook } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

async function build() {
  const { alerts } = book.run('buildKpiSummary');
  await book.calculated();
  return alerts.map(({ message }) => message);
}

const stages = () =>
  book
    .values('KPI Setup')
    .filter(([key]) => /^stage\.\d/.test(String(key)))
    .map(([, ...cells]) => cells.slice(0, 4).join(' | '));
const setupText = (key: string) => book.values('KPI Setup').find(([found]) => found === key)?.[1];
const textsOf = (start: string) =>
  book
    .values('KPI Summary')
    .filter(([key]) => String(key).startsWith(start))
    .map(([, text]) => text);

describe('a tally sheet, in Bulgarian', () => {
  const tally = [
    ['Дата', 'Търговец', 'Лийдове', 'Квалифицирани лийдове', 'Срещи', 'Продажби', 'Загубени', 'Приходи'],
    [day('2026-02-02'), 'Ана', 10, 4, 3, 1, 2, 500],
    [day('2026-02-03'), 'Борис', 5, 2, 1, 0, 1, ''],
    [day('2026-03-02'), 'Ана', 8, 3, 4, 2, 0, 900],
    [day('2026-03-03'), 'Борис', '', 1, 1, 1, 1, 300],
    [day('2026-04-20'), 'Борис', 99, 99, 99, 99, 99, 9900],
  ];

  it('gives sums, shares of the stage before and a win rate; what needs deals is said', async () => {
    book = await openBook({ Дневник: tally });
    expect(await build()).toEqual([]);
    expect(stages()).toEqual([
      'Лийдове | Лийдове | a count | Lead',
      'Квалифицирани лийдове | Квалифицирани лийдове | a count | Qualified',
      'Срещи | Срещи | a count | None',
      'Продажби | Продажби | a count | Won',
      'Загубени | Загубени | a count | Lost',
    ]);
    expect(setupText('setup.layout')).toBe(
      'By counts: sums, and from stage to stage by event, which may exceed 100%; win rate from sums. No cohorts, no sales cycle, no time in stage: they need a row per deal.',
    );
    expect(figuresOf(book, 'leads')).toMatchObject({ 'month.12': 15, 'month.13': 8 });
    expect(figuresOf(book, 'qualifiedLeads')).toMatchObject({ 'month.12': 6, 'month.13': 4 });
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.12': 500, 'month.13': 1200 });
    // Won / (won + lost): 1 of 4, then 3 of 4; how many are open nobody knows.
    expect(figuresOf(book, 'winRate')).toMatchObject({ 'month.12': 0.25, 'month.13': 0.75, total: 0.5 });
    expect(figuresOf(book, 'averageWonDeal')['month.13']).toBe(400);
    // Meetings of the qualified: 4 of 6, then 5 of 4.
    expect(figuresOf(book, 'counted.3')).toMatchObject({ label: 'Срещи', 'month.12': 4, total: 9 });
    expect(figuresOf(book, 'counted.3.step')).toMatchObject({ 'month.13': 1.25, total: 0.9 });
    expect(textsOf('missing.').join(' ')).toContain('a row per deal instead of counts');
    expect(textsOf('missing.').join(' ')).toContain('Lead → won, cohort');
    expect(figuresOf(book, 'winRate.openAtEnd').label).toBe('');
    expect(figuresOf(book, 'dealConversion').label).toBe('');
    expect(textsOf('doubt.')).toEqual(['1 row after the as-of day; left out. First: Дневник, Дата, row 6']);
  });

  it('is read back as it was written: a second build changes nothing', async () => {
    book = await openBook({ Дневник: tally });
    await build();
    const before = book.values('KPI Setup');
    expect(await build()).toEqual([]);
    expect(book.values('KPI Setup')).toEqual(before);
  });

  it('the sheets beside the summary are made; the funnel is that of the counts', async () => {
    book = await openBook({ Дневник: tally });
    await build();
    for (const sheet of ['cohorts', 'funnel', 'lists']) {
      const row = book.values('KPI Setup').findIndex(([key]) => key === `option.sheet.${sheet}`) + 1;
      book.type('KPI Setup', `C${row}`, 'Yes');
    }
    await book.calculated();
    expect(await build()).toEqual([]);
    // 9 meetings of 10 qualified, over both months.
    expect(figuresOf(book, 'counted.3', 'KPI Funnel')).toMatchObject({
      label: 'Срещи',
      'month.12': 4,
      total: 9,
    });
    expect(figuresOf(book, 'counted.3.step', 'KPI Funnel').total).toBe(0.9);
    expect(figuresOf(book, 'reached.1', 'KPI Funnel').key).not.toBe('reached.1');
  });

  it('a tab a month is one tally', async () => {
    const [headers = [], ...rows] = tally;
    book = await openBook({ Февруари: [headers, ...rows.slice(0, 2)], Март: [headers, ...rows.slice(2, 4)] });
    expect(await build()).toEqual([]);
    expect(figuresOf(book, 'leads')).toMatchObject({ 'month.12': 15, 'month.13': 8 });
  });
});

describe('a flag per stage', () => {
  it('checkboxes: the furthest tick proves the earlier ones; won and lost by boxes of their own', async () => {
    book = await openBook({
      Leads: [
        [
          'Lead',
          'Company',
          'Created',
          'Contacted',
          'Qualified',
          'Proposal',
          'Won',
          'Lost',
          'Closed on',
          'Amount',
        ],
        ['L1', 'Acme', day('2026-02-02'), true, true, true, true, false, day('2026-03-02'), 100],
        ['L2', 'Birch', day('2026-02-05'), true, true, false, false, true, day('2026-03-05'), 200],
        ['L3', 'Cedar', day('2026-02-09'), true, false, false, false, false, '', 300],
        ['L4', 'Dune', day('2026-03-01'), false, true, false, false, false, '', 400],
        ['', '', '', false, false, false, false, false, '', ''],
      ],
    });
    expect(await build()).toEqual([]);
    expect(stages()).toEqual([
      'Lead | as the field Created | any date | Lead',
      'Contacted | Contacted | a tick or yes | None',
      'Qualified | Qualified | a tick or yes | Qualified',
      'Proposal | Proposal | a tick or yes | None',
      'Won | Won | a tick or yes | Won',
      'Lost | Lost | a tick or yes | Lost',
    ]);
    expect(setupText('setup.layout')).toContain('No time in stage, no conversion by event');
    expect(figuresOf(book, 'leads')).toMatchObject({ 'month.12': 3, 'month.13': 1 });
    // By the created date: L1 and L2 of February, L4 of March.
    expect(figuresOf(book, 'qualifiedLeads')).toMatchObject({ 'month.12': 2, 'month.13': 1 });
    expect(figuresOf(book, 'winRate')).toMatchObject({ 'month.13': 0.5 });
    expect(figuresOf(book, 'winRate.openAtEnd')['month.13']).toBe(2);
    expect(figuresOf(book, 'booked')['month.13']).toBe(100);
    // Created 2 February, closed 2 March.
    expect(figuresOf(book, 'salesCycle')['month.13']).toBe(28);
    expect(textsOf('doubt.')).toEqual([]);
  });

  it('texts say yes and no as well, in Russian', async () => {
    book = await openBook({
      Сделки: [
        ['№', 'Клиент', 'Дата создания', 'Встреча', 'КП', 'Выиграна', 'Дата закрытия', 'Сумма'],
        ['1', 'Ромашка', day('2026-03-02'), 'да', 'да', 'да', day('2026-03-09'), 100],
        ['2', 'Мак', day('2026-03-03'), 'да', 'нет', 'нет', '', 200],
      ],
    });
    expect(await build()).toEqual([]);
    expect(figuresOf(book, 'qualifiedLeads')['month.13']).toBe(1);
    expect(figuresOf(book, 'booked')['month.13']).toBe(100);
    expect(figuresOf(book, 'dealConversion')['month.13']).toBe(0.5);
  });
});

describe('a flag per stage, filled in by hand', () => {
  const headers = ['Deal ID', 'Created', 'Contacted', 'Proposal', 'Won', 'Lost', 'Amount', 'Closed'];
  const rows = [
    ['D1', day('2026-02-02'), 'yes', 'yes', 'yes', '', 100, day('2026-03-02')],
    ['D2', day('2026-02-03'), 'yes', '', '', 'yes', 200, day('2026-03-03')],
    ['D3', day('2026-02-04'), 'yes', 'yes', 'no', 'no', 700, ''],
    ['D4', day('2026-02-05'), 'no', 'no', 'yes', 'yes', 400, day('2026-03-04')],
    ['D5', day('2026-02-06'), 'maybe', 'no', 'yes', 'no', 50, day('2026-03-05')],
  ];

  it('a cell that is neither a yes nor a no is listed and loses no stage; won and lost together are listed', async () => {
    book = await openBook({ Deals: [headers, ...rows] });
    expect(await build()).toEqual([]);
    expect(stages()).toEqual([
      'Lead | as the field Created | any date | Lead',
      'Contacted | Contacted | a tick or yes | None',
      'Proposal | Proposal | a tick or yes | Qualified',
      'Won | Won | a tick or yes | Won',
      'Lost | Lost | a tick or yes | Lost',
    ]);
    expect(textsOf('doubt.')).toEqual([
      '1 cell with neither a yes nor a no; no tick. First: Deals, Contacted, row 6',
      '1 deal marked both won and lost; the dated end counts, without dates won. First: Deals, Lost, row 5',
    ]);
    // D1, D4 and D5; of D1, D2, D4 and D5.
    expect(figuresOf(book, 'booked')['month.13']).toBe(550);
    expect(figuresOf(book, 'winRate')['month.13']).toBe(0.75);
  });

  it('qualified are those whose box is ticked, by every KPI, not those who were won without it', async () => {
    book = await openBook({ Deals: [headers, ...rows] });
    await build();
    // D1 and D3.
    expect(figuresOf(book, 'qualifiedLeads')['month.12']).toBe(2);
    expect(figuresOf(book, 'qualifiedValue')['month.12']).toBe(800);
    expect(figuresOf(book, 'qualifiedValue.ofQualified')['month.12']).toBe(2);
  });

  it('a row of totals beneath is no deal and refuses nothing', async () => {
    const totals = ['Total', '', 4, 2, 3, 2, 1450, ''];
    book = await openBook({ Deals: [headers, ...rows, totals] });
    expect(await build()).toEqual([]);
    expect(stages()).toHaveLength(5);
    expect(textsOf('doubt.')).toContain('1 total row; left out. First: Deals, Deal ID, row 7');
    expect(figuresOf(book, 'leads')['month.12']).toBe(5);
  });
});

it('won and lost by dates of their own, without a status', async () => {
  book = await openBook({
    Deals: [
      ['Deal ID', 'Company', 'Created', 'Proposal sent', 'Won date', 'Lost date', 'Amount'],
      ['D1', 'Acme', day('2026-02-02'), day('2026-02-09'), day('2026-03-02'), '', 100],
      ['D2', 'Birch', day('2026-02-05'), '', '', day('2026-03-05'), 200],
      ['D3', 'Cedar', day('2026-02-09'), day('2026-02-20'), '', '', 300],
    ],
  });
  expect(await build()).toEqual([]);
  expect(stages().slice(1)).toEqual([
    'Proposal sent | Proposal sent | any date | Qualified',
    'Won | Won date | any date | Won',
    'Lost | Lost date | any date | Lost',
  ]);
  expect(setupText('setup.layout')).toBe('By a date per stage: everything can be given.');
  expect(figuresOf(book, 'winRate')['month.13']).toBe(0.5);
  expect(figuresOf(book, 'winRate.openAtEnd')['month.13']).toBe(1);
  expect(figuresOf(book, 'booked')['month.13']).toBe(100);
  expect(figuresOf(book, 'salesCycle')['month.13']).toBe(28);
});
