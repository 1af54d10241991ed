import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalValue } from '../../playground/shim/local-sheets.ts';
import { day, distFiles, figuresOf, headers, openBook, smallDeals, visible } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

/** Builds, expects that nothing at all has changed, and gives the sentence shown. */
async function refusal(sheets: Record<string, (readonly LocalValue[])[]>): Promise<string | undefined> {
  book = await openBook(sheets);
  const before = visible(book);
  const { outcome, alerts, toasts } = book.run('buildKpiSummary');
  expect(outcome).toBe('done');
  expect(alerts).toHaveLength(1);
  expect(toasts).toEqual([]);
  expect(visible(book)).toEqual(before);
  expect(book.documentProperties()).toEqual({});
  return alerts[0]?.message;
}

describe('a spreadsheet that nothing can be built from gets one sentence and stays as it is', () => {
  it('when it is empty', async () => {
    expect(await refusal({})).toBe(
      'There is no sheet with content yet: put your deals into a sheet, headers in its first row, and click again.',
    );
  });

  it('when it has only headers', async () => {
    expect(await refusal({ Deals: [headers] })).toBe(
      '“Deals” has headers but no deals beneath them: add your deals and click again.',
    );
  });
});

describe('a project in which a file was forgotten', () => {
  it('says which, and writes nothing', async () => {
    for (const [name, handler] of [
      ['Texts', 'buildKpiSummary'],
      ['Sidebar', 'openSetup'],
    ] as const) {
      const { [`${name}.html`]: _, ...files } = distFiles();
      book = await openBook({ Deals: smallDeals }, { files });
      const before = visible(book);
      expect(book.run(handler).alerts[0]?.message).toBe(
        `The file “${name}” is missing in Extensions → Apps Script. ` +
          'Add it there from the folder dist, and click again. Nothing was written.',
      );
      expect(visible(book)).toEqual(before);
      if (name === 'Texts') book.dispose();
    }
  });
});

describe('a status that nobody knows', () => {
  it('counts as open, and the summary and the set-up say so', async () => {
    const rows = [...smallDeals, ['D6', 'Elm', day('2026-02-12'), '', 'On ice', 50]];
    book = await openBook({ Deals: rows });
    const { alerts } = book.run('buildKpiSummary');
    await book.calculated();
    expect(alerts).toEqual([]);
    expect(figuresOf(book, 'winRate.openAtEnd')).toMatchObject({ 'month.13': 2 });
    expect([book.values('KPI Summary'), book.values('KPI Setup')].flat(2).join('\n')).toMatch(/On ice/);
  });

  it('taken for a stage, is named on the summary', async () => {
    const zorb = ['D6', 'D7', 'D8'].map((id) => [id, 'Elm', day('2026-02-12'), '', 'Zorb', 50]);
    book = await openBook({ Deals: [...smallDeals, ...zorb] });
    book.run('buildKpiSummary');
    await book.calculated();
    expect(book.values('KPI Summary').flat()).toContain(
      '“Zorb” was taken for a stage of the funnel. If that is wrong, correct it in KPI Setup.',
    );
  });

  it('where a set-up stands and none of its statuses means won, says where to choose one', async () => {
    book = await openBook({ Deals: smallDeals });
    book.run('buildKpiSummary');
    await book.calculated();
    const row = book.values('KPI Setup').findIndex(([key]) => key === 'status.won') + 1;
    book.type('KPI Setup', `E${row}`, 'Lost');
    await book.calculated();
    const { alerts } = book.run('buildKpiSummary');
    expect(alerts[0]?.message).toContain('choose Won for one of them in the sheet KPI Setup');
    book.type('KPI Setup', `E${row}`, 'Won');
    await book.calculated();
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
    await book.calculated();
    expect(figuresOf(book, 'winRate')).toMatchObject({ 'month.13': 0.75 });
  });
});

describe('“KPI Setup” full of nonsense', () => {
  const nonsense: readonly (readonly [key: string, cell: string, text: string, sentence: RegExp])[] = [
    ['table.deals', 'C', 'No such sheet', /KPI Setup!C\d+: there is no sheet “No such sheet”/],
    ['table.deals', 'D', 'first', /KPI Setup!D\d+: “first” is no row/],
    ['deals.created', 'C', 'Kreated', /KPI Setup!C\d+: “Deals” has no column “Kreated”/],
    ['deals.amount', 'C', 'Status', /KPI Setup!C\d+: the column “Status” is already used/],
    ['deals.status', 'C', '', /KPI Setup!C\d+ names no status column/],
    ['status.won', 'E', 'Perhaps', /KPI Setup!E\d+: “Perhaps” is neither an outcome nor the name of a stage/],
    ['option.asof', 'C', 'soon', /KPI Setup!C\d+: “soon” is no date/],
    ['option.window', 'C', '-5', /KPI Setup!C\d+: “-5”/],
    ['option.reach', 'C', 'whatever', /KPI Setup!C\d+: “whatever”/],
  ];

  for (const [key, column, text, sentence] of nonsense)
    it(`names the cell and the remedy for ${key} = “${text}”, and changes nothing`, async () => {
      book = await openBook({ Deals: smallDeals });
      book.run('buildKpiSummary');
      await book.calculated();
      const row = book.values('KPI Setup').findIndex(([found]) => String(found).split(':')[0] === key) + 1;
      book.type('KPI Setup', `${column}${row}`, text);
      await book.calculated();
      const before = visible(book);
      const { alerts } = book.run('buildKpiSummary');
      expect(alerts.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
      expect(visible(book)).toEqual(before);
    });

  it('says what to do when its hidden column is gone', async () => {
    book = await openBook({ Deals: smallDeals });
    book.run('buildKpiSummary');
    await book.calculated();
    book.type('KPI Setup', 'A1', '');
    await book.calculated();
    const { alerts } = book.run('buildKpiSummary');
    expect(alerts[0]?.message).toContain('“KPI Setup” has lost its hidden first row or column');
  });

  it('says which sheet is gone when the deals were deleted after the set-up', async () => {
    book = await openBook({ Deals: smallDeals });
    book.run('buildKpiSummary');
    await book.calculated();
    book.deleteSheet('Deals');
    await book.calculated();
    const before = visible(book);
    const { alerts } = book.run('buildKpiSummary');
    expect(alerts[0]?.message).toMatch(/KPI Setup!C\d+: there is no sheet “Deals”/);
    expect(visible(book)).toEqual(before);
  });

  it('says which column is gone when a header was renamed after the set-up', async () => {
    book = await openBook({ Deals: smallDeals });
    book.run('buildKpiSummary');
    await book.calculated();
    book.type('Deals', 'F1', 'Value in euro');
    await book.calculated();
    const before = visible(book);
    const { alerts } = book.run('buildKpiSummary');
    expect(alerts[0]?.message).toMatch(/KPI Setup!C\d+: “Deals” has no column “Amount”/);
    expect(visible(book)).toEqual(before);
  });
});

describe('while another build holds the lock', () => {
  it('says so and writes nothing', async () => {
    book = await openBook({ Deals: smallDeals });
    const before = visible(book);
    book.holdLock(true);
    const { alerts } = book.run('buildKpiSummary');
    expect(alerts[0]?.message).toBe(
      'Another build is running in this spreadsheet. Wait until it is done, then click again.',
    );
    expect(visible(book)).toEqual(before);
    book.holdLock(false);
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
  });
});
