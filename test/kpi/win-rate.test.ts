import { expect, it } from 'vitest';
import { cellOf, dealsOf, seriesOf } from './deals-of.ts';

it('win rate is won / (won + lost) of the deals closed in the month, whenever created', () => {
  const deals = dealsOf([
    { created: '2025-11-20', closed: '2026-01-10', outcome: 'won' },
    { created: '2026-01-05', closed: '2026-01-31', outcome: 'won' },
    { created: '2026-01-05', closed: '2026-01-20', outcome: 'lost' },
    { created: '2026-01-05', closed: '2026-02-01', outcome: 'lost' },
  ]);
  expect(cellOf(deals, 'winRate', '2026-01')).toEqual({ value: 2 / 3, counts: [2, 1, 3, 1] });
});

it('win rate ignores open deals and counts them beside', () => {
  const deals = dealsOf([
    { created: '2026-01-05', closed: '2026-01-10', outcome: 'won' },
    { created: '2026-01-06' },
    { created: '2026-01-07' },
  ]);
  expect(cellOf(deals, 'winRate', '2026-01')).toEqual({ value: 1, counts: [1, 0, 1, 2] });
});

it('a rep with wins and no loss has 100 %, one with losses only 0 %', () => {
  const deals = dealsOf([
    { rep: 'Ana', created: '2026-01-05', closed: '2026-01-10', outcome: 'won' },
    { rep: 'Boris', created: '2026-01-05', closed: '2026-01-10', outcome: 'lost' },
  ]);
  expect(cellOf(deals, 'winRate', '2026-01', { rep: 'Ana' }).value).toBe(1);
  expect(cellOf(deals, 'winRate', '2026-01', { rep: 'Boris' }).value).toBe(0);
});

it('nothing closed is blank, not 0', () => {
  const deals = dealsOf([{ created: '2026-01-05' }]);
  expect(cellOf(deals, 'winRate', '2026-01')).toEqual({ value: null, counts: [0, 0, 0, 1] });
});

it('a deal closed without a date belongs to no month and is open at no instant', () => {
  const deals = dealsOf([{ created: '2026-01-05', outcome: 'won' }]);
  expect(cellOf(deals, 'winRate', '2026-01').counts).toEqual([0, 0, 0, 0]);
});

it('a deal is open from its created day to the day before it closed', () => {
  const deals = dealsOf([
    { created: '2026-01-31', closed: '2026-03-01', outcome: 'lost' },
    { created: '2025-06-01', closed: '2026-02-28', outcome: 'won' },
  ]);
  const open = seriesOf(deals, 'winRate', ['2026-01', '2026-02', '2026-03']).months.map(
    ({ counts }) => counts[3],
  );
  expect(open).toEqual([2, 1, 0]);
});

it('an open deal without a created date is open at as-of, nobody knows since when', () => {
  const deals = dealsOf([{}], { asOf: '2026-02-10' });
  const { months } = seriesOf(deals, 'winRate', ['2026-01', '2026-02']);
  expect(months.map(({ counts }) => counts[3])).toEqual([0, 1]);
});

it('a close earlier than the created date does not make a negative number of open deals', () => {
  const deals = dealsOf([{ created: '2026-03-05', closed: '2026-01-10', outcome: 'won' }]);
  const { months } = seriesOf(deals, 'winRate', ['2026-01', '2026-02', '2026-03']);
  expect(months.map(({ counts }) => counts[3])).toEqual([0, 0, 0]);
});

it('the total is Σ won / Σ closed, not the mean of the rates', () => {
  const deals = dealsOf([
    { created: '2026-01-05', closed: '2026-01-10', outcome: 'won' },
    { created: '2026-01-05', closed: '2026-02-10', outcome: 'won' },
    { created: '2026-01-05', closed: '2026-02-11', outcome: 'lost' },
    { created: '2026-01-05', closed: '2026-02-12', outcome: 'lost' },
  ]);
  // Months 1/1 and 1/3: the mean would be 0.667.
  expect(seriesOf(deals, 'winRate', ['2026-01', '2026-02']).total).toEqual({
    value: 0.5,
    counts: [2, 2, 4, 0],
  });
});

it('win rate by amount weighs won and lost deals by their amounts', () => {
  const deals = dealsOf([
    { closed: '2026-01-10', outcome: 'won', amount: 300 },
    { closed: '2026-01-11', outcome: 'lost', amount: 900 },
  ]);
  expect(cellOf(deals, 'winRateByAmount', '2026-01')).toEqual({
    value: 0.25,
    counts: [300, 1200, 1, 1, 1, 1],
  });
});

it('win rate by amount wants an amount above 0 in 90 % of the won and of the lost: 9 of 10 is enough, 8 of 9 is not', () => {
  const won = (count: number) =>
    Array.from({ length: count }, () => ({ closed: '2026-01-10', outcome: 'won' as const, amount: 10 }));
  const blank = { closed: '2026-01-10', outcome: 'won' as const };
  expect(cellOf(dealsOf([...won(9), blank]), 'winRateByAmount', '2026-01').value).toBe(1);
  expect(cellOf(dealsOf([...won(8), blank]), 'winRateByAmount', '2026-01')).toEqual({
    value: null,
    counts: [null, null, 8, 9, 0, 0],
  });
});

it('lost deals that carry 0 leave the win rate by amount blank', () => {
  const deals = dealsOf([
    { closed: '2026-01-10', outcome: 'won', amount: 300 },
    { closed: '2026-01-11', outcome: 'lost', amount: 0 },
  ]);
  expect(cellOf(deals, 'winRateByAmount', '2026-01').value).toBeNull();
});
