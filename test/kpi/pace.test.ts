import { expect, it } from 'vitest';
import { dayFromText } from '../../src/kpi/day.ts';
import { workingCalendar } from '../../src/kpi/working-days.ts';
import { cellIn, companyOf, seriesIn } from './facts-of.ts';

const booked = (asOf: string, holidays: readonly string[] = []) =>
  companyOf({
    deals: [{ outcome: 'won', closed: '2026-05-04', amount: 2200 }],
    asOf,
    calendar: workingCalendar(holidays.map((text) => dayFromText(text) ?? 0)),
  });

it('pace is booked × working days of the month / working days passed, the as-of day included', () => {
  // May 2026: 21 days from Monday to Friday, 14 of them up to Wednesday the 20th.
  expect(cellIn(booked('2026-05-20'), 'pace', '2026-05')).toEqual({ value: 3300, counts: [14, 21] });
});

it('holidays do not count as passed', () => {
  const company = booked('2026-05-20', ['2026-05-01', '2026-05-06', '2026-05-25']);
  expect(cellIn(company, 'pace', '2026-05')).toEqual({ value: (2200 * 18) / 12, counts: [12, 18] });
});

it('a month that is over shows what was booked', () => {
  expect(cellIn(booked('2026-05-31'), 'pace', '2026-05')).toEqual({ value: 2200, counts: [null, null] });
  expect(cellIn(booked('2026-07-01'), 'pace', '2026-05').value).toBe(2200);
});

it('before the first working day there is no pace', () => {
  // 1 May is a holiday, the 2nd and 3rd a weekend.
  expect(cellIn(booked('2026-05-03', ['2026-05-01']), 'pace', '2026-05')).toEqual({
    value: null,
    counts: [0, 20],
  });
  expect(cellIn(booked('2026-05-20'), 'pace', '2026-06').value).toBeNull();
});

it('a total has no pace', () => {
  expect(seriesIn(booked('2026-05-20'), 'pace', ['2026-04', '2026-05']).total).toEqual({
    value: null,
    counts: [null, null],
  });
});
