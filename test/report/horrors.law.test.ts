import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { allMessages } from '../../src/i18n/messages.ts';
import { UserError } from '../../src/i18n/user-error.ts';
import { dayFromText } from '../../src/kpi/day.ts';
import { readDeals } from '../../src/reading/read-deals.ts';
import { sheetsOf } from '../../src/reading/sheets-of.ts';
import { buildSummary } from '../../src/report/build-summary.ts';
import { setupToSettle } from '../../src/report/settle-setup.ts';
import { blankTest } from '../../src/table/blank.ts';
import { exchange } from '../../src/table/exchange.ts';
import { tableNames } from '../../src/table/table-names.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { type HorrorFile, horrorFiles } from './horror-sheets.ts';
import { type MemoryWorkbook, memoryWorkbook } from './memory-workbook.ts';

/** More of them by hand: HORRORS=5000 npx vitest run test/report/horrors.law.test.ts */
const numRuns = Number(process.env.HORRORS ?? 100);

/** Sofia, two hours east of UTC and three in summer, is what the dates are read in. */
const offsetAt = (instant: number) => {
  const month = new Date(instant).getUTCMonth();
  return (month > 2 && month < 9 ? 3 : 2) * 3_600_000;
};
const bookOf = ({ sheets, locale, hidden }: HorrorFile) =>
  memoryWorkbook(sheets, { locale, hidden, offsetAt });

/** Builds twice and counts the cells checked; a refusal has to be a sentence in every language. */
function tried(file: HorrorFile): { cells: number; built: boolean } {
  const book = bookOf(file);
  const messages = reportMessagesOf(file.language);
  const input = Object.values(file.sheets).reduce(
    (sum, rows) => sum + rows.reduce((cells, row) => cells + row.length, 0),
    0,
  );
  try {
    const first = buildSummary(book, '2026-04-03 09:12', messages);
    expect(first).toMatch(/\.$/);
    const once = cellsOf(book);
    buildSummary(book, '2026-04-03 09:12', messages);
    const rows = (all: typeof once) => all.filter(({ kind }) => kind === 'summary').length;
    expect(rows(cellsOf(book))).toBeGreaterThan(0);
    expect(rows(once)).toBeGreaterThan(0);
    return { cells: input + once.length, built: true };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const language of allMessages()) expect(error.say(language)).toMatch(/^.*[.“”»].*\.$/s);
    return { cells: input + cellsOf(book).length, built: false };
  }
}

function cellsOf(book: MemoryWorkbook) {
  const found = [...book.committed].flatMap(([kind, plan]) =>
    plan.rows.flatMap(({ cells }) => cells.map((cell) => ({ kind, ...cell }))),
  );
  for (const { value, note = '' } of found) {
    if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    else expect(`${value ?? ''}${note}`).not.toMatch(/undefined|NaN|Infinity|\[object/);
  }
  return found;
}

it('any file is built or refused in one sentence, and no cell of a plan is NaN, infinite or undefined', () => {
  let cells = 0;
  let built = 0;
  fc.assert(
    fc.property(horrorFiles, (file) => {
      const one = tried(file);
      cells += one.cells;
      built += one.built ? 1 : 0;
    }),
    { numRuns },
  );
  expect(built).toBeGreaterThan(numRuns / 4);
  expect(cells).toBeGreaterThan(numRuns * 100);
  if (process.env.HORRORS) process.stdout.write(`${cells} cells of ${numRuns} files, ${built} built\n`);
});

it('every row of the deals is used, left out or listed, each once', () => {
  fc.assert(
    fc.property(horrorFiles, (file) => {
      const book = bookOf(file);
      let toSettle: ReturnType<typeof setupToSettle>;
      try {
        toSettle = setupToSettle(book, reportMessagesOf(file.language));
      } catch (error) {
        if (error instanceof UserError) return;
        throw error;
      }
      const { setup, heads, settle } = toSettle;
      const sheets = sheetsOf(book, setup.deals, heads);
      const read = readDeals(book, setup, sheets, {
        heads,
        asOf: dayFromText('2026-04-03') ?? 0,
        calendar: zoneCalendar(offsetAt),
        names: tableNames(blankTest(setup.options.blankTexts)),
        locale: () => file.locale,
      });
      const money = exchange([], { base: '', isInverse: false });
      const { deals, issues, rows, places } = read.finish(settle(read.statuses, '').setup, { money });
      const isGone = (code: string) =>
        /^row\./.test(code) || code === 'key.duplicate' || code === 'created.afterAsOf';
      const gone = issues.filter(({ code }) => isGone(code)).map(({ sheet, row }) => `${sheet} ${row}`);
      expect(new Set(gone).size).toBe(gone.length);
      expect(deals.count + deals.refunds.count + gone.length).toBe(rows);
      expect(places.reduce((sum, place) => sum + place.rows, 0)).toBe(rows);
      for (const { sheet, row, column } of issues) {
        expect(Object.keys(file.sheets)).toContain(sheet);
        expect(row).toBeGreaterThan(0);
        if (column !== '') expect(file.sheets[sheet]?.flat().map(String)).toContain(column);
      }
    }),
    { numRuns },
  );
});
