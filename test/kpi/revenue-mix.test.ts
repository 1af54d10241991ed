import { expect, it } from 'vitest';
import { cellIn, companyOf } from './facts-of.ts';

const won = (closed: string, customer: string | undefined, amount: number, more = {}) => ({
  outcome: 'won' as const,
  closed,
  amount,
  ...(customer === undefined ? {} : { customer }),
  ...more,
});
const ids = ['newSales', 'addedSales', 'returnedSales', 'unknownSales'] as const;
const parts = (company: ReturnType<typeof companyOf>, month: string, activeDays = 45) =>
  ids.map((id) => cellIn(company, id, month, { activeDays }).value);

it('the first day of a customer is new, all deals of it, in whatever channel', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 'Acme', 100), won('2026-01-10', 'Acme', 20), won('2026-01-11', 'Birch', 3)],
  });
  expect(parts(company, '2026-01')).toEqual([123, 0, 0, 0]);
});

it('G days after the last purchase day is added, a day more is returned', () => {
  const company = companyOf({
    deals: [won('2026-01-01', 'Acme', 1), won('2026-02-15', 'Acme', 20), won('2026-04-02', 'Acme', 300)],
  });
  // 45 days, then 46.
  expect(parts(company, '2026-02')).toEqual([0, 20, 0, 0]);
  expect(parts(company, '2026-04')).toEqual([0, 0, 300, 0]);
});

it('every deal of a returning day is returned', () => {
  const company = companyOf({
    deals: [won('2025-01-01', 'Acme', 1), won('2026-02-15', 'Acme', 20), won('2026-02-15', 'Acme', 300)],
  });
  expect(parts(company, '2026-02')).toEqual([0, 0, 320, 0]);
});

it('a running contract that began before makes a late purchase added; one that begins that day does not', () => {
  const deals = [won('2025-01-01', 'Acme', 1), won('2026-02-15', 'Acme', 20)];
  const contract = (start: string, end?: string) =>
    companyOf({ deals, contracts: [{ customer: 'Acme', start, ...(end ? { end } : {}) }] });
  expect(parts(contract('2025-01-01'), '2026-02')).toEqual([0, 20, 0, 0]);
  expect(parts(contract('2025-01-01', '2026-02-15'), '2026-02')).toEqual([0, 20, 0, 0]);
  expect(parts(contract('2025-01-01', '2026-02-14'), '2026-02')).toEqual([0, 0, 20, 0]);
  expect(parts(contract('2026-02-15'), '2026-02')).toEqual([0, 0, 20, 0]);
});

it('a written type wins, also over unknown, and moves nobody’s first day', () => {
  const { deals, facts } = companyOf({
    deals: [won('2026-01-10', 'Acme', 100), won('2026-01-20', undefined, 20), won('2026-02-01', 'Acme', 3)],
  });
  const typed = { deals: { ...deals, type: Int8Array.of(2, 0, -1) }, facts };
  expect(parts(typed, '2026-01')).toEqual([20, 0, 100, 0]);
  expect(parts(typed, '2026-02')).toEqual([0, 3, 0, 0]);
});

it('a refund lowers the part of the purchase it names, else of the latest one, else of the unknown', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 'Acme', 100, { id: 'D1' }), won('2026-01-20', 'Acme', 50, { id: 'D2' })],
    refunds: [
      { id: 'D1', closed: '2026-02-01', customer: 'Acme', amount: -10 },
      { id: 'R2', closed: '2026-02-02', customer: 'Acme', amount: -5 },
      { id: 'R3', closed: '2026-02-03', amount: -2 },
      { id: 'R4', closed: '2026-01-05', customer: 'Acme', amount: -1 },
    ],
  });
  expect(parts(company, '2026-02')).toEqual([-10, -5, 0, -2]);
  // Before the first purchase there is none to lower.
  expect(parts(company, '2026-01')).toEqual([100, 50, 0, -1]);
});

it('new deals say how many may not be new', () => {
  const company = companyOf({ deals: [won('2026-01-10', 'Acme', 100), won('2026-03-10', 'Birch', 20)] });
  expect(cellIn(company, 'newSales', '2026-01', { activeDays: 45 }).counts).toEqual([1, 1]);
  expect(cellIn(company, 'newSales', '2026-03', { activeDays: 45 }).counts).toEqual([1, 0]);
});
