import { expect, test } from 'vitest';
import { buildSummary } from '../../src/report/build-summary.ts';
import { lossRows } from '../../src/report/loss-rows.ts';
import type { Cell } from '../../src/table/cell.ts';
import { reportMessagesOf } from '../i18n/report-messages.ts';
import { dealsOf } from '../kpi/deals-of.ts';
import { memoryWorkbook } from './memory-workbook.ts';

const en = reportMessagesOf('en');
const day = (text: string) => (text === '' ? '' : new Date(`${text}T00:00:00Z`));
const headers = ['Deal ID', 'Created', 'Qualified on', 'Proposal on', 'Closed', 'Status', 'Amount'];
const deal = (id: string, status: string, ...dates: [string, string, string, string]): Cell[] => {
  const [created, qualified, proposal, closed] = dates.map(day);
  return [id, created ?? '', qualified ?? '', proposal ?? '', closed ?? '', status, 100];
};

const deals = [
  headers,
  // February: both qualified after 2 and 6 days, one with a proposal 3 days later, won after 4 more.
  deal('D1', 'Won', '2026-02-01', '2026-02-03', '2026-02-06', '2026-02-10'),
  deal('D2', 'Lost', '2026-02-02', '2026-02-08', '', '2026-02-28'),
  // March: one is lost as a lead after 9 days, one is a lead still, one is qualified since the 21st.
  deal('D3', 'Lost', '2026-03-01', '', '', '2026-03-10'),
  deal('D4', 'Open', '2026-03-20', '', '', ''),
  deal('D5', 'Open', '2026-03-11', '2026-03-21', '', ''),
];

/** The months and the total of a row by key. */
function funnel(rows: readonly (readonly Cell[])[], answers: Readonly<Record<string, string>> = {}) {
  const workbook = memoryWorkbook({ Deals: rows });
  buildSummary(workbook, '2026-03-31 09:12', en);
  workbook.type('option.sheet.funnel', 'value', 'Yes');
  for (const [key, value] of Object.entries(answers)) workbook.type(key, 'value', value);
  buildSummary(workbook, '2026-03-31 09:12', en);
  const plan = workbook.committed.get('funnel');
  const cells = (key: string) => plan?.rows.find((row) => row.key === key)?.cells.map(({ value }) => value);
  return { cells, figures: (key: string) => cells(key)?.slice(12), keys: plan?.rows.map(({ key }) => key) };
}

test('the stages that the leads of each month have reached, and their share of the stage before', () => {
  const { figures } = funnel(deals);
  expect(figures('reached.0')).toEqual([2, 3, 5]);
  expect(figures('reached.1')).toEqual([2, 1, 3]);
  expect(figures('reached.1.step')).toEqual([1, 1 / 3, 0.6]);
  expect(figures('reached.2')).toEqual([1, 0, 1]);
  expect(figures('reached.3')).toEqual([1, 0, 1]);
});

test('the days in a stage by the month of leaving it, those to a loss apart', () => {
  const { figures } = funnel(deals);
  // Lead: 2 and 6 days in February, 10 in March; qualified: 3 days.
  expect(figures('times.0')).toEqual([4, 10, 6]);
  expect(figures('times.0.mean')).toEqual([4, 10, 6]);
  expect(figures('times.0.deals')).toEqual([2, 1, 3]);
  expect(figures('times.1')).toEqual([3, null, 3]);
  expect(figures('losses.0')).toEqual([null, 9, 9]);
  expect(figures('losses.1')).toEqual([20, null, 20]);
});

test('who is still in a stage, under the last month', () => {
  const { figures } = funnel(deals);
  expect(figures('still.0')).toEqual([null, 1, null]);
  expect(figures('still.0.median')).toEqual([null, 11, null]);
  expect(figures('still.1.longest')).toEqual([null, 10, null]);
});

test('the answer names the narrowest step and the slowest stage', () => {
  expect(funnel(deals).cells('answer')).toEqual([
    'Narrowest in the months shown: Qualified → Proposal, 33.3%. Slowest: Lead, 6.0 days (median).',
  ]);
});

test('losses are counted by reason, the most frequent first, those without one last', () => {
  const lost = (closed: string) => ({ outcome: 'lost', created: '2026-01-01', closed, amount: 50 }) as const;
  const deals = dealsOf(['2026-02-02', '2026-02-03', '2026-03-04', '2026-03-05'].map(lost), {
    asOf: '2026-03-31',
  });
  const reason = { codes: Int32Array.of(-1, 1, 1, 0), names: ['Late', 'Price'] };
  const rows = lossRows({ ...deals, reason }, [2026 * 12 + 1, 2026 * 12 + 2], '€', en);
  const figures = rows.map(({ key, cells }) => [key, ...cells.slice(12).map(({ value }) => value)]);
  expect(figures.slice(1, 5)).toEqual([
    ['lost', 2, 2, 4],
    ['lost.Price', 1, 1, 2],
    ['lost.Price.share', 0.5, 0.5, 0.5],
    ['lost.Price.amount', 50, 50, 100],
  ]);
  expect(figures.map(([key]) => key).slice(-3)).toEqual([
    'lostWithoutReason',
    'lostWithoutReason.share',
    'lostWithoutReason.amount',
  ]);
});

test('the last column holds the last twelve months, of thirteen shown', () => {
  const months = Array.from(
    { length: 13 },
    (_, index) => `${2025 + Math.floor((index + 2) / 12)}-${String(((index + 2) % 12) + 1).padStart(2, '0')}`,
  );
  const rows = months.map((month) => deal(month, 'Won', `${month}-01`, `${month}-03`, '', `${month}-05`));
  const { cells } = funnel([headers, ...rows]);
  const [, ...reached] = cells('reached.0') ?? [];
  expect(reached).toEqual([...Array(13).fill(1), 12]);
  expect(cells('times.0.deals')?.slice(-1)).toEqual([12]);
  expect(cells('months')?.slice(-1)).toEqual(['12 months']);
});

test('by a status alone: who is where, and no days that nobody knows', () => {
  const { figures, keys, cells } = funnel([
    ['Deal ID', 'Created', 'Closed', 'Status', 'Amount'],
    ['D1', day('2026-03-01'), day('2026-03-20'), 'Won', 100],
    ['D2', day('2026-03-02'), '', 'Proposal', 100],
    ['D3', day('2026-03-03'), '', 'Proposal', 100],
    ['D4', day('2026-03-04'), day('2026-03-25'), 'Lost', 100],
  ]);
  expect(keys?.filter((key) => /^(times|losses|group\.times|group\.losses)/.test(key))).toEqual([]);
  expect(figures('still.1')).toEqual([null, 2, null]);
  expect(keys?.filter((key) => /median|longest/.test(key))).toEqual([]);
  expect(cells('answer')?.[0]).not.toContain('Slowest');
  // Less than a year is shown: the foot does not speak of twelve months as if they were there.
  expect(cells('footnote')?.[0]).toContain('the months shown together');
});

const pipelines = (of: (index: number) => string, count: number) => [
  [...headers, 'Pipeline'],
  ...Array.from({ length: count }, (_, index) => [
    // The first is won; every other one is qualified.
    ...deal(
      `D${index}`,
      index === 0 ? 'Won' : 'Open',
      '2026-03-01',
      index % 2 === 0 ? '2026-03-03' : '',
      '',
      index === 0 ? '2026-03-09' : '',
    ),
    of(index),
  ]),
];
const byPipeline = { 'deals.free1': 'Pipeline', 'option.split': 'Pipeline' };

test('a funnel for each pipeline beside the total: the most frequent first, then what is unset; parts add up', () => {
  const rows = pipelines((index) => ['Retail', 'Key', 'Key', '', 'Key'][index % 5] ?? '', 10);
  const { figures, cells, keys } = funnel(rows, byPipeline);
  const heads = keys?.filter((key) => /^by.*group$/.test(key));
  expect(heads).toEqual(['by.value.Key.group', 'by.value.Retail.group', 'by.unset..group']);
  expect(heads?.map((key) => cells(key)?.[0])).toEqual([
    'Pipeline: Key',
    'Pipeline: Retail',
    'Pipeline: unset',
  ]);
  // Key: 1, 2, 4, 6, 7, 9, of which 2, 4, 6 are even and so qualified.
  expect(figures('by.value.Key.reached.0')).toEqual([null, 6, 6]);
  expect(figures('by.value.Key.reached.1')).toEqual([null, 3, 3]);
  expect(figures('by.value.Key.reached.1.step')).toEqual([null, 0.5, 0.5]);
  expect(figures('by.value.Key.reached.2.overall')).toEqual([null, 0, 0]);
  const totals = (stage: number) =>
    ['value.Key', 'value.Retail', 'unset.'].reduce(
      (all, key) => all + Number(figures(`by.${key}.reached.${stage}`)?.[2]),
      0,
    );
  expect([0, 1, 2].map(totals)).toEqual([0, 1, 2].map((stage) => figures(`reached.${stage}`)?.[2]));
});

test('more than twenty pipelines: the twenty most frequent, the others as one', () => {
  const { figures, cells, keys } = funnel(
    pipelines((index) => (index < 44 ? `P${index % 22}` : `Last ${index}`), 46),
    byPipeline,
  );
  const heads = keys?.filter((key) => /^by.*group$/.test(key)) ?? [];
  expect(heads).toHaveLength(21);
  // Two of the 22 with two leads each, and the two with one.
  expect(cells('by.value..group')?.[0]).toBe('Pipeline: other 4');
  expect(figures('by.value..reached.0')).toEqual([null, 6, 6]);
});

test('split by nothing there are no such rows', () => {
  expect(funnel(deals).keys?.filter((key) => /^(group\.)?by/.test(key))).toEqual([]);
});
