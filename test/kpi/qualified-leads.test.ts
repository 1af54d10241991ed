import { expect, it } from 'vitest';
import { cellOf, dealsOf } from './deals-of.ts';

it('a qualified lead counts in the month of its quote, whenever created', () => {
  const deals = dealsOf([
    { created: '2025-12-20', stages: { qualified: '2026-01-08' } },
    { created: '2026-01-20', stages: { qualified: '2026-02-01' } },
    { created: '2026-01-21', closed: '2026-01-30', outcome: 'won' },
  ]);
  // The third was won without a quote: K2 uses only dates that stand in the table.
  expect(cellOf(deals, 'qualifiedLeads', '2026-01').value).toBe(1);
});

it('an amount of 0 counts in the value, a blank one does not', () => {
  const deals = dealsOf([
    { stages: { qualified: '2026-01-08' }, amount: 900 },
    { stages: { qualified: '2026-01-09' }, amount: 0 },
    { stages: { qualified: '2026-01-10' } },
  ]);
  expect(cellOf(deals, 'qualifiedValue', '2026-01')).toEqual({ value: 900, counts: [2, 3] });
  expect(cellOf(deals, 'qualifiedValueMean', '2026-01')).toEqual({ value: 450, counts: [2, 3] });
});

it('qualified leads of which none has an amount have no value; no qualified leads have 0', () => {
  const deals = dealsOf([{ stages: { qualified: '2026-01-08' } }]);
  expect(cellOf(deals, 'qualifiedValue', '2026-01')).toEqual({ value: null, counts: [0, 1] });
  expect(cellOf(deals, 'qualifiedValue', '2026-02')).toEqual({ value: 0, counts: [0, 0] });
  expect(cellOf(deals, 'qualifiedValueMean', '2026-02').value).toBeNull();
});

it('with a status column, those created in the month that got as far as qualified count; a lost deal does not', () => {
  const deals = dealsOf(
    [
      { created: '2026-01-08', at: 'qualified' },
      { created: '2026-01-09', at: 'contract' },
      { created: '2026-01-10', outcome: 'won', closed: '2026-02-01' },
      { created: '2026-01-11', at: 'created' },
      { created: '2026-01-12', outcome: 'lost', closed: '2026-02-01' },
    ],
    { stages: ['qualified', 'contract'], byStatus: true },
  );
  expect(cellOf(deals, 'qualifiedLeads', '2026-01').value).toBe(3);
});
