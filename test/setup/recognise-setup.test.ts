import { expect, test } from 'vitest';
import { findDeals } from '../../src/setup/find-deals.ts';
import { recogniseSetup } from '../../src/setup/recognise-setup.ts';
import { defaultOptions } from '../../src/setup/setup.ts';
import type { SetupCell, SheetHead } from '../../src/setup/sheet-head.ts';

function recognise(
  headers: readonly string[],
  rows: readonly (readonly SetupCell[])[],
  statuses: readonly string[],
) {
  const head: SheetHead = {
    sheetId: 7,
    name: 'sales_pipeline',
    hidden: false,
    rows: 8801,
    columns: headers.length,
    head: [headers, ...rows],
  };
  const found = findDeals([head]);
  if ('reason' in found) throw new Error(found.reason);
  const counts = statuses.map((text) => ({ text, count: 1 }));
  return recogniseSetup(found, counts, [head], 'Lead');
}

const headers =
  'opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value'.split(',');
const row = ['A1', 'Ana', 'Box', 'Acme', 'Won', '2017-01-05', '2017-03-01', 100];

test('the public CRM set is understood without a question', () => {
  const { setup, won, evidence } = recognise(headers, [row], ['Won', 'Engaging', 'Lost', 'Prospecting']);
  expect(setup).toEqual({
    deals: {
      sheetId: 7,
      sheetName: 'sales_pipeline',
      headerRow: 1,
      columns: {
        id: { header: 'opportunity_id', ordinal: 1 },
        customer: { header: 'account', ordinal: 1 },
        rep: { header: 'sales_agent', ordinal: 1 },
        created: { header: 'engage_date', ordinal: 1 },
        closed: { header: 'close_date', ordinal: 1 },
        status: { header: 'deal_stage', ordinal: 1 },
        amount: { header: 'close_value', ordinal: 1 },
      },
    },
    stages: [
      { name: 'Lead', role: 'lead', reached: { by: 'date', column: { header: 'engage_date', ordinal: 1 } } },
      { name: 'Prospecting', role: 'none', reached: { by: 'status', texts: ['Prospecting'] } },
      { name: 'Engaging', role: 'none', reached: { by: 'status', texts: ['Engaging'] } },
    ],
    statuses: [
      { text: 'Won', outcome: 'won' },
      { text: 'Engaging', outcome: 'open' },
      { text: 'Lost', outcome: 'lost' },
      { text: 'Prospecting', outcome: 'open' },
    ],
    options: defaultOptions,
  });
  expect(won).toBe(true);
  expect(evidence.doubtfulStages).toEqual([]);
  expect(Object.values(evidence.columns).filter(({ score }) => score < 0.8)).toEqual([]);
  expect(setup.statuses.filter(({ undecided }) => undecided)).toEqual([]);
});

test('where no text means won, that is said; the rest stands, so that the user can choose', () => {
  const { setup, won } = recognise(headers, [row], ['Hot', 'Cold']);
  expect(won).toBe(false);
  expect(setup.statuses.map(({ outcome }) => outcome)).toEqual(['open', 'open']);
});

test('a word that nobody knows waits for the user, unless a stage claims it', () => {
  const { setup } = recognise(headers, [row], ['Won', 'Proposal', 'Zorb']);
  expect(setup.statuses).toEqual([
    { text: 'Won', outcome: 'won' },
    { text: 'Proposal', outcome: 'open' },
    { text: 'Zorb', outcome: 'open' },
  ]);
  expect(setup.stages.map(({ name }) => name)).toContain('Zorb');
  const dated = recognise([...headers, 'Meeting on'], [[...row, '2026-01-05']], ['Won', 'Zorb']);
  expect(dated.setup.statuses).toEqual([
    { text: 'Won', outcome: 'won' },
    { text: 'Zorb', outcome: 'open', undecided: true },
  ]);
});
