import { expect, it } from 'vitest';
import { chronicReps } from '../../src/kpi/chronic-reps.ts';
import { offRoster } from '../../src/kpi/off-roster.ts';
import { cellIn, companyOf, seriesIn } from './facts-of.ts';

const won = (closed: string, rep: string, amount: number) => ({
  outcome: 'won' as const,
  closed,
  rep,
  amount,
});

it('with a roster a rep without a sale counts; on it for one day is enough', () => {
  const company = companyOf({
    deals: [won('2026-02-10', 'Ana', 600)],
    roster: [
      { rep: 'Ana' },
      { rep: 'Boris', end: '2026-02-01' },
      { rep: 'Vera', start: '2026-02-28' },
      { rep: 'Old', end: '2026-01-31' },
    ],
  });
  expect(cellIn(company, 'salesPerRep', '2026-02')).toEqual({ value: 200, counts: [600, 3] });
});

it('who comes after as-of is not there yet', () => {
  const company = companyOf({
    deals: [won('2026-02-10', 'Ana', 600)],
    roster: [{ rep: 'Ana' }, { rep: 'Vera', start: '2026-02-21' }],
    asOf: '2026-02-20',
  });
  expect(cellIn(company, 'salesPerRep', '2026-02').counts[1]).toBe(1);
});

it('a rep with a win who is not on the roster counts, and the deal is listed', () => {
  const { deals, facts } = companyOf({
    deals: [won('2026-02-10', 'Ana', 600), won('2026-02-11', 'Guest', 100)],
    roster: [{ rep: 'Ana' }],
  });
  expect(cellIn({ deals, facts }, 'salesPerRep', '2026-02').counts[1]).toBe(2);
  expect(facts.roster && offRoster(deals, facts.roster)).toEqual([1]);
});

it('without a roster: reps with a deal created, won or lost in the period', () => {
  const company = companyOf({
    deals: [
      won('2026-02-10', 'Ana', 600),
      { created: '2026-02-01', rep: 'Boris' },
      { closed: '2026-02-01', outcome: 'lost', rep: 'Vera' },
      { created: '2026-01-01', rep: 'Georgi' },
    ],
  });
  expect(cellIn(company, 'salesPerRep', '2026-02')).toEqual({ value: 200, counts: [600, 3] });
  // Over both months a rep counts once.
  expect(seriesIn(company, 'salesPerRep', ['2026-01', '2026-02']).total.counts[1]).toBe(4);
});

it('each rep has the own sales, the parts of a channel add up', () => {
  const company = companyOf({
    deals: [{ ...won('2026-02-10', 'Ana', 600), channel: 'VIP' }],
    roster: [{ rep: 'Ana' }, { rep: 'Boris' }],
  });
  expect(cellIn(company, 'salesPerRep', '2026-02', { rep: 'Ana' }).value).toBe(600);
  expect(cellIn(company, 'salesPerRep', '2026-02', { rep: 'Boris' }).value).toBe(0);
  expect(cellIn(company, 'salesPerRep', '2026-02', { channel: 'VIP' }).value).toBe(300);
});

const team = (more: Partial<Record<string, { start?: string; end?: string; team?: string }>> = {}) =>
  ['Ana', 'Boris', 'Vera', 'Georgi'].map((rep) => ({ rep, team: 'North', ...more[rep] }));
/** Georgi is below 100 in each of the three months, Boris equal to it. */
const threeMonths = ['2026-02', '2026-03', '2026-04'].flatMap((month) => [
  won(`${month}-10`, 'Ana', 100),
  won(`${month}-10`, 'Boris', 100),
  won(`${month}-10`, 'Vera', 100),
  won(`${month}-10`, 'Georgi', 99),
]);
const judged = (company: ReturnType<typeof companyOf>, percent = 100) =>
  Object.fromEntries(
    chronicReps(company.deals, company.facts, { percent }).map(({ name, isChronic, reason }) => [
      name,
      reason ?? isChronic,
    ]),
  );

it('chronic: below X % of the median of the team in each of the last three full months', () => {
  const company = companyOf({ deals: threeMonths, roster: team(), asOf: '2026-05-20' });
  expect(judged(company)).toEqual({ Ana: false, Boris: false, Vera: false, Georgi: true });
  expect(judged(company, 99)).toMatchObject({ Georgi: false });
});

it('who was not there all the three months, or has left, is not judged', () => {
  const roster = team({ Ana: { start: '2026-02-02' }, Boris: { end: '2026-05-19' } });
  const many = [...roster, ...['Diana', 'Emil', 'Filip'].map((rep) => ({ rep, team: 'North' }))];
  const company = companyOf({ deals: threeMonths, roster: many, asOf: '2026-05-20' });
  expect(judged(company)).toMatchObject({ Ana: 'notThere', Boris: 'notThere', Vera: false });
});

it('fewer than four reps of a team in one of the months: no flag', () => {
  const company = companyOf({
    deals: threeMonths,
    roster: team({ Ana: { team: 'South' } }),
    asOf: '2026-05-20',
  });
  expect(judged(company)).toMatchObject({ Georgi: 'fewReps', Ana: 'fewReps' });
});

it('on the last day of a month that month is full', () => {
  const company = companyOf({ deals: threeMonths, roster: team(), asOf: '2026-04-30' });
  expect(judged(company)).toMatchObject({ Georgi: true });
});
