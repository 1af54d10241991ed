import { expect, it } from 'vitest';
import { cellOf, dealsOf } from './deals-of.ts';

it('booked is the amount of the deals won in the month', () => {
  const deals = dealsOf([
    { closed: '2026-01-31', outcome: 'won', amount: 1000 },
    { closed: '2026-02-01', outcome: 'won', amount: 2000 },
    { closed: '2026-01-10', outcome: 'lost', amount: 500 },
    { created: '2026-01-10', amount: 700 },
  ]);
  expect(cellOf(deals, 'booked', '2026-01').value).toBe(1000);
});

it('a refund lowers booked on its own date, and is no win, no lead and no cycle', () => {
  const deals = dealsOf([{ created: '2026-01-05', closed: '2026-01-31', outcome: 'won', amount: 1000 }], {
    refunds: [{ closed: '2026-02-10', amount: -200 }],
  });
  expect(cellOf(deals, 'booked', '2026-01').value).toBe(1000);
  expect(cellOf(deals, 'booked', '2026-02').value).toBe(-200);
  expect(cellOf(deals, 'winRate', '2026-02').counts).toEqual([0, 0, 0, 0]);
  expect(cellOf(deals, 'averageWonDeal', '2026-02').value).toBeNull();
  expect(cellOf(deals, 'leads', '2026-02').value).toBe(0);
});

it('a refund lowers what its own rep booked', () => {
  const deals = dealsOf([{ rep: 'Ana', closed: '2026-01-31', outcome: 'won', amount: 1000 }], {
    refunds: [{ rep: 'Boris', closed: '2026-01-31', amount: -200 }],
  });
  expect(cellOf(deals, 'booked', '2026-01', { rep: 'Boris' }).value).toBe(-200);
});

it('the average won deal is over won deals with an amount; 0 is an amount, blank is not', () => {
  const deals = dealsOf([
    { closed: '2026-01-10', outcome: 'won', amount: 900 },
    { closed: '2026-01-11', outcome: 'won', amount: 0 },
    { closed: '2026-01-12', outcome: 'won' },
    { closed: '2026-01-13', outcome: 'lost', amount: 0 },
  ]);
  expect(cellOf(deals, 'averageWonDeal', '2026-01')).toEqual({ value: 450, counts: [2, 3] });
});

it('a refund of which no rate is known lowers nothing, and takes nothing else away', () => {
  const deals = dealsOf([{ id: 'D1', customer: 'Acme', closed: '2026-01-10', outcome: 'won', amount: 900 }], {
    refunds: [
      { customer: 'Acme', closed: '2026-01-20' },
      { customer: 'Acme', closed: '2026-01-21', amount: -100 },
    ],
  });
  for (const id of ['booked', 'revenue', 'newSales'] as const) {
    expect(cellOf(deals, id, '2026-01').value, id).toBe(800);
  }
});
