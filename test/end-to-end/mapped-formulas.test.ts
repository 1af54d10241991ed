import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type SampleCell, sampleCompany } from '../../playground/sample/company.ts';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { functionCatalogue } from '../../src/functions/catalogue.ts';
import { day, figuresOf, openBook } from './small-company.ts';

let book: LocalSheets;

/** The sample company in a spreadsheet of Sofia, its summary built; the script runs in UTC. */
beforeEach(async () => {
  const two = (part: number) => String(part).padStart(2, '0');
  const cell = (value: SampleCell): LocalValue =>
    typeof value === 'object' ? day(`${value.year}-${two(value.month)}-${two(value.day)}`) : value;
  const sheets = sampleCompany().map(({ name, rows }) => [name, rows.map((row) => row.map(cell))] as const);
  book = await openBook(Object.fromEntries(sheets), { locale: 'en_US' });
  book.run('buildKpiSummary');
  await book.calculated();
});
afterEach(() => book.dispose());

const value = (a1: string) => book.values('Sheet1', a1)[0]?.[0];
const setup = "'KPI Setup'!A:F";

describe('formulas over mapped tables, in cells', () => {
  it('give what the docs say', async () => {
    const examples = functionCatalogue
      .flatMap((entry) => entry.examples)
      .filter(({ formula }) => formula.includes('!'));
    expect(examples.length).toBeGreaterThan(4);
    for (const [index, { formula }] of examples.entries()) book.type('Sheet1', `A${1 + index * 20}`, formula);
    await book.calculated();
    for (const [index, { formula, result }] of examples.entries()) {
      const rows = typeof result === 'object' ? result : [[result]];
      const shown = book.values('Sheet1', `A${1 + index * 20}:L${index * 20 + rows.length}`);
      const expected = rows.map((row) =>
        row.map((cell) => (typeof cell === 'number' ? expect.closeTo(cell, 9) : cell)),
      );
      expect(
        shown.map((row) => row.slice(0, rows[0]?.length)),
        formula,
      ).toEqual(expected);
    }
  });

  it('are the summary, from its own names and from months typed as Sheets turns them into dates', async () => {
    const labels = book.values('KPI Summary').filter(([key]) => key === 'booked' || key === 'cac');
    expect(labels.map((row) => row[1])).toEqual(['Booked', 'CAC (lower is better)']);
    book.type('Sheet1', 'B1', '2026-02');
    book.type('Sheet1', 'C1', '2026-03');
    for (const [index, row] of labels.entries()) book.type('Sheet1', `A${2 + index}`, String(row[1]));
    book.type('Sheet1', 'B2', `=KPI(A2:A;B1:C1;${setup};;;Deals!A:N;Spend!A:C)`);
    await book.calculated();
    const months = ['booked', 'cac'].map((key) => {
      const figures = figuresOf(book, key);
      return [figures['month.12'], figures['month.13']];
    });
    expect(book.values('Sheet1', 'B2:C3')).toEqual(months);
  });

  it('ask for the zone once and for the locale not at all, and change nothing', async () => {
    book.type('Sheet1', 'A1', `=KPI("booked";"2026-03";${setup};;;Deals!A:N)`);
    await book.calculated();
    const [run] = book.customFunctionRuns().slice(-1);
    expect(run?.counters.byMethod).toEqual({
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'Spreadsheet.getSpreadsheetTimeZone': 1,
    });
  });

  it('are calculated again when a deal changes', async () => {
    book.type('Sheet1', 'A1', `=KPI("booked";"2026-03";${setup};;;Deals!A:N)`);
    await book.calculated();
    expect(value('A1')).toBe(78925);
    const rows = book.values('Deals');
    const won = rows.findIndex(
      (row) => row[10] === 'Won' && row[11] instanceof Date && row[11] > day('2026-03-02'),
    );
    book.type('Deals', `M${won + 1}`, String(Number(rows[won]?.[12]) + 1000));
    await book.calculated();
    expect(value('A1')).toBe(79925);
  });

  it('say at the cell what is missing', async () => {
    book.type('Sheet1', 'A1', `=KPI("cac";"2026-03";${setup};;;Deals!A:N)`);
    book.type('Sheet1', 'A2', `=KPI("bookd";"2026-03";${setup};;;Deals!A:N)`);
    book.type('Sheet1', 'A3', `=KPI("booked";"2026-03";'KPI Setup'!B:F;;;Deals!A:N)`);
    await book.calculated();
    expect(['A1', 'A2', 'A3'].map((a1) => book.errorMessage('Sheet1', a1))).toEqual([
      'KPI needs the table Marketing spend for “cac”: add the range of the sheet “Spend”, headers included.',
      'KPI knows no KPI “bookd”; near it: “Booked”: take a name from KPI Setup or the KPI summary.',
      "KPI needs the sheet KPI Setup in setup, with its hidden first column: write 'KPI Setup'!A:F. Without that sheet, build the KPI summary once.",
    ]);
  });
});
