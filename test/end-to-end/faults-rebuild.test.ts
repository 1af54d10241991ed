import { beforeAll, describe, expect, it } from 'vitest';
import { kinds, problems, type Scenario } from './faults.ts';
import { openBook, smallDeals, visible } from './small-company.ts';

let scenario: Scenario;

/** A report that stands, with the user's cells in it, rows of ours deleted and data that has changed since. */
async function open() {
  const book = await openBook({ Deals: smallDeals });
  book.run('buildKpiSummary');
  await book.calculated();
  const row = (key: string) => book.values('KPI Summary').findIndex((cells) => cells[0] === key);
  book.type('KPI Summary', `U${row('winRate') + 1}`, 'why so high?');
  await book.calculated();
  book.deleteRows('KPI Summary', row('booked'), 2);
  await book.calculated();
  book.deleteRows('KPI Summary', row('leads'), 1);
  await book.calculated();
  book.insertRows('KPI Summary', row('winRate') + 1, 1);
  await book.calculated();
  book.type('KPI Summary', `B${row('winRate') + 2}`, 'my own row');
  book.type('Deals', 'F5', '250');
  await book.calculated();
  return book;
}

beforeAll(async () => {
  const book = await open();
  const before = visible(book);
  book.run('buildKpiSummary');
  await book.calculated();
  const complete = visible(book);
  expect(JSON.stringify(complete)).toContain('why so high?');
  expect(JSON.stringify(complete)).toContain('my own row');
  scenario = { open, before, complete, theirs: ['Sheet1', 'Deals'] };
  book.dispose();
});

describe('a fault at any service call of a rebuild', () => {
  for (const kind of kinds)
    it(`${kind === 'kill' ? 'that kills it' : `thrown ${kind} the call took effect`} leaves a sentence or a complete result, and the next click completes it`, async () => {
      const { tried, found } = await problems(scenario, kind);
      expect(found, `of ${tried} calls`).toEqual([]);
    }, 300_000);
});
