import { expect, it } from 'vitest';
import { day, figuresOf, openBook } from './small-company.ts';

it('the plan that the first build of a month finds stands in KPI Setup, the summary and KPI', async () => {
  let now = new Date('2026-03-03T07:00:00Z');
  const book = await openBook({}, { now: () => now });
  const deals = (amount: number, expected: string) => [
    ['Deal ID', 'Rep', 'Created', 'Expected close', 'Closed', 'Status', 'Amount'],
    ['W', 'Ana', day('2026-01-05'), '', day('2026-02-10'), 'Won', 50],
    ['A', 'Ana', day('2026-02-01'), day('2026-03-20'), '', 'Open', amount],
    ['B', 'Bo', day('2026-02-01'), day(expected), '', 'Open', 100],
    ['C', 'Bo', day('2026-03-02'), '', day('2026-03-05'), 'Lost', 1],
  ];
  book.addSheet('Deals', deals(400, '2026-03-25'));
  const build = async () => {
    expect(book.run('buildKpiSummary').alerts).toEqual([]);
    await book.calculated();
  };
  const rowOf = (start: string) =>
    book.values('KPI Setup').findIndex(([key]) => `${key}`.startsWith(start)) + 1;
  await build();
  book.type('KPI Setup', `C${rowOf('option.kpi.planAtStart')}`, 'Yes');
  const [kept] = book.values('KPI Setup').filter(([key]) => `${key}`.startsWith('plan.'));
  expect(kept?.slice(1, 6)).toEqual(['2026-03', '500', '', '2026-03-03', '✓ 2 deals']);

  // Later in the month one deal is larger, the other one is expected in April.
  now = new Date('2026-03-28T07:00:00Z');
  deals(900, '2026-04-25').forEach((row, index) => {
    book.type('Deals', `G${index + 1}`, String(row[6]));
    if (index === 3) book.type('Deals', 'D4', '2026-04-25');
  });
  await book.calculated();
  await build();
  expect(book.values('KPI Setup').filter(([key]) => `${key}`.startsWith('plan.'))).toEqual([kept]);
  expect(figuresOf(book, 'planAtStart')['month.13']).toBe(500);
  expect(book.values('KPI Summary').flat()).toContain(
    'Plan at month start: as the first build of the month found it, on 3 Mar 2026; other months are reconstructed.',
  );

  book.addSheet('Live', [['']]);
  const kpi = (dimension: string, value: string) =>
    `=KPI("planAtStart";"2026-03";'KPI Setup'!A:F;${dimension};${value};Deals!A:G)`;
  book.type('Live', 'A1', kpi('', ''));
  book.type('Live', 'A2', kpi('"rep"', '"Ana"'));
  book.type('Live', 'A3', kpi('"rep"', '"Bo"'));
  await book.calculated();
  expect(book.values('Live').map(([value]) => value)).toEqual([500, 400, 100]);
  book.dispose();
});

it('the probabilities of stages, typed into KPI Setup, weigh the plan; one that is none gets a sentence', async () => {
  const book = await openBook({
    Deals: [
      ['Deal ID', 'Created', 'Expected close', 'Closed', 'Status', 'Amount', 'Probability'],
      ['W', day('2026-01-05'), '', day('2026-02-10'), 'Won', 50, ''],
      ['A', day('2026-02-01'), day('2026-04-20'), '', 'Offer', 400, ''],
      ['B', day('2026-02-01'), day('2026-04-21'), '', 'Offer', 100, 0.9],
      ['C', day('2026-02-01'), day('2026-04-22'), '', 'Contract', 200, ''],
    ],
  });
  const type = (key: string, text: string) => {
    const row = book.values('KPI Setup').findIndex(([found]) => found === key) + 1;
    book.type('KPI Setup', `C${row}`, text);
  };
  const build = async () => {
    const { alerts } = book.run('buildKpiSummary');
    await book.calculated();
    return alerts.map(({ message }) => message);
  };
  expect(await build()).toEqual([]);
  type('option.kpi.plannedWeighted', 'Yes');
  type('option.chances', 'Offer 25%');
  expect(await build()).toEqual([]);
  // 400 × 0.25 + 100 × 0.9; nobody says how likely the contract is.
  expect(figuresOf(book, 'plannedWeighted')['month.13']).toBe(190);
  type('option.chances', 'Offer 125%');
  expect(await build()).toEqual([
    expect.stringContaining('“Offer 125%” is no stage with a probability from 0 to 100%'),
  ]);
  book.dispose();
});
