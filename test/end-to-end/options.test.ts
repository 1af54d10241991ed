import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { day, figuresOf, openBook, visible } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

const deals: readonly (readonly LocalValue[])[] = [
  ['Deal ID', 'Company', 'Created', 'Closed', 'Status', 'Amount', 'Cost'],
  ['D1', 'Acme', day('2026-01-05'), day('2026-01-20'), 'Won', 100, 40],
  ['D2', 'Birch', day('2026-01-07'), day('2026-02-12'), 'Won', 300, 100],
  ['D3', 'Acme', day('2026-02-01'), day('2026-02-03'), 'Won', 200, 80],
  ['D4', 'Cedar', day('2026-02-09'), day('2026-03-20'), 'Won', 400, 200],
  ['D5', 'Dune', day('2026-03-11'), day('2026-03-30'), 'Lost', 100, ''],
];
const spend: readonly (readonly LocalValue[])[] = [
  ['Month', 'Channel', 'Spend'],
  [day('2026-01-01'), 'Ads', 60],
  [day('2026-02-01'), 'Ads', 90],
  [day('2026-03-01'), 'Ads', 120],
];
const targets: readonly (readonly LocalValue[])[] = [
  ['Month', 'Target'],
  [day('2026-02-01'), 400],
  [day('2026-03-01'), 500],
];

beforeEach(async () => {
  book = await openBook({ Deals: deals, 'Marketing spend': spend, Targets: targets });
  await build();
});

async function build() {
  const { alerts } = book.run('buildKpiSummary');
  await book.calculated();
  return alerts.map(({ message }) => message);
}

/** Types an answer into the row of an option and builds; gives what was said. */
async function answer(option: string, text: string) {
  const row = book.values('KPI Setup').findIndex(([key]) => key === `option.${option}`) + 1;
  expect(row).toBeGreaterThan(0);
  book.type('KPI Setup', `C${row}`, text);
  await book.calculated();
  return build();
}

const keys = () => book.values('KPI Summary').map(([key]) => String(key));

describe('an option of “KPI Setup” changes the figures that it is about', () => {
  it('the cost lag L', async () => {
    // March: 120 for one new customer, Cedar. February: 90 for Birch.
    expect(figuresOf(book, 'cac')).toMatchObject({ 'month.12': 90, 'month.13': 120 });
    expect(await answer('lag', '1')).toEqual([]);
    // The cost of the month before: 60 in February, 90 in March.
    expect(figuresOf(book, 'cac')).toMatchObject({ 'month.12': 60, 'month.13': 90 });
    // What was spent in a month stays where it is.
    expect(figuresOf(book, 'marketingSpend')).toMatchObject({ 'month.13': 120 });
    expect(book.values('KPI Summary').flat()).toContain(
      'CAC and the other figures with costs stand against the spend of 1 month before.',
    );
  });

  it('sales to date, of a fiscal year that starts in a month of the person’s own', async () => {
    expect(keys()).not.toContain('booked.yearToDate');
    expect(await answer('toDate', 'Yes')).toEqual([]);
    // Booked: 100, 500 and 400; targets of 400 and 500 in February and March.
    expect(figuresOf(book, 'booked.quarterToDate')).toMatchObject({ 'month.12': 600, 'month.13': 1000 });
    expect(await answer('fiscal', 'feb')).toEqual([]);
    expect(book.values('KPI Setup').find(([key]) => key === 'option.fiscal')?.[2]).toBe('February');
    expect(figuresOf(book, 'booked.yearToDate')).toMatchObject({
      'month.11': 100,
      'month.12': 500,
      'month.13': 900,
    });
    expect(figuresOf(book, 'attainment.yearToDate')).toMatchObject({ 'month.12': 1.25, 'month.13': 1 });
    expect(figuresOf(book, 'years')).toMatchObject({ 'month.11': 'FY 2025/26', 'month.12': 'FY 2026/27' });
    expect(await answer('fiscal', 'Smarch')).toEqual([
      expect.stringContaining('“Smarch” is no month. Choose one from the list, or leave the cell blank.'),
    ]);
  });

  it('the window W', async () => {
    // January: D1 won after 15 days, D2 after 36: both of two.
    expect(figuresOf(book, 'dealConversion')).toMatchObject({ 'month.11': 1 });
    expect(await answer('window', '30')).toEqual([]);
    // Within 30 days: D1 of two.
    expect(figuresOf(book, 'dealConversion')).toMatchObject({ 'month.11': 0.5 });
  });

  it('the active days G', async () => {
    expect(figuresOf(book, 'newCustomers.mayNotBeNew')['month.13']).toBe(1);
    expect(await answer('gap', '45')).toEqual([]);
    // Data start on 5 January: whoever came until 18 February may not be new, Acme and Birch; Cedar in March is.
    expect(figuresOf(book, 'newCustomers.mayNotBeNew')).toMatchObject({
      'month.11': 1,
      'month.12': 1,
      'month.13': 0,
    });
  });

  it('the as-of day', async () => {
    expect(await answer('asof', '2026-02-28')).toEqual([]);
    // March has not happened: February is the last month, D2 and D3.
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.12': 100, 'month.13': 500 });
  });

  it('the currency', async () => {
    expect(await answer('currency', '€')).toEqual([]);
    expect(figuresOf(book, 'booked').label).toBe('Booked, €');
  });

  it('which KPIs the summary shows', async () => {
    expect(keys()).not.toContain('variance');
    expect(await answer('kpi.variance', 'Yes')).toEqual([]);
    // March: 400 booked of a target of 500. February: 500 of 400.
    expect(figuresOf(book, 'variance')).toMatchObject({ 'month.12': 100, 'month.13': -100 });
    expect(await answer('kpi.variance', 'No')).toEqual([]);
    expect(keys()).not.toContain('variance');
    expect(await answer('kpi.winRate', 'no')).toEqual([]);
    expect(keys().filter((key) => key.startsWith('winRate'))).toEqual([]);
    // Blank is as usual.
    expect(await answer('kpi.winRate', '')).toEqual([]);
    expect(figuresOf(book, 'winRate')).toMatchObject({ 'month.13': 0.5 });
  });

  it('a whole group at once, whose row is blank again afterwards', async () => {
    const shown = () =>
      keys().filter((key) => ['retention', 'churn', 'activeCustomers', 'repeatRate'].includes(key));
    expect(shown()).toEqual([]);
    expect(await answer('group.customers', 'Yes')).toEqual([]);
    expect(shown()).toEqual(['retention', 'churn', 'activeCustomers', 'repeatRate']);
    expect(figuresOf(book, 'option.group.customers', 'KPI Setup').value).toBe('');
    expect(figuresOf(book, 'option.kpi.churn', 'KPI Setup').value).toBe('Yes');
    expect(await answer('kpi.churn', 'No')).toEqual([]);
    expect(shown()).toEqual(['retention', 'activeCustomers', 'repeatRate']);
    expect(await answer('group.customers', 'нет')).toEqual([]);
    expect(shown()).toEqual([]);
  });

  it('each KPI that is not shown by itself, counted by hand', async () => {
    for (const id of ['pace', 'winRateByAmount', 'returnOnSpend', 'salesOnSpend'])
      expect(await answer(`kpi.${id}`, 'Yes')).toEqual([]);
    // March is over: what was booked.
    expect(figuresOf(book, 'pace')).toMatchObject({ 'month.13': 400 });
    // 400 won of 500 closed.
    expect(figuresOf(book, 'winRateByAmount')).toMatchObject({ 'month.13': 0.8 });
    // Cedar: (400 − 200 − 120) / 120, and 400 / 120.
    expect(figuresOf(book, 'returnOnSpend')['month.13']).toBeCloseTo(80 / 120, 12);
    expect(figuresOf(book, 'salesOnSpend')['month.13']).toBeCloseTo(400 / 120, 12);
  });
});

describe('an option that cannot be used', () => {
  const wrong: readonly (readonly [option: string, text: string, sentence: RegExp])[] = [
    ['lag', '-1', /^KPI Setup!C\d+: “-1” is no number of months\. Type a whole number from 0 to 24, or/],
    ['lag', '1.5', /^KPI Setup!C\d+: “1.5” is no number of months/],
    ['lag', '25', /^KPI Setup!C\d+: “25” is no number of months/],
    ['group.cost', 'some', /^KPI Setup!C\d+: “some” is none of the choices\. Choose one from the list/],
    ['kpi.pace', 'perhaps', /^KPI Setup!C\d+: “perhaps” is none of the choices\. Choose one from the list/],
  ];
  for (const [option, text, sentence] of wrong)
    it(`(${option} = “${text}”) gets a sentence with its cell and what to do, and nothing is written`, async () => {
      const row = book.values('KPI Setup').findIndex(([key]) => key === `option.${option}`) + 1;
      book.type('KPI Setup', `C${row}`, text);
      await book.calculated();
      const before = visible(book);
      expect(await build()).toEqual([expect.stringMatching(sentence)]);
      expect(visible(book)).toEqual(before);
    });

  it('offers a list where there is one', () => {
    const row = book.values('KPI Setup').findIndex(([key]) => key === 'option.kpi.pace');
    const found = book
      .validations('KPI Setup')
      .find(({ area }) => area.row <= row && row < area.row + area.rows && area.column === 2);
    expect(found?.values[0]).toEqual(['Yes', 'No']);
  });
});
