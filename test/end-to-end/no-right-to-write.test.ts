import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalSheetsOptions } from '../../playground/shim/local-sheets.ts';
import { figuresOf, openBook, smallDeals, visible } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

const locked = (sheet: string) =>
  `You may not edit “${sheet}”: it is protected, or the file is shared with you for viewing only. Ask the owner of the file for the right to edit it, then click again. Your own cells are as they were.`;
const viewOnly =
  'This file is shared with you for viewing or commenting only. Ask its owner for the right to edit it, or make a copy of it (File → Make a copy) and click there. Your own cells are as they were.';

async function built(options: LocalSheetsOptions = {}) {
  book = await openBook({ Deals: smallDeals }, options);
  expect(book.run('buildKpiSummary').alerts).toEqual([]);
  await book.calculated();
  book.type('Deals', 'F5', '250');
  await book.calculated();
}

/** Clicks, expects that nothing has been written at all, and gives the sentence shown. */
function refusal(): string | undefined {
  const before = visible(book);
  const { alerts, toasts, outcome, counters } = book.run('buildKpiSummary');
  expect([outcome, alerts.length, toasts.length]).toEqual(['done', 1, 0]);
  expect(visible(book)).toEqual(before);
  expect(book.documentProperties()).toEqual({});
  expect(counters.cellsWritten).toBe(0);
  return alerts[0]?.message;
}

describe('who may only look', () => {
  for (const access of ['view', 'comment'] as const) {
    it(`(${access}) gets a sentence instead of a first build`, async () => {
      book = await openBook({ Deals: smallDeals, Notes: [['mine']] });
      book.share(access);
      expect(refusal()).toBe(viewOnly);
    });

    it(`(${access}) gets a sentence instead of a rebuild`, async () => {
      await built();
      book.share(access);
      expect(refusal()).toBe(locked('KPI Summary'));
    });
  }

  it('is told so as well where protections hide it until Google refuses the first write', async () => {
    book = await openBook({ Deals: smallDeals });
    book.protect('Deals', 'A1:B2');
    book.share('view');
    expect(refusal()).toBe(viewOnly);
  });

  it('can build again once the file is shared for editing', async () => {
    await built();
    book.share('view');
    refusal();
    book.share('edit');
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
    await book.calculated();
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 650 });
  });
});

describe('a sheet that a colleague has protected', () => {
  it('“KPI Summary” gets a sentence before anything is written, “KPI Setup” included', async () => {
    await built();
    book.protect('KPI Summary');
    expect(refusal()).toBe(locked('KPI Summary'));
  });

  it('“KPI Setup” gets one where it would change, and is left alone where it would not', async () => {
    await built();
    book.protect('KPI Setup');
    // The summary changes, the set-up reads as before: still five rows, all readable.
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
    await book.calculated();
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 650 });
    book.type('Deals', 'E6', 'Elm');
    await book.calculated();
    expect(refusal()).toBe(locked('KPI Setup'));
  });

  it('in part gets one as well, for the cells that would change', async () => {
    await built();
    book.protect('KPI Summary', 'C9:D9');
    expect(refusal()).toBe(locked('KPI Summary'));
  });

  it('in a part that is the user’s own stops nothing, unless rows come or go through it', async () => {
    await built();
    book.run('buildKpiSummary');
    await book.calculated();
    book.type('KPI Summary', 'W3', 'my notes');
    book.type('Deals', 'F2', '150');
    await book.calculated();
    book.protect('KPI Summary', 'W1:W40');
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
    await book.calculated();
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 700 });
    book.type('Deals', 'C5', 'soon');
    await book.calculated();
    expect(refusal()).toBe(locked('KPI Summary'));
  });

  it('of the user’s own data is only read', async () => {
    book = await openBook({ Deals: smallDeals });
    book.protect('Deals');
    book.protect('Sheet1');
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
    await book.calculated();
    expect(figuresOf(book, 'booked')).toMatchObject({ 'month.13': 400 });
  });

  it('while a build is under way ends it with the sentence; without the protection the next click completes it', async () => {
    await built();
    const { counters } = book.run('buildKpiSummary');
    await book.calculated();
    const complete = visible(book);
    const wrong: string[] = [];
    for (let call = 10; call <= counters.calls; call += 3) {
      book.dispose();
      await built();
      book.meanwhile({ call, act: () => book.protect('KPI Summary') });
      const { alerts, toasts } = book.run('buildKpiSummary');
      await book.calculated();
      const said = alerts.map(({ message }) => message).join();
      if (said === locked('KPI Summary') ? toasts.length > 0 : said !== '') wrong.push(`${call}: ${said}`);
      book.unprotect('KPI Summary');
      const next = book.run('buildKpiSummary');
      await book.calculated();
      if (next.alerts.length > 0) wrong.push(`${call}, next: ${next.alerts[0]?.message}`);
      if (JSON.stringify(visible(book)) !== JSON.stringify(complete)) wrong.push(`${call}: not complete`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});

describe('a file without room', () => {
  it('gets one sentence, and neither of the two sheets', async () => {
    book = await openBook({ Deals: smallDeals });
    // 1,000 × 26 cells a sheet: room for one more, not for two.
    const cells = 2 * 26_000;
    book.insertColumns('Sheet1', 0, Math.floor((10_000_000 - cells - 40_000) / 1000));
    expect(refusal()).toBe(
      'The file is close to the limit of 10,000,000 cells, empty ones included, and has no room for a new sheet. Delete sheets, or empty rows and columns, that nobody needs, then click again. Your own cells are as they were.',
    );
  });
});
