import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  checkedDay,
  dayFromText,
  dayOf,
  dayText,
  firstDayOf,
  monthFromText,
  monthOf,
  monthText,
} from '../../src/kpi/day.ts';

const anyDay = fc.integer({ min: dayOf(1600, 1, 1), max: dayOf(2999, 12, 31) });

it('a day is the number of days since 1970-01-01', () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(dayOf(2000, 3, 1)).toBe(11017);
  expect(dayOf(2026, 3, 31)).toBe(20543);
});

it('days agree with the platform calendar', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(dayText(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      expect(dayFromText(dayText(day))).toBe(day);
    }),
  );
});

it('a day lies in its month and not in the next', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const month = monthOf(day);
      expect(firstDayOf(month) <= day && day < firstDayOf(month + 1)).toBe(true);
    }),
  );
});

it('months are numbered without a gap at new year', () => {
  expect(monthFromText('2027-01')).toBe((monthFromText('2026-12') ?? 0) + 1);
  expect(monthText((monthFromText('2026-12') ?? 0) + 1)).toBe('2027-01');
});

it('a month of 31 days has 31 days', () => {
  const march = monthFromText('2026-03') ?? 0;
  expect(firstDayOf(march + 1) - firstDayOf(march)).toBe(31);
});

it('the calendar has no 29 February in 2026 and one in 2028', () => {
  expect(checkedDay(2026, 2, 29)).toBeNull();
  expect(dayFromText('2028-02-29')).not.toBeNull();
});

it.each(['', '2026-1-05', '2026-13-01', '2026-00-10', '05.01.2026', '2026-01-32'])(
  '"%s" is no day',
  (text) => {
    expect(dayFromText(text)).toBeNull();
  },
);
