import { beforeAll, describe, expect, it } from 'vitest';
import { kinds, problems, type Scenario } from './faults.ts';
import { openBook, smallDeals, visible } from './small-company.ts';

let scenario: Scenario;

/** A report that stands, and sheets beside it that are wanted since. */
async function open() {
  const book = await openBook({ Deals: smallDeals });
  book.run('buildKpiSummary');
  await book.calculated();
  for (const sheet of ['cohorts', 'lists']) {
    const row = book.values('KPI Setup').findIndex(([key]) => key === `option.sheet.${sheet}`) + 1;
    book.type('KPI Setup', `C${row}`, 'Yes');
  }
  await book.calculated();
  return book;
}

beforeAll(async () => {
  const book = await open();
  const before = visible(book);
  book.run('buildKpiSummary');
  await book.calculated();
  expect(book.sheetNames()).toEqual(expect.arrayContaining(['KPI Cohorts', 'KPI Lists']));
  scenario = { open, before, complete: visible(book), theirs: ['Sheet1', 'Deals'] };
  book.dispose();
});

describe('a fault at any service call of a build that makes sheets beside the summary', () => {
  for (const kind of kinds)
    it(`${kind === 'kill' ? 'that kills it' : `thrown ${kind} the call took effect`} leaves a sentence or a complete result, and the next click completes it`, async () => {
      const { tried, found } = await problems(scenario, kind);
      expect(found, `of ${tried} calls`).toEqual([]);
    }, 300_000);
});
