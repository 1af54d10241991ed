import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/i18n/messages.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { companyOf } from './mapped-company.ts';
import { hostIn, runIn } from './run-formula.ts';

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const deals = [
  ['Deal ID', 'Company', 'Owner', 'Created', 'Closed', 'Status', 'Amount'],
  ['D1', 'Acme', 'Ana', day('2026-01-05'), day('2026-02-10'), 'Won', 100],
  ['D2', 'Birch', 'Boris', day('2026-01-07'), day('2026-02-12'), 'Lost', 0],
  ['D3', 'Acme', 'Ana', day('2026-02-01'), day('2026-02-03'), 'Won', 300],
  ['D4', 'Cedar', '', day('2026-02-09'), day('2026-02-20'), 'Won', 50],
  ['D5', 'Dune', 'Boris', day('2026-02-11'), '', 'Open', 900],
];
const spend = [
  ['Month', 'Channel', 'Marketing cost'],
  ['2026-01', 'Inbound', 30],
  ['2026-02', 'Inbound', 60],
];
const company = companyOf({ Deals: deals, Spend: spend });
const setup = company.rows('KPI Setup');

const run = (name: string, ...args: readonly unknown[]) => runIn(hostIn('Etc/UTC', 'en_US'), name, ...args);
function said(...args: readonly unknown[]): string {
  try {
    return String(run('KPI', ...args));
  } catch (error) {
    if (error instanceof UserError) return error.say(messagesFor('en'));
    throw error;
  }
}

describe('what a month may be', () => {
  it.each([
    ['2026-02'],
    ['02.2026'],
    ['February 2026'],
    ['февраль 2026'],
    [day('2026-02-28')],
    [46_054],
    ['2026-02-14'],
  ])('%s is February 2026', (month) => {
    // Three won: 100 + 300 + 50.
    expect(run('KPI', 'booked', month, setup, '', '', deals)).toBe(450);
  });

  it('is no word and no bare year', () => {
    expect(said('booked', 'soon', setup, '', '', deals)).toBe(
      'KPI needs a date in month, not “soon”: correct that cell.',
    );
    expect(said('booked', 2026, setup, '', '', deals)).toBe(
      'KPI needs a date in month, not “2026”: correct that cell.',
    );
  });
});

describe('what a KPI may be called', () => {
  it.each(['winRate', 'WINRATE', 'Win rate', ' win  rate '])('%s is the win rate', (name) => {
    expect(run('KPI', name, '2026-02', setup, '', '', deals)).toBe(0.75);
  });

  it('is what the summary shows, in every language', () => {
    for (const label of ['Booked', 'Booked, EUR', 'Продажи, тыс. EUR', 'Продажби, лв.'])
      expect(run('KPI', label, '2026-02', setup, '', '', deals), label).toBe(450);
    expect(run('KPI', 'Sales cycle, days (lower is better)', '2026-02', setup, '', '', deals)).toBeCloseTo(
      (36 + 2 + 11) / 3,
      9,
    );
  });

  it('stands to date with “.quarter” or “.year” behind it, of the fiscal year in KPI Setup', () => {
    // January: 0, February: 450; the first quarter begins in January, a fiscal year from February in February.
    expect(run('KPI', 'booked.quarter', '2026-03', setup, '', '', deals)).toBe(450);
    expect(run('KPI', 'Продажи.YEAR', '2026-01', setup, '', '', deals)).toBe(0);
    const february = setup.map((row) => (row[0] === 'option.fiscal' ? [row[0], row[1], 'февраль'] : row));
    expect(run('KPI', 'booked.year', '2027-01', february, '', '', deals)).toBe(450);
    expect(run('KPI', 'booked.year', '2027-02', february, '', '', deals)).toBe(0);
    expect(
      run(
        'KPI',
        ['booked', 'booked.quarter'].map((name) => [name]),
        '2026-03',
        setup,
        '',
        '',
        deals,
      ),
    ).toEqual([[0], [450]]);
    expect(said('boked.year', '2026-02', setup, '', '', deals)).toContain('near it: “Booked”');
  });

  it('is no longer name misspelt', () => {
    expect(said('Planned, weihgted', '2026-02', setup, '', '', deals)).toContain(
      'near it: “Planned, weighted”',
    );
  });
});

describe('ranges', () => {
  it('of KPIs in a column and months in a row make a table, whole columns end where they do, blanks stay blank', () => {
    const kpis = [['booked'], [''], ['leads'], [''], ['']];
    expect(run('KPI', kpis, [['2026-01', '', '2026-02']], setup, '', '', deals)).toEqual([
      [0, '', 450],
      ['', '', ''],
      [2, '', 3],
    ]);
  });

  it('of one size go cell by cell', () => {
    expect(run('KPI', [['booked'], ['leads']], [['2026-02'], ['2026-01']], setup, '', '', deals)).toEqual([
      [450],
      [2],
    ]);
  });

  it('of sizes that do not fit are named with both', () => {
    expect(said([['booked'], ['leads'], ['cac']], [['2026-02'], ['2026-01']], setup, '', '', deals)).toBe(
      'KPI needs ranges of one size, but kpi has 3 × 1 cells and month 2 × 1: make them equal.',
    );
  });

  it('show the sentence of a slip in its cell, once, and every other figure', () => {
    expect(run('KPI', [['booked'], ['cac']], [['2026-01', '2026-02']], setup, '', '', deals)).toEqual([
      [0, 450],
      [
        'KPI needs the table Marketing spend for “cac”: add the range of the sheet “Spend”, headers included.',
        '',
      ],
    ]);
  });
});

describe('a dimension', () => {
  it('is told by its id, its name and the header of its column', () => {
    for (const name of ['rep', 'Rep', 'Owner'])
      expect(run('KPI', 'booked', '2026-02', setup, name, 'ana', deals), name).toBe(400);
  });

  it('has unset as a value, and its parts add up', () => {
    const table = run('KPI_TABLE', '2026-02', setup, 'rep', 'booked', deals);
    expect(table).toEqual([
      ['', '', '2026-02'],
      ['booked', 'Ana', 400],
      ['booked', 'Boris', 0],
      ['booked', 'unset', 50],
    ]);
    expect(
      run('KPI', 'booked', '2026-02', setup, 'rep', [['unset'], [''], ['не указано'], ['']], deals),
    ).toEqual([[50], [450], [50]]);
  });

  it('and a value that no table has are said', () => {
    expect(said('booked', '2026-02', setup, 'team', 'A', deals)).toBe(
      'KPI knows no dimension “team”: write “rep”, or leave it blank.',
    );
    expect(said('booked', '2026-02', setup, 'rep', 'Zoe', deals)).toBe(
      'KPI finds “Zoe” in no table as rep: correct that name, or leave it blank for the total.',
    );
    expect(said('booked', '2026-02', setup, '', 'Ana', deals)).toBe(
      'KPI needs dimension: type a value or a range.',
    );
  });
});

describe('a dimension of the person’s own', () => {
  it('is a column that KPI Setup names', () => {
    const team = deals.map((row, at) => [...row, at === 0 ? 'Team' : at < 3 ? 'North' : 'South']);
    const own = companyOf({ Deals: team, Spend: spend }, 'en', { 'deals.free1': 'Team' });
    const table = run('KPI_TABLE', '2026-02', own.rows('KPI Setup'), 'team', 'booked', team);
    expect(table).toEqual([
      ['', '', '2026-02'],
      ['booked', 'North', 100],
      ['booked', 'South', 350],
    ]);
  });
});

describe('tables', () => {
  it('are told by their headers, in any order, columns moved, with a title above and blank rows beneath', () => {
    const turned = deals.map((row) => [...row].reverse());
    const titled = [['Sales of 2026', '', '', '', '', '', ''], ...turned, ['', '', '', '', '', '', '']];
    expect(run('KPI', 'cac', '2026-02', setup, '', '', spend, titled)).toBe(
      run('KPI', 'cac', '2026-02', setup, '', '', deals, spend),
    );
    // 60 for Acme and Cedar.
    expect(run('KPI', 'cac', '2026-02', setup, '', '', deals, spend)).toBe(30);
  });

  it('with the same columns are one', () => {
    const [head = [], ...rows] = deals;
    const halves = [rows.slice(0, 2), rows.slice(2)].map((half) => [head, ...half]);
    expect(run('KPI', 'booked', '2026-02', setup, '', '', ...halves)).toBe(450);
  });

  it('that lack a column, or are none, are said', () => {
    const narrow = deals.map((row) => row.slice(0, 6));
    expect(said('booked', '2026-02', setup, '', '', narrow)).toBe(
      'KPI found no column “Amount” in table1, which KPI Setup has in “Deals”: choose the whole table with its headers.',
    );
    expect(
      said('booked', '2026-02', setup, '', '', deals, [
        ['x', 'y'],
        [1, 2],
      ]),
    ).toBe(
      'KPI cannot tell which table table2 is: choose a table of KPI Setup with all its columns and its header row.',
    );
  });

  it('of which none is the deals give what needs no deals', () => {
    expect(run('KPI', 'marketingSpend', '2026-02', setup, '', '', spend)).toBe(60);
    expect(said('booked', '2026-02', setup, '', '', spend)).toBe(
      'KPI needs the table Deals for “booked”: add the range of the sheet “Deals”, headers included.',
    );
  });

  it('hold error cells as blanks, as in the summary', () => {
    const broken = deals.map((row) => row.map((cell) => (cell === 300 ? '#N/A' : cell)));
    expect(run('KPI', 'booked', '2026-02', setup, '', '', broken)).toBe(150);
  });
});

describe('a blank as-of day', () => {
  const open = setup.map((row) =>
    row[0] === 'option.asof' ? row.map((cell, at) => (at === 2 ? '' : cell)) : row,
  );

  it('is the last day on which something happened in the tables', () => {
    // Beyond it nothing is known: D5 is still open, overdue is counted as of 20 February.
    expect(run('KPI', 'winRate', '2026-02', open, '', '', deals)).toBe(0.75);
    expect((run('KPI_TABLE', '', open, '', 'leads', deals) as unknown[][])[0]).toEqual([
      '',
      '2026-01',
      '2026-02',
    ]);
  });
});

describe('what is missing', () => {
  it('is said: kpi, month, set-up and table', () => {
    expect(said('', '2026-02', setup, '', '', deals)).toBe('KPI needs kpi: type a value or a range.');
    expect(said('booked', undefined, setup, '', '', deals)).toBe('KPI needs month: type a value or a range.');
    expect(said('booked', '2026-02', setup, '', '')).toBe('KPI needs table1: type a value or a range.');
    expect(said('booked', '2026-02', deals, '', '', deals)).toMatch(
      /^KPI needs the sheet KPI Setup in setup/,
    );
  });

  it('is said of a cell of KPI Setup that cannot be used', () => {
    const wrong = setup.map((row) =>
      row[0] === 'option.asof' ? row.map((cell, at) => (at === 2 ? 'soon' : cell)) : row,
    );
    expect(said('booked', '2026-02', wrong, '', '', deals)).toMatch(/^KPI Setup!C\d+: “soon” is no date/);
  });
});
