import { expect, it } from 'vitest';
import { cellOf, dealsOf, seriesOf } from './deals-of.ts';

const won = (created: string, closed: string) => ({ created, closed, outcome: 'won' as const });

it('the sales cycle is calendar days from created to won; the same day is 0 and counts', () => {
  const deals = dealsOf([
    won('2026-01-05', '2026-01-20'),
    won('2026-01-07', '2026-01-31'),
    won('2026-01-09', '2026-01-09'),
  ]);
  // 15, 24, 0
  expect(cellOf(deals, 'salesCycle', '2026-01')).toEqual({ value: 13, counts: [3, 3] });
  expect(cellOf(deals, 'salesCycleMedian', '2026-01')).toEqual({ value: 15, counts: [3, 3] });
});

it('the median of an even number is the mean of the two in the middle', () => {
  const deals = dealsOf([
    won('2026-01-01', '2026-01-02'),
    won('2026-01-01', '2026-01-31'),
    won('2026-01-01', '2026-01-05'),
    won('2026-01-01', '2026-01-10'),
  ]);
  // 1, 4, 9, 30
  expect(cellOf(deals, 'salesCycleMedian', '2026-01').value).toBe(6.5);
});

it('a close before the created date is still a win, and is not averaged', () => {
  const deals = dealsOf([won('2026-01-05', '2026-01-15'), won('2026-01-20', '2026-01-10')]);
  expect(cellOf(deals, 'salesCycle', '2026-01')).toEqual({ value: 10, counts: [1, 2] });
});

it('lost and open deals have no sales cycle', () => {
  const deals = dealsOf([
    { created: '2026-01-05', closed: '2026-01-15', outcome: 'lost' },
    { created: '2026-01-05' },
  ]);
  expect(cellOf(deals, 'salesCycle', '2026-01')).toEqual({ value: null, counts: [0, 0] });
});

it('the mean of several months is Σ days / Σ deals; their median is blank', () => {
  const deals = dealsOf([
    won('2026-01-01', '2026-01-11'),
    won('2026-01-01', '2026-02-10'),
    won('2026-01-01', '2026-02-10'),
  ]);
  // 10, 40, 40
  expect(seriesOf(deals, 'salesCycle', ['2026-01', '2026-02']).total).toEqual({ value: 30, counts: [3, 3] });
  expect(seriesOf(deals, 'salesCycleMedian', ['2026-01', '2026-02']).total).toEqual({
    value: null,
    counts: [3, 3],
  });
});

it('each rep has a median of their own', () => {
  const deals = dealsOf([
    { ...won('2026-01-01', '2026-01-03'), rep: 'Ana' },
    { ...won('2026-01-01', '2026-01-31'), rep: 'Boris' },
    { ...won('2026-01-01', '2026-01-05'), rep: 'Ana' },
  ]);
  expect(cellOf(deals, 'salesCycleMedian', '2026-01', { rep: 'Ana' }).value).toBe(3);
  expect(cellOf(deals, 'salesCycleMedian', '2026-01', { rep: 'Boris' }).value).toBe(30);
});
