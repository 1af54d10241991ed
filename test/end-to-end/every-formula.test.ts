import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { uses } from '../functions/every-formula.ts';
import { run } from '../functions/run-formula.ts';
import { zoneOffset } from '../table/zone-offset.ts';
import { openBook } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

type Rows = readonly (readonly LocalValue[])[];
const isDay = (cell: unknown) => typeof cell === 'number' && cell > 40_000 && cell < 60_000;
/** A serial day as midnight in a zone. */
const midnightIn =
  (timeZone: string) =>
  (cell: unknown): LocalValue => {
    if (!isDay(cell)) return cell as LocalValue;
    const utc = (Number(cell) - 25_569) * 86_400_000;
    const near = utc - zoneOffset(timeZone)(utc);
    return new Date(utc - zoneOffset(timeZone)(near));
  };

/** Each range in a sheet of its own, and each formula over them in A1 of a sheet with its name. */
async function typed(write: (cell: unknown) => LocalValue, timeZone: string): Promise<void> {
  const sheets: Record<string, Rows> = {};
  const formulas = Object.entries(uses).map(([name, given]) => {
    const args = given.map(({ parameter, holds, value }) => {
      if (!Array.isArray(value)) return typeof value === 'string' ? `"${value}"` : String(value);
      const sheet = `${name} ${parameter}`;
      sheets[sheet] = value.map((row: readonly unknown[]) =>
        row.map(holds === 'number' || holds === 'setup' ? (cell) => cell as LocalValue : write),
      );
      const last = String.fromCharCode(64 + (value[0]?.length ?? 1));
      return `'${sheet}'!A1:${last}${value.length}`;
    });
    return [name, `=${name}(${args.join(';')})`] as const;
  });
  for (const [name] of formulas) sheets[name] = [['']];
  book = await openBook(sheets, { locale: 'en_US', timeZone });
  for (const [name, formula] of formulas) book.type(name, 'A1', formula);
  await book.calculated();
}

/** The results as they stand in the cells. */
const results = () =>
  Object.entries(uses).map(([name, given]) => {
    const answer = run(name, ...given.map(({ value }) => value));
    const rows = (Array.isArray(answer) ? answer : [[answer]]) as unknown[][];
    const last = String.fromCharCode(64 + (rows[0]?.length ?? 1));
    const shown = book.values(name, `A1:${last}${rows.length}`);
    return { name, rows, shown };
  });
/** What each evaluation asked of Google, by formula. */
const calls = () => book.customFunctionRuns().map(({ name, counters }) => [name, counters.byMethod] as const);

describe('every formula of the family in cells, over ranges', () => {
  it('gives what it gives to the tests, and calls no service for plain numbers, names and serial days', async () => {
    await typed((cell) => cell as LocalValue, 'Europe/Sofia');
    for (const { name, rows, shown } of results()) expect(shown, name).toEqual(rows);
    expect(new Set(calls().map(([name]) => name))).toEqual(new Set(Object.keys(uses)));
    for (const [name, byMethod] of calls()) expect(byMethod, name).toEqual({});
  });

  it.each(['Europe/Sofia', 'America/New_York'])(
    'asks for the zone once where there are dates, for nothing else, and in %s the 1st stays in its month',
    async (timeZone) => {
      await typed(midnightIn(timeZone), timeZone);
      for (const { name, rows, shown } of results()) expect(shown, name).toEqual(rows);
      const once = {
        'SpreadsheetApp.getActiveSpreadsheet': 1,
        'Spreadsheet.getSpreadsheetTimeZone': 1,
      };
      const dated = ['PACE', 'SALES_CYCLE', 'COHORTS', 'CLTV_FORECAST', 'CLTV_MODEL', 'KPI', 'KPI_TABLE'];
      for (const [name, byMethod] of calls())
        expect(byMethod, name).toEqual(dated.includes(name) ? once : {});
    },
  );
});
