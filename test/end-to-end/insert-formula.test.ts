import { afterEach, describe, expect, it } from 'vitest';
import type { LocalSheets, LocalSheetsOptions } from '../../playground/shim/local-sheets.ts';
import type { Answer, Requests } from '../../src/rpc.ts';
import { openBook, smallDeals, visible } from './small-company.ts';

let book: LocalSheets;
afterEach(() => book.dispose());

async function open(options: LocalSheetsOptions = { locale: 'en_US' }) {
  book = await openBook({ Deals: smallDeals }, options);
  book.run('buildKpiSummary');
  await book.calculated();
}

/** Asks as the sidebar does. */
function ask<Name extends keyof Requests>(name: Name, request: Requests[Name]['request']) {
  const { value } = book.callFromClient('answerSidebar', [JSON.stringify({ name, request })]);
  return JSON.parse(String(value)) as Answer<Requests[Name]['answer']>;
}
function dealsId(): number {
  const opened = ask('open', { fresh: true });
  return 'answer' in opened ? opened.answer.setup.deals.sheetId : -1;
}
const listed = (name: string) => {
  const given = ask('formulas', { sheets: [dealsId()] });
  return 'answer' in given ? given.answer.find((one) => one.name === name)?.example : given.error;
};

describe('a formula inserted from the sidebar', () => {
  it('stands in the selected cell and gives its value', async () => {
    await open();
    book.select('Sheet1', 'B3');
    expect(ask('insert', { name: 'CAC', sheets: [] })).toEqual({
      answer: 'CAC stands in Sheet1!B3: put your own cells into it.',
    });
    await book.calculated();
    expect(book.formulas('Sheet1', 'B3')).toEqual([['=CAC(39200,53)']]);
    expect(book.values('Sheet1', 'B3')[0]?.[0]).toBeCloseTo(39200 / 53, 9);
  });

  for (const [what, text] of [
    ['a number', '0'],
    ['a text', 'mine'],
    ['a formula', '=1+1'],
    ['a formula that shows nothing', '=IF(1=1,"","")'],
    ['a space', "' "],
  ] as const)
    it(`is never written over ${what}`, async () => {
      await open();
      book.type('Sheet1', 'B3', text);
      await book.calculated();
      book.select('Sheet1', 'B3');
      const before = visible(book);
      expect(ask('insert', { name: 'CAC', sheets: [] })).toEqual({
        error:
          'Sheet1!B3 is not empty, and nothing was written over it: select an empty cell, and insert again.',
      });
      await book.calculated();
      expect(visible(book)).toEqual(before);
    });

  it('is not written where the person may not edit, nor while somebody else builds', async () => {
    await open();
    book.select('Sheet1', 'B3');
    book.holdLock(true);
    expect(ask('insert', { name: 'CAC', sheets: [] })).toEqual({
      error: 'Another build is running in this spreadsheet. Wait until it is done, then click again.',
    });
    book.holdLock(false);
    book.protect('Sheet1');
    expect(ask('insert', { name: 'CAC', sheets: [] })).toMatchObject({ error: /You may not edit “Sheet1”/ });
    expect(book.formulas('Sheet1', 'B3')).toEqual([['']]);
  });

  it('is spelt as the locale of the spreadsheet has it, whatever the language of the person', async () => {
    await open({ locale: 'de_DE', userLocale: 'ru' });
    expect(listed('CLTV')).toBe('=CLTV(120;6;3)');
    expect(listed('FUNNEL')).toBe('=FUNNEL({"Lead";"Lead";"Proposal";"Won";"Lost"})');
    book.select('Sheet1', 'A1');
    expect(ask('insert', { name: 'CLTV', sheets: [] })).toEqual({
      answer: 'CLTV стоит в Sheet1!A1: подставьте в неё свои ячейки.',
    });
    await book.calculated();
    expect(book.values('Sheet1', 'A1')).toEqual([[2160]]);
  });

  it('over tables names the person’s own', async () => {
    await open();
    expect(listed('KPI_TABLE')).toBe(`=KPI_TABLE("",'KPI Setup'!A:F,"","",'Deals'!A:F)`);
    book.select('Sheet1', 'A1');
    ask('insert', { name: 'KPI_TABLE', sheets: [dealsId()] });
    await book.calculated();
    const table = book.values('Sheet1', 'A1:C9');
    expect(table[0]).toEqual(['', '2026-01', '2026-02']);
    // Three won of four closed, 400 by two of them.
    expect(table.find(([name]) => name === 'Booked')).toEqual(['Booked', 0, 400]);
    expect(table.find(([name]) => name === 'Win rate')).toEqual(['Win rate', '', 0.75]);
  });

  it('and every other one gives a value, in locales with points and with commas', async () => {
    for (const locale of ['en_US', 'bg_BG']) {
      await open({ locale });
      const given = ask('formulas', { sheets: [dealsId()] });
      const names = 'answer' in given ? given.answer.map(({ name }) => name) : [];
      expect(names.length).toBeGreaterThan(22);
      for (const [index, name] of names.entries()) {
        book.select('Sheet1', `A${1 + index * 30}`);
        expect(ask('insert', { name, sheets: [dealsId()] }), name).toHaveProperty('answer');
      }
      await book.calculated();
      for (const [index, name] of names.entries()) {
        // The forecasts' examples read rows that are to be copied from the docs.
        if (/^CLTV_(FORECAST|MODEL)$/.test(name)) continue;
        const at = `A${1 + index * 30}`;
        expect(book.errorMessage('Sheet1', at), name).toBe('');
        expect(book.values('Sheet1', at)[0]?.[0], name).not.toBe('#ERROR!');
      }
      book.dispose();
    }
    await open();
  });
});
