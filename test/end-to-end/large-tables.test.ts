import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { day, figuresOf, headers, openBook, smallDeals, visible } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

/** As many deals as that, each third won for 10 on a day of February. */
function deals(count: number): LocalValue[][] {
  const created = day('2026-01-05');
  const closed = day('2026-02-10');
  return Array.from({ length: count }, (_, row) => [
    `D${row}`,
    `Company ${row % 500}`,
    created,
    closed,
    row % 3 === 0 ? 'Won' : 'Lost',
    10,
  ]);
}

describe('100,000 rows', () => {
  it('show how far they are read, in a few toasts, and are all counted', async () => {
    book = await openBook({ Deals: [headers, ...deals(99_999)] });
    const { alerts, toasts, counters } = book.run('buildKpiSummary');
    await book.calculated();
    expect(alerts).toEqual([]);
    const said = toasts.map(({ message }) => message);
    expect(said[0]).toBe('Reading “Deals”: 20,001 of 100,000 rows');
    expect(said.slice(0, -2).every((text) => text.startsWith('Reading “Deals”: '))).toBe(true);
    expect(said.slice(-2)).toEqual([
      'Preparing the sheets. Yours stay as they are',
      'KPI Summary is up to date: 99,999 rows of “Deals” read, all of them used.',
    ]);
    // Reading speaks not more often than every five seconds of what Google takes.
    expect(toasts.length - 2).toBeLessThanOrEqual(counters.modelledSeconds / 5);
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 333_330 });
  }, 60_000);
});

describe('a build that would pass five minutes', () => {
  it('stops while it reads, and the report stays as it was', async () => {
    book = await openBook({ Deals: [headers, ...deals(100_000)] });
    book.run('buildKpiSummary');
    await book.calculated();
    book.type('Deals', 'F2', '150');
    await book.calculated();
    const before = visible(book);
    book.slow(40);
    const { outcome, alerts, toasts, counters } = book.run('buildKpiSummary');
    expect(outcome).toBe('done');
    expect(alerts.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^The build would take longer than the five minutes it has: \d+,\d+ of 100,001 rows of “Deals” are read\. Nothing was written/,
      ),
    ]);
    expect(toasts.every(({ message }) => !message.includes('up to date'))).toBe(true);
    expect(counters.modelledSeconds).toBeLessThan(300);
    expect(visible(book)).toEqual(before);
  }, 60_000);

  it('stops before its first write where Google is too slow to write, and builds when it is faster', async () => {
    book = await openBook({ Deals: smallDeals });
    book.run('buildKpiSummary');
    await book.calculated();
    book.type('Deals', 'F2', '150');
    await book.calculated();
    const before = visible(book);
    for (const times of [45, 60, 90]) {
      book.slow(times);
      const { outcome, alerts, counters } = book.run('buildKpiSummary');
      expect(outcome).toBe('done');
      expect(alerts[0]?.message).toMatch(
        /^The build would take longer than the five minutes it has\. Nothing/,
      );
      expect(counters.cellsWritten).toBe(0);
      expect(visible(book)).toEqual(before);
      expect(book.documentProperties()).toEqual({});
    }
    book.slow(1);
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
    await book.calculated();
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 450 });
  });

  it('is never ended by Google in the middle of its writing, however slow it is', async () => {
    const outcomes: string[] = [];
    for (const times of [5, 10, 15, 20, 25, 30, 35, 40, 50]) {
      book?.dispose();
      book = await openBook({ Deals: smallDeals });
      book.slow(times);
      const { outcome, toasts } = book.run('buildKpiSummary');
      outcomes.push(
        `${times}: ${outcome}${toasts.some(({ message }) => message.includes('up to date')) ? ', built' : ''}`,
      );
    }
    expect(outcomes.filter((text) => !text.includes('done'))).toEqual([]);
    expect(outcomes.filter((text) => text.includes('built')).length).toBeGreaterThan(3);
  });
});
