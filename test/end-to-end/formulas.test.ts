import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalSheetsOptions } from '../../playground/shim/local-sheets.ts';
import { functionCatalogue } from '../../src/functions/catalogue.ts';
import { simulatePurchases } from '../forecast/simulate.ts';
import { day, openBook } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

/** Types formulas and waits for their results. */
async function typed(
  cells: Readonly<Record<string, string>>,
  options: LocalSheetsOptions = { locale: 'en_US' },
): Promise<void> {
  book = await openBook(
    {
      Data: [
        ['from', 'to', 'date', 'text'],
        [200, 50, day('2026-01-05'), '1,234'],
        [80, 20, day('2026-06-01'), '1 054,00'],
        ['', 5, '', ''],
        [0, 0, '', ''],
      ],
    },
    options,
  );
  for (const [a1, text] of Object.entries(cells)) book.type('Sheet1', a1, text);
  await book.calculated();
}
const value = (a1: string) => book.values('Sheet1', a1)[0]?.[0];

describe('formulas in cells', () => {
  it('take commas or semicolons, and any letter case', async () => {
    await typed({
      A1: '=CONVERSION(200,50)',
      A2: '=conversion(200;50)',
      A3: '=Cac(39200;49)',
      A4: '=CLTV(120;6;3;50%;10%)',
    });
    expect([value('A1'), value('A2'), value('A3')]).toEqual([0.25, 0.25, 800]);
    expect(value('A4')).toBeCloseTo(895.2667167543, 9);
  });

  it('spill over ranges, and blanks stay blank', async () => {
    await typed({ A1: '=CONVERSION(Data!A2:A5;Data!B2:B5)' });
    expect(book.values('Sheet1', 'A1:A4')).toEqual([[0.25], [0.25], [''], ['']]);
  });

  it('take open ranges and whole columns', async () => {
    await typed({ A1: '=CONVERSION(Data!A2:A;Data!B2:B)' });
    expect(book.values('Sheet1', 'A1:A2')).toEqual([[0.25], [0.25]]);
  });

  it('show #ERROR! with their sentence, and other formulas go on', async () => {
    await typed({
      A1: '=CAC("tbc";4)',
      A2: '=CONVERSION(Data!A1:A3;Data!B1:B3)',
      A3: '=CAC(Data!C2;4)',
      A4: '=1+1',
      A5: '=CAC(100;4)',
    });
    expect([value('A1'), value('A2'), value('A3')]).toEqual(['#ERROR!', '#ERROR!', '#ERROR!']);
    expect(book.errorMessage('Sheet1', 'A1')).toBe(
      'CAC needs a number in cost, not “tbc”: correct that cell.',
    );
    expect(book.errorMessage('Sheet1', 'A2')).toBe(
      'CONVERSION needs a number in from, row 1 of the range, not “from”: start the range below its header, or correct that cell.',
    );
    expect(book.errorMessage('Sheet1', 'A3')).toBe(
      'CAC needs a number in cost, not a date: correct that cell.',
    );
    expect([value('A4'), value('A5')]).toEqual([2, 25]);
  });

  it('are calculated again when a cell they take changes', async () => {
    await typed({ A1: '=CONVERSION(Data!A2;Data!B2)' });
    book.type('Data', 'B2', '100');
    await book.calculated();
    expect(value('A1')).toBe(0.5);
  });

  it('work in a spreadsheet with decimal commas', async () => {
    await typed({ A1: '=CLTV(120;6;3;0,5)' }, { locale: 'de_DE' });
    expect(value('A1')).toBe(1080);
  });

  it('call no service while their arguments are plain numbers', async () => {
    await typed({ A1: '=CONVERSION(Data!A2:A3;Data!B2:B3)', A2: '' });
    const runs = book.customFunctionRuns();
    expect(runs.length).toBeGreaterThan(0);
    expect(runs.map(({ counters }) => counters.calls)).toEqual(runs.map(() => 0));
  });

  it('ask for the locale once, where texts do not tell, and for the zone once, where there are dates', async () => {
    await typed({
      A1: '=CAC(Data!D2:D3;4)',
      C1: '=PACE(Data!A2:A3;2000;Data!C2:C3)',
      E1: '=PACE(Data!A2:A3;2000;46174)',
    });
    expect(book.values('Sheet1', 'A1:A2')).toEqual([[308.5], [263.5]]);
    const calls = Object.fromEntries(
      book.customFunctionRuns().map(({ a1, counters }) => [a1, Object.keys(counters.byMethod)]),
    );
    expect(calls.A1).toEqual(['SpreadsheetApp.getActiveSpreadsheet', 'Spreadsheet.getSpreadsheetLocale']);
    expect(calls.C1).toContain('Spreadsheet.getSpreadsheetTimeZone');
    expect(calls.C1).not.toContain('Spreadsheet.getSpreadsheetLocale');
    expect(calls.E1).toEqual([]);
    for (const { counters } of book.customFunctionRuns())
      for (const method of Object.keys(counters.byMethod).filter((name) => name.startsWith('Spreadsheet.')))
        expect(counters.byMethod[method], method).toBe(1);
  });
});

describe('the 1st of a month', () => {
  // 1 June 2026 is a Monday: 1 of its 22 working days has passed. In UTC it is still May in Sofia's midnight.
  for (const timeZone of ['Europe/Sofia', 'America/New_York', 'Pacific/Kiritimati'])
    it(`stays in its month in ${timeZone}, with the script in UTC`, async () => {
      book = await openBook({ Data: [['x']] }, { locale: 'en_US', timeZone });
      book.type('Data', 'A2', '2026-06-01');
      book.type('Data', 'B2', '=PACE(100;2200;A2)');
      await book.calculated();
      expect(book.values('Data', 'B2')).toEqual([[1]]);
    });
});

describe('every example of the docs', () => {
  it('gives in cells what the docs say', async () => {
    book = await openBook({ Data: [['']] }, { locale: 'en_US', timeZone: 'America/New_York' });
    const placed = functionCatalogue.flatMap(({ name, examples, sample }) => {
      // Beside the cells that they read, if they read any.
      if (sample.length > 0)
        book.importSheet(
          name,
          sample.map((row) => row.map(String)),
        );
      // Those over the sample company run in mapped-formulas.test.ts.
      const own = examples.filter(({ formula }) => !formula.includes('!'));
      return own.map((example) => ({ ...example, sheet: sample.length > 0 ? name : 'Data' }));
    });
    for (const [index, { formula, sheet }] of placed.entries())
      book.type(sheet, `F${1 + index * 20}`, formula);
    await book.calculated();
    for (const [index, { formula, result, sheet, decimals = 9 }] of placed.entries()) {
      const rows = typeof result === 'object' ? result : [[result]];
      const shown = book.values(sheet, `F${1 + index * 20}:P${index * 20 + rows.length}`);
      const expected = rows.map((row) =>
        row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, decimals) : cell)),
      );
      expect(
        shown.map((row) => row.slice(0, rows[0]?.length)),
        formula,
      ).toEqual(expected);
    }
  });
});

describe('formulas over raw columns in cells', () => {
  it('take open ranges with dates in the spreadsheet’s zone, and spill', async () => {
    book = await openBook(
      {
        Deals: [
          ['customer', 'created', 'closed', 'status', 'amount'],
          ['Acme', day('2026-01-01'), day('2026-01-31'), 'Won', 100],
          ['Birch', day('2026-01-15'), '', 'Proposal', 250],
          ['acme', day('2026-03-01'), day('2026-03-30'), 'Won', '1 054,00'],
          ['Cedar', day('2026-03-28'), day('2026-03-30'), 'Lost', 70],
        ],
      },
      { locale: 'bg_BG' },
    );
    book.type('Sheet1', 'A1', '=FUNNEL(Deals!D2:D)');
    book.type('Sheet1', 'A6', '=SALES_CYCLE(Deals!B2:B;Deals!C2:C;Deals!D2:D)');
    book.type('Sheet1', 'A8', '=COHORTS(Deals!A2:A;Deals!B2:B)');
    book.type('Sheet1', 'A13', '=CLTV_HISTORY(Deals!A2:A;Deals!E2:E)');
    await book.calculated();
    expect(book.values('Sheet1', 'A1:E3')).toEqual([
      ['Proposal', 4, '', 1, ''],
      ['Won', 2, 0.5, 0.5, 2],
      ['Lost', 1, '', '', ''],
    ]);
    expect(book.values('Sheet1', 'A6:D6')).toEqual([[29.5, 29.5, 2, 0]]);
    expect(book.values('Sheet1', 'A8:E10')).toEqual([
      ['', '', 0, 1, 2],
      ['2026-01', 2, 1, 0, 0.5],
      ['2026-03', 1, 1, '', ''],
    ]);
    expect(book.values('Sheet1', 'A13:B15')).toEqual([
      ['Acme', 1154],
      ['Birch', 250],
      ['Cedar', 70],
    ]);
  });

  it('call no service for numbers, texts and serial dates', async () => {
    book = await openBook({
      Data: [
        ['A', 46_000, 5, true],
        ['B', 46_010, '1 054,00', false],
      ],
    });
    book.type('Sheet1', 'A1', '=FUNNEL(Data!A1:A;{"A";"B"})');
    book.type('Sheet1', 'H1', '=SALES_CYCLE(Data!B1:B;Data!B1:B;Data!D1:D)');
    book.type('Sheet1', 'A5', '=COHORTS(Data!A1:A;Data!B1:B;Data!C1:C)');
    book.type('Sheet1', 'H5', '=CLTV_HISTORY(Data!A1:A;Data!C1:C)');
    await book.calculated();
    expect(book.values('Sheet1', 'H1:K1')).toEqual([[0, 0, 1, 0]]);
    const calls = book.customFunctionRuns().map(({ name, counters }) => [name, counters.calls]);
    expect(Object.fromEntries(calls)).toEqual({ FUNNEL: 0, SALES_CYCLE: 0, COHORTS: 0, CLTV_HISTORY: 0 });
  });

  it('say at the cell, in the reader’s language, what they cannot use', async () => {
    book = await openBook({ Deals: [['Иванов', '#N/A']] }, { locale: 'ru_RU', userLocale: 'ru' });
    book.type('Sheet1', 'A1', '=CLTV_HISTORY(Deals!A1;"много")');
    book.type('Sheet1', 'A2', '=CLTV_MODEL(Deals!A1;46000;5)');
    await book.calculated();
    expect(book.errorMessage('Sheet1', 'A1')).toBe(
      'CLTV_HISTORY: в amounts нужно число, а там «много». Исправьте эту ячейку.',
    );
    expect(book.errorMessage('Sheet1', 'A2')).toBe(
      'CLTV_MODEL: нужно 10 клиентов с покупками в разные дни и с суммами, а их 0. Возьмите период подлиннее.',
    );
  });

  it('forecast every customer of a table, as the models say', async () => {
    const rows = simulatePurchases(
      { r: 1.2, alpha: 2, a: 0.8, b: 3, p: 6, q: 4, v: 60 },
      { customers: 120, months: 18, spread: 6, seed: 3 },
    ).map(({ customer, time, amount }) => [
      `C${customer}`,
      day(
        new Date(Date.UTC(2025, 0, 1) + Math.floor(time * 30.4375) * 86_400_000).toISOString().slice(0, 10),
      ),
      amount,
    ]);
    book = await openBook({ Sales: [['customer', 'date', 'amount'], ...rows] }, { locale: 'en_US' });
    book.type('Sheet1', 'A1', '=CLTV_FORECAST(Sales!A2:A;Sales!B2:B;Sales!C2:C;12;1%;DATE(2026;7;1))');
    book.type('Sheet1', 'H1', '=CLTV_MODEL(Sales!A2:A;Sales!B2:B;Sales!C2:C;DATE(2026;7;1))');
    await book.calculated();
    const forecast = book.values('Sheet1', 'A1:F120') as [string, number, number, number, number, number][];
    const figures = Object.fromEntries(book.values('Sheet1', 'H1:I11'));
    expect(figures.customers).toBe(120);
    expect(new Set(forecast.map(([name]) => name)).size).toBe(120);
    const days = new Map<unknown, Set<number>>();
    for (const [name, date] of rows)
      days.set(name, (days.get(name) ?? new Set()).add((date as Date).getTime()));
    for (const [name, purchases, alive, bought, amount, value] of forecast) {
      expect(purchases, name).toBe(days.get(name)?.size);
      expect(alive > 0 && alive <= 1).toBe(true);
      // Discounted, so less than the product, but by less than a year's interest.
      expect(value).toBeLessThan(bought * amount);
      expect(value).toBeGreaterThan((bought * amount) / 1.01 ** 12);
    }
  });
});
