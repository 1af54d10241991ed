import { beforeAll, describe, expect, it } from 'vitest';
import { kinds, problems, type Scenario } from './faults.ts';
import { openBook, smallDeals, visible } from './small-company.ts';

let scenario: Scenario;

beforeAll(async () => {
  const open = () => openBook({ Deals: smallDeals, Notes: [['mine', '=1+1']] });
  const book = await open();
  const before = visible(book);
  book.run('buildKpiSummary');
  await book.calculated();
  scenario = { open, before, complete: visible(book), theirs: ['Sheet1', 'Deals', 'Notes'] };
  book.dispose();
});

describe('a fault at any service call of the first build', () => {
  for (const kind of kinds)
    it(`${kind === 'kill' ? 'that kills it' : `thrown ${kind} the call took effect`} leaves a sentence or a complete result, and the next click completes it`, async () => {
      const { tried, found } = await problems(scenario, kind);
      expect(found, `of ${tried} calls`).toEqual([]);
    }, 300_000);
});
