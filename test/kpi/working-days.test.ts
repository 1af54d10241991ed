import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayFromText } from '../../src/kpi/day.ts';
import { mondayToFriday, workingCalendar, workingDays } from '../../src/kpi/working-days.ts';

const day = (text: string) => dayFromText(text) ?? Number.NaN;

it('counts Monday to Friday where no calendar is given', () => {
  // February 2026 has four whole weeks; May 2026 begins on a Friday.
  expect(workingDays(mondayToFriday, day('2026-02-01'), day('2026-03-01'))).toBe(20);
  expect(workingDays(mondayToFriday, day('2026-05-01'), day('2026-06-01'))).toBe(21);
});

it('the last day is not included', () => {
  expect(workingDays(mondayToFriday, day('2026-05-04'), day('2026-05-05'))).toBe(1);
  expect(workingDays(mondayToFriday, day('2026-05-04'), day('2026-05-04'))).toBe(0);
  expect(workingDays(mondayToFriday, day('2026-05-05'), day('2026-05-04'))).toBe(0);
});

it('a holiday takes a day away, a working Saturday adds one', () => {
  const calendar = workingCalendar([day('2026-05-01'), day('2026-05-06')], [day('2026-05-16')]);
  expect(workingDays(calendar, day('2026-05-01'), day('2026-06-01'))).toBe(20);
});

it('a holiday on a Sunday takes nothing away, a working Monday adds nothing', () => {
  const calendar = workingCalendar([day('2026-04-12')], [day('2026-04-13')]);
  expect(workingDays(calendar, day('2026-04-01'), day('2026-05-01'))).toBe(22);
});

it('a day listed twice counts once, a day that is both is worked', () => {
  const calendar = workingCalendar(
    [day('2026-05-01'), day('2026-05-01'), day('2026-05-04')],
    [day('2026-05-04')],
  );
  expect(workingDays(calendar, day('2026-05-01'), day('2026-06-01'))).toBe(20);
});

it('the days of two neighbouring spans add up', () => {
  const any = fc.integer({ min: -40_000, max: 60_000 });
  fc.assert(
    fc.property(fc.tuple(any, any, any), fc.array(any), fc.array(any), (days, holidays, worked) => {
      const [first = 0, middle = 0, last = 0] = [...days].sort((one, other) => one - other);
      const calendar = workingCalendar(holidays, worked);
      expect(workingDays(calendar, first, middle) + workingDays(calendar, middle, last)).toBe(
        workingDays(calendar, first, last),
      );
    }),
  );
});
