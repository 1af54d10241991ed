import { expect, it } from 'vitest';
import { dayFromText } from '../../src/kpi/day.ts';
import { workingCalendar } from '../../src/kpi/working-days.ts';
import { cellIn, companyOf, seriesIn } from './facts-of.ts';

const won = (closed: string, amount: number, more = {}) => ({
  outcome: 'won' as const,
  closed,
  amount,
  ...more,
});
const day = (text: string) => dayFromText(text) ?? Number.NaN;

it('attainment is booked / target, variance booked − target', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 3800)],
    targets: [{ start: '2026-01-01', target: 4000 }],
  });
  expect(cellIn(company, 'target', '2026-01')).toEqual({ value: 4000, counts: [] });
  expect(cellIn(company, 'attainment', '2026-01')).toEqual({ value: 0.95, counts: [3800, 4000, null, null] });
  expect(cellIn(company, 'variance', '2026-01').value).toBe(-200);
});

it('a month with a target and no sales shows 0 % and −target', () => {
  const company = companyOf({ targets: [{ start: '2026-01-01', target: 500 }] });
  expect(cellIn(company, 'attainment', '2026-01').value).toBe(0);
  expect(cellIn(company, 'variance', '2026-01').value).toBe(-500);
});

it('a target of 0 and a blank one give no attainment; only the first is a target', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 100), won('2026-02-10', 100)],
    targets: [{ start: '2026-01-01', target: 0 }, { start: '2026-02-01' }],
  });
  expect(cellIn(company, 'target', '2026-01').value).toBe(0);
  expect(cellIn(company, 'attainment', '2026-01')).toMatchObject({ value: null, note: 'targetZero' });
  expect(cellIn(company, 'variance', '2026-01').value).toBeNull();
  expect(cellIn(company, 'target', '2026-02')).toEqual({ value: null, counts: [], note: 'noTarget' });
  expect(cellIn(company, 'attainment', '2026-02')).toMatchObject({ value: null, note: 'noTarget' });
});

it('the team’s row wins over the sum of the reps’, 0 included', () => {
  const company = companyOf({
    targets: [
      { start: '2026-01-01', target: 4000 },
      { start: '2026-02-01', target: 0 },
      { rep: 'Ana', start: '2026-01-01', target: 2000 },
      { rep: 'Ana', start: '2026-02-01', target: 2000 },
    ],
  });
  expect(cellIn(company, 'target', '2026-01').value).toBe(4000);
  expect(cellIn(company, 'target', '2026-02').value).toBe(0);
});

it('without the team’s row in a month the target is the sum of the reps’, against everything booked', () => {
  const company = companyOf({
    deals: [
      won('2026-01-10', 600, { rep: 'Ana' }),
      won('2026-01-11', 300, { rep: 'Vera' }),
      won('2026-01-12', 100),
    ],
    targets: [
      { rep: 'Ana', start: '2026-01-01', target: 1500 },
      { rep: 'Boris', start: '2026-01-01', target: 500 },
      { channel: 'Inbound', start: '2026-01-01', target: 9000 },
    ],
  });
  expect(cellIn(company, 'attainment', '2026-01').counts).toEqual([1000, 2000, null, null]);
});

it('a blank row of the team’s is no row', () => {
  const company = companyOf({
    targets: [{ start: '2026-01-01' }, { rep: 'Ana', start: '2026-01-01', target: 1500 }],
  });
  expect(cellIn(company, 'target', '2026-01').value).toBe(1500);
});

it('without reps’ targets the target is the sum of the channels’', () => {
  const company = companyOf({
    targets: [
      { channel: 'Inbound', start: '2026-01-01', target: 1000 },
      { channel: 'Active', start: '2026-01-01', target: 700 },
    ],
  });
  expect(cellIn(company, 'target', '2026-01').value).toBe(1700);
});

it('a rep’s target in a channel is the rep’s where there is no row without channel, and never the channel’s', () => {
  const company = companyOf({
    targets: [
      { rep: 'Ana', channel: 'Inbound', start: '2026-01-01', target: 300 },
      { rep: 'Ana', channel: 'Active', start: '2026-01-01', target: 400 },
      { rep: 'Boris', channel: 'Active', start: '2026-01-01', target: 200 },
      { rep: 'Boris', start: '2026-01-01', target: 900 },
      { channel: 'Active', start: '2026-01-01', target: 5000 },
    ],
  });
  expect(cellIn(company, 'target', '2026-01', { rep: 'Ana' }).value).toBe(700);
  expect(cellIn(company, 'target', '2026-01', { rep: 'Boris' }).value).toBe(900);
  expect(cellIn(company, 'target', '2026-01', { channel: 'Active' }).value).toBe(5000);
  expect(cellIn(company, 'target', '2026-01').value).toBe(1600);
});

it('a rep with a target and no deal is a line', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 600, { rep: 'Ana' })],
    targets: [{ rep: 'Diana', start: '2026-01-01', target: 1000 }],
  });
  expect(cellIn(company, 'attainment', '2026-01', { rep: 'Diana' }).value).toBe(0);
  expect(cellIn(company, 'attainment', '2026-01', { rep: 'Ana' })).toMatchObject({
    value: null,
    note: 'noTarget',
  });
});

it('the team’s row is no target of the deals without a rep', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 600)],
    targets: [{ start: '2026-01-01', target: 1000 }],
  });
  expect(cellIn(company, 'target', '2026-01', { rep: '' }).value).toBeNull();
});

it('a month inside a longer period has its share by working days, marked', () => {
  // January, February, March 2026 have 22, 20 and 22 days from Monday to Friday.
  const company = companyOf({
    targets: [
      { start: '2026-01-01', target: 6400 },
      { start: '2026-04-01', target: 3000 },
    ],
  });
  expect(cellIn(company, 'target', '2026-01')).toEqual({ value: 2200, counts: [], note: 'prorated' });
  expect(cellIn(company, 'target', '2026-02').value).toBe(2000);
  expect(cellIn(company, 'target', '2026-03').value).toBe(2200);
});

it('holidays and working Saturdays are those of the calendar', () => {
  // The holiday of 1 January and the working Saturday of 7 February leave 21, 21 and 22 days.
  const company = companyOf({
    targets: [{ start: '2026-01-01', end: '2026-03-31', target: 6400 }],
    calendar: workingCalendar([day('2026-01-01')], [day('2026-02-07')]),
  });
  expect(cellIn(company, 'target', '2026-01').value).toBe(2100);
  expect(cellIn(company, 'target', '2026-02').value).toBe(2100);
});

it('the target of a month is the sum over its overlaps', () => {
  // The first period has 12 working days in January and 10 in February, the second 10 in February and 10 in March.
  const company = companyOf({
    targets: [
      { start: '2026-01-15', target: 1100 },
      { start: '2026-02-15', target: 1000 },
    ],
  });
  expect(cellIn(company, 'target', '2026-01').value).toBe(600);
  expect(cellIn(company, 'target', '2026-02')).toEqual({ value: 1000, counts: [], note: 'prorated' });
  expect(cellIn(company, 'target', '2026-03').value).toBe(500);
});

it('a whole month is not prorated, nor are two halves of it', () => {
  const company = companyOf({
    targets: [
      { start: '2026-01-01', end: '2026-01-15', target: 300 },
      { start: '2026-01-16', end: '2026-01-31', target: 700 },
    ],
  });
  expect(cellIn(company, 'target', '2026-01')).toEqual({ value: 1000, counts: [] });
});

it('a period without a working day is split by calendar days', () => {
  // Saturday 31 January and Sunday 1 February.
  const company = companyOf({ targets: [{ start: '2026-01-31', end: '2026-02-01', target: 500 }] });
  expect(cellIn(company, 'target', '2026-01').value).toBe(250);
  expect(cellIn(company, 'target', '2026-02').value).toBe(250);
});

it('over several months only those with a target above 0 enter either sum', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 100), won('2026-02-10', 5000), won('2026-03-10', 300)],
    targets: [
      { start: '2026-01-01', target: 200 },
      { start: '2026-02-01', target: 0 },
      { start: '2026-03-01', target: 200 },
    ],
  });
  const months = ['2026-01', '2026-02', '2026-03', '2026-04'];
  expect(seriesIn(company, 'attainment', months).total).toEqual({ value: 1, counts: [400, 400, 2, 4] });
  expect(seriesIn(company, 'variance', months).total.value).toBe(0);
  expect(seriesIn(company, 'target', months).total.value).toBe(400);
});

it('a target of deals won is measured in deals, and is no target of money', () => {
  const company = companyOf({
    deals: [won('2026-01-10', 250, { rep: 'Ana' })],
    targets: [{ rep: 'Ana', start: '2026-01-01', target: 2, measure: 'dealsWon' }],
  });
  expect(cellIn(company, 'attainmentOfWon', '2026-01', { rep: 'Ana' })).toEqual({
    value: 0.5,
    counts: [1, 2, null, null],
  });
  expect(cellIn(company, 'target', '2026-01', { rep: 'Ana' }).value).toBeNull();
});

it('a target of calls or meetings is none of these', () => {
  const company = companyOf({
    targets: [
      { rep: 'Ana', start: '2026-01-01', target: 20, measure: 'calls' },
      { rep: 'Ana', start: '2026-01-01', target: 5, measure: 'meetings' },
    ],
  });
  expect(cellIn(company, 'target', '2026-01').value).toBeNull();
  expect(cellIn(company, 'attainmentOfWon', '2026-01').value).toBeNull();
});
