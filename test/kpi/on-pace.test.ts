import { expect, it } from 'vitest';
import { dayOf, monthOf } from '../../src/kpi/day.ts';
import { onPace } from '../../src/kpi/on-pace.ts';
import { monthPace } from '../../src/kpi/pace.ts';
import { mondayToFriday, type WorkingCalendar, workingCalendar } from '../../src/kpi/working-days.ts';

const paceOn = (day: number, calendar: WorkingCalendar) => monthPace(monthOf(day), day, calendar);

// February 2024, a leap year: 21 days from Monday to Friday, 16 of them up to Thursday the 22nd.
it('measures the projected month against its target, leap days included', () => {
  expect(onPace(1600, 2000, paceOn(dayOf(2024, 2, 22), mondayToFriday))).toBe((1600 * 21) / 16 / 2000);
  expect(onPace(1600, 2000, paceOn(dayOf(2024, 2, 29), mondayToFriday))).toBe(0.8);
});

it('has no answer before the first working day, and none without a target', () => {
  expect(onPace(10, 100, paceOn(dayOf(2026, 2, 1), mondayToFriday))).toBeNull();
  expect(onPace(10, 100, paceOn(dayOf(2026, 5, 1), workingCalendar([dayOf(2026, 5, 1)])))).toBeNull();
  expect(onPace(10, 0, paceOn(dayOf(2026, 5, 20), mondayToFriday))).toBeNull();
});
