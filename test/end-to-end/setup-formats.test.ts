import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets } from '../../playground/shim/local-sheets.ts';
import { bookWith, setupFormat1 } from './setup-format-1.ts';
import { figuresOf, visible } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

const cell = (key: string, column: number) =>
  book.values('KPI Setup').find(([found]) => String(found).split(':')[0] === key)?.[column];

describe('“KPI Setup” in format 1', () => {
  it('is written in the format of today, with every answer kept', async () => {
    book = await bookWith(setupFormat1);
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
    await book.calculated();
    expect(cell('setup.version', 2)).toBe('2');
    expect(cell('status.closed ok', 4)).toBe('Won');
    expect(cell('option.window', 2)).toBe('45');
    expect(cell('option.gap', 2)).toBe('30');
    expect(cell('option.currency', 2)).toBe('€');
    expect(cell('stage.2', 4)).toBe('Qualified');
    // The text for blank has moved to the row of all of them, beside those that hold by themselves.
    expect(cell('option.blank', 2)).toMatch(/не указан, .*, tbd$/);
    expect(cell('option.blank.1', 2)).toBeUndefined();
    expect(cell('deals.amount', 5)).toBe('✓ All readable');
    // And they hold: D4 counts as won, 900 in three deals.
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 900 });
  });

  it('keeps the user’s own rows and cells, wherever they stand', async () => {
    const rows = setupFormat1.map((row) => [...row, row[0] === 'option.gap' ? 'as agreed with Ana' : '']);
    rows.push(['', '', '', '', '', '', ''], ['', 'Ask Boris about “On ice”', '', '', '', '', '']);
    book = await bookWith(rows);
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
    await book.calculated();
    expect(cell('option.gap', 6)).toBe('as agreed with Ana');
    expect(book.values('KPI Setup').flat()).toContain('Ask Boris about “On ice”');
    expect(book.values('KPI Summary').flat().join()).not.toContain('Ask Boris');
  });

  it('is kept in the document properties as it was; a set-up in the format of today is not', async () => {
    book = await bookWith(setupFormat1);
    book.run('buildKpiSummary');
    await book.calculated();
    const kept = Object.entries(book.documentProperties()).sort(([a], [b]) => a.localeCompare(b));
    expect(kept.map(([key]) => key)).toEqual(kept.map((_, part) => `salesKpis.setup.previous.${part}`));
    expect(JSON.parse(kept.map(([, text]) => text).join(''))).toEqual(setupFormat1);
    book.type('Deals', 'G2', '150');
    await book.calculated();
    book.run('buildKpiSummary');
    expect(Object.entries(book.documentProperties()).sort(([a], [b]) => a.localeCompare(b))).toEqual(kept);
  });
});

describe('“KPI Setup” in a format that is newer than the add-in', () => {
  it('gets one sentence, and nothing is written', async () => {
    const newer = setupFormat1.map((row) => (row[0] === 'setup.version' ? ['setup.version', '', '9'] : row));
    book = await bookWith(newer);
    const before = visible(book);
    const { alerts } = book.run('buildKpiSummary');
    expect(alerts.map(({ message }) => message)).toEqual([
      'KPI Setup!C45: this set-up was written by a newer version of the add-in (format 9). Reload the spreadsheet to get that version, or delete the sheet to start anew.',
    ]);
    expect(visible(book)).toEqual(before);
    expect(book.documentProperties()).toEqual({});
  });
});
