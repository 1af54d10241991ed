import { expect, it } from 'vitest';
import { cohortMatrix } from '../../src/kpi/cohort-matrix.ts';
import { customerCohorts } from '../../src/kpi/customer-cohorts.ts';
import { dayOf, monthOf } from '../../src/kpi/day.ts';
import { dealsOf } from './deals-of.ts';

it('counts a customer once a month, in the line of the first purchase', () => {
  const days = [
    dayOf(2024, 1, 31),
    dayOf(2024, 2, 1),
    dayOf(2024, 2, 29),
    dayOf(2024, 3, 1),
    dayOf(2024, 2, 2),
  ];
  expect(cohortMatrix([0, 0, 0, 1, 2], days, 3)).toEqual([
    { month: monthOf(dayOf(2024, 1, 1)), customers: 1, bought: [1, 1, 0] },
    { month: monthOf(dayOf(2024, 2, 1)), customers: 1, bought: [1, 0] },
    { month: monthOf(dayOf(2024, 3, 1)), customers: 1, bought: [1] },
  ]);
});

it('has no lines without purchases', () => {
  expect(cohortMatrix([], [], 0)).toEqual([]);
});

it('counts many customers over many months apart', () => {
  // Customer n buys in month n and in every month after it.
  const customers: number[] = [];
  const days: number[] = [];
  for (let customer = 0; customer < 40; customer++)
    for (let month = customer; month < 40; month++) {
      customers.push(customer);
      days.push(dayOf(2020 + Math.floor(month / 12), 1 + (month % 12), 15));
    }
  const lines = cohortMatrix(customers, days, 40);
  expect(lines.map((line) => line.bought.length)).toEqual(Array.from({ length: 40 }, (_, line) => 40 - line));
  expect(lines.every((line) => line.bought.every((count) => count === 1))).toBe(true);
});

it('a customer belongs to the month of the first purchase', () => {
  const won = (customer: string, rep: string, closed: string) =>
    ({ outcome: 'won', created: closed, closed, customer, rep }) as const;
  const deals = dealsOf(
    [
      won('Acme', 'Ana', '2026-01-10'),
      won('Acme', 'Boris', '2026-03-05'),
      won('Birch', 'Boris', '2026-01-20'),
      won('Cedar', 'Ana', '2026-02-02'),
    ],
    { asOf: '2026-03-31' },
  );
  expect(customerCohorts(deals).cohorts.map(({ bought }) => bought)).toEqual([
    [2, 0, 1],
    [1, 0],
  ]);
});
