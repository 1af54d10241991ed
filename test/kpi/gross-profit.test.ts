import { expect, it } from 'vitest';
import { cellOf, dealsOf, seriesOf } from './deals-of.ts';

it('gross profit is revenue − cost over the won deals, gross margin its share of revenue', () => {
  const deals = dealsOf([
    { closed: '2026-01-10', outcome: 'won', amount: 1000, cost: 600 },
    { closed: '2026-01-11', outcome: 'won', amount: 2000, cost: 1200 },
    { closed: '2026-01-12', outcome: 'lost', amount: 500, cost: 100 },
  ]);
  expect(cellOf(deals, 'grossProfit', '2026-01')).toEqual({ value: 1200, counts: [2, 2] });
  expect(cellOf(deals, 'grossMargin', '2026-01')).toEqual({ value: 0.4, counts: [1200, 3000] });
});

it('a deal without a known cost leaves both, counted beside; a cost of 0 is known', () => {
  const deals = dealsOf([
    { closed: '2026-01-10', outcome: 'won', amount: 1000, cost: 0 },
    { closed: '2026-01-11', outcome: 'won', amount: 9000 },
    { closed: '2026-01-12', outcome: 'won', cost: 50 },
  ]);
  // The third has no amount: it is no revenue at all.
  expect(cellOf(deals, 'grossProfit', '2026-01')).toEqual({ value: 1000, counts: [1, 2] });
  expect(cellOf(deals, 'grossMargin', '2026-01')).toEqual({ value: 1, counts: [1000, 1000] });
});

it('a refund takes back its revenue and its cost in its own month, never in the month of the purchase', () => {
  const deals = dealsOf([{ closed: '2026-01-10', outcome: 'won', amount: 1000, cost: 600 }], {
    refunds: [{ closed: '2026-02-10', amount: -200, cost: -120 }],
  });
  const { months } = seriesOf(deals, 'grossProfit', ['2026-01', '2026-02']);
  expect(months.map(({ value }) => value)).toEqual([400, -80]);
});

it('where no cost is known there is no profit and no margin, with the reason', () => {
  const deals = dealsOf([{ closed: '2026-01-10', outcome: 'won', amount: 1000 }]);
  const nothing = { value: null, note: 'noKnownCost' };
  expect(cellOf(deals, 'grossProfit', '2026-01')).toEqual({ ...nothing, counts: [0, 1] });
  expect(cellOf(deals, 'grossProfit', '2026-02')).toEqual({ ...nothing, counts: [0, 0] });
  expect(cellOf(deals, 'grossMargin', '2026-02')).toEqual({ ...nothing, counts: [0, 0] });
});

it('the margin of several months is Σ profit / Σ revenue', () => {
  const deals = dealsOf([
    { closed: '2026-01-10', outcome: 'won', amount: 100, cost: 0 },
    { closed: '2026-02-10', outcome: 'won', amount: 900, cost: 900 },
  ]);
  expect(seriesOf(deals, 'grossMargin', ['2026-01', '2026-02']).total.value).toBe(0.1);
});
