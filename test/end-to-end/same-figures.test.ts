import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { asAmo, asBulgarian, crmLike, type TextRows } from './crm-like.ts';
import { openBook } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

const deals = crmLike(900);
const now = () => new Date('2018-01-15T09:00:00Z');

/** The figures of the summary once it is built from these sheets. */
async function figures(sheets: Record<string, TextRows>, locale: string, isTyped = false) {
  book = await openBook({}, { now, locale, userLocale: locale });
  for (const [name, rows] of Object.entries(sheets)) {
    if (isTyped) book.importSheet(name, rows);
    else book.addSheet(name, rows);
  }
  await book.calculated();
  const { alerts } = book.run('buildKpiSummary');
  await book.calculated();
  expect(alerts).toEqual([]);
  const found = numbersOf(book);
  book.dispose();
  return found;
}

/** Row by row, without what is only words; a text among figures is any text. */
function numbersOf(sheets: LocalSheets): LocalValue[][] {
  const [columns = [], ...lines] = sheets.values('KPI Summary');
  const isWords = columns.map((key) => /^(label|trend)$/.test(String(key)));
  return lines
    .filter(([key]) => !/^(doubt\.|remark\.|group\.doubt)/.test(String(key)))
    .map((line) => line.flatMap((cell, index) => (isWords[index] ? [] : index === 0 ? cell : plain(cell))));
}

const plain = (cell: LocalValue) => (typeof cell === 'string' && cell !== '' ? 'text' : cell);

describe('the same deals kept in other ways have the same figures to the last digit', () => {
  it('as texts of amoCRM and of a Bulgarian sheet', async () => {
    const base = await figures({ Deals: deals }, 'en_US', true);
    expect(base.flat().filter((cell) => typeof cell === 'number').length).toBeGreaterThan(300);
    expect(await figures({ Сделки: asAmo(deals) }, 'ru_RU')).toEqual(base);
    expect(await figures({ Сделки: asBulgarian(deals) }, 'bg_BG')).toEqual(base);
  });

  it('in a spreadsheet of another locale than its texts', async () => {
    const base = await figures({ Deals: deals }, 'en_US', true);
    expect(await figures({ Сделки: asBulgarian(deals) }, 'en_US')).toEqual(base);
  });

  it('in a tab a month, the columns of every other one turned round', async () => {
    const base = await figures({ Deals: deals }, 'en_US', true);
    const [header = [], ...rows] = asAmo(deals);
    const tabs: Record<string, TextRows> = {};
    for (const row of rows) {
      const month = row[5]?.slice(3, 10).replace('.', ' ') ?? '';
      tabs[month] ??= [header];
      tabs[month]?.push(row);
    }
    const turned = Object.entries(tabs).map(([name, all], index): [string, TextRows] => [
      name,
      index % 2 ? all : all.map((row) => [...row].reverse()),
    ]);
    expect(turned.length).toBeGreaterThan(12);
    expect(await figures(Object.fromEntries(turned), 'ru_RU')).toEqual(base);
  });
});
