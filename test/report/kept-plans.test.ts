import { expect, it } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import { openSetup } from '../../src/report/open-setup.ts';
import { saveSetup } from '../../src/report/save-setup.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { type MemoryWorkbook, memoryWorkbook } from './memory-workbook.ts';

const headers = ['Deal ID', 'Rep', 'Created', 'Expected close', 'Closed', 'Status', 'Amount'];
const open = (id: string, rep: string, expected: string, amount: number): Cell[] => [
  ...[id, rep, '2026-01-10', expected, '', 'Open', amount],
];
const won: Cell[] = ['W', 'Ana', '2026-01-01', '2026-02-01', '2026-02-02', 'Won', 50];
const english = reportMessagesOf('en');

function build(workbook: MemoryWorkbook, day: string, messages = english) {
  buildSummary(workbook, `${day} 09:12`, messages);
}

/** The row of the plan in the summary: its figures and the notes on them, from the month of this key on. */
function planOf(workbook: MemoryWorkbook, month: number) {
  const row = workbook.committed.get('summary')?.rows.find(({ key }) => key === 'planAtStart');
  return row?.cells[month]?.value ?? null;
}
const foot = (workbook: MemoryWorkbook) =>
  workbook.committed.get('summary')?.rows.find(({ key }) => key === 'plans')?.cells[0]?.value;
const kept = (workbook: MemoryWorkbook) =>
  workbook.committed
    .get('setup')
    ?.rows.filter(({ key }) => key.startsWith('plan.'))
    .map(({ cells }) => cells.map((cell) => cell.value));

/** A file built first on 3 March, with the plan in the summary. */
function started() {
  const workbook = memoryWorkbook({
    Deals: [headers, won, open('A', 'Ana', '2026-03-20', 400), open('B', 'Bo', '2026-03-25', 100)],
  });
  build(workbook, '2026-03-03');
  workbook.type('option.kpi.planAtStart', 'value', 'Yes');
  return workbook;
}

it('the first build inside a month keeps its plan, and no later one changes it', () => {
  const workbook = started();
  expect(kept(workbook)).toEqual([['2026-03', '500', null, '2026-03-03', '✓ 2 deals']]);
  // One deal grows, the other one slips into April.
  workbook.put('Deals', [
    headers,
    won,
    open('A', 'Ana', '2026-03-20', 900),
    open('B', 'Bo', '2026-04-25', 100),
  ]);
  build(workbook, '2026-03-28');
  build(workbook, '2026-03-29', reportMessagesOf('ru'));
  build(workbook, '2026-03-30');
  expect(planOf(workbook, 13)).toBe(500);
  expect(foot(workbook)).toBe(
    'Plan at month start: as the first build of the month found it, on 3 Mar 2026; other months are reconstructed.',
  );
  build(workbook, '2026-04-02');
  expect(kept(workbook)?.map(([month, planned, , day]) => [month, planned, day])).toEqual([
    ['2026-03', '500', '2026-03-03'],
    ['2026-04', '100', '2026-04-02'],
  ]);
});

it('a plan outlives what is saved in the sidebar', () => {
  const workbook = started();
  build(workbook, '2026-03-04');
  const { setup, hash } = openSetup(workbook, null, '2026-03-05 09:00', english);
  const before = kept(workbook);
  saveSetup(workbook, { setup, base: hash }, '2026-03-05 09:00', english);
  expect(kept(workbook)).toEqual(before);
});

it('a build as of a day that a person has set keeps no plan, and knows none that was kept later', () => {
  const workbook = started();
  workbook.type('option.asof', 'value', '2026-03-02');
  build(workbook, '2026-03-28');
  expect(kept(workbook)).toHaveLength(1);
  expect(foot(workbook)).toBeUndefined();
  workbook.type('option.asof', 'value', '2026-04-30');
  build(workbook, '2026-05-02');
  expect(kept(workbook)).toHaveLength(1);
});

it('a plan is weighted by the probability of a deal, else by that of its stage', () => {
  const workbook = memoryWorkbook({
    Deals: [
      [...headers, 'Probability'],
      [...won, ''],
      ['A', 'Ana', '2026-01-10', '2026-03-20', '', 'Offer', 400, ''],
      ['B', 'Bo', '2026-01-10', '2026-03-25', '', 'Offer', 100, '90%'],
      ['C', 'Bo', '2026-01-10', '2026-03-25', '', 'Contract', 200, ''],
    ],
  });
  build(workbook, '2026-03-03');
  workbook.type('option.kpi.plannedWeighted', 'value', 'Yes');
  workbook.type('option.chances', 'value', 'Offer 25%');
  build(workbook, '2026-03-04');
  const row = workbook.committed.get('summary')?.rows.find(({ key }) => key === 'plannedWeighted');
  // 400 × 0.25 + 100 × 0.9; nobody says how likely the contract is.
  expect(row?.cells[13]?.value).toBe(190);
  workbook.type('option.chances', 'value', 'Offer 125%');
  expect(() => build(workbook, '2026-03-04')).toThrow();
});
