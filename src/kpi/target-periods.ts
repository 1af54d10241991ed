import { type Day, firstDayOf, type Month, monthOf, NO_DAY } from './day.ts';
import type { TargetPeriod, Targets } from './targets.ts';

/**
 * The period of each target: `[start, next start)` of the same rep, channel and measure. A row's own end wins. The
 * last lasts as many whole months as the period before it where both start on the same day of the month, else as
 * many days; a single row lasts one month. Rows that start together share their period, their targets add up.
 * An end before the start is not used. Source: kpis.md K8.
 *
 * @example
 * targetPeriods(targets)[0] //=> { row: 0, start: 20454, end: 20485 }
 */
export function targetPeriods(targets: Targets): TargetPeriod[] {
  const groups = new Map<string, number[]>();
  for (let row = 0; row < targets.count; row++) {
    const key = `${targets.rep[row]} ${targets.channel[row]} ${targets.measure[row]}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()]
    .flatMap((rows) => periodsOf(targets, rows))
    .sort((one, other) => one.row - other.row);
}

/** The periods of one rep, channel and measure. */
function periodsOf({ start, end }: Targets, rows: readonly number[]): TargetPeriod[] {
  const starts = [...new Set(rows.map((row) => start[row] as Day))].sort((one, other) => one - other);
  const ownEnd = (row: number): Day | null => {
    const last = end[row] as Day;
    return last === NO_DAY || last < (start[row] as Day) ? null : last + 1;
  };
  /** Where the period that starts at a place of `starts` ends, if no row of it says otherwise. */
  const endAt = (place: number): Day => {
    const first = starts[place] as Day;
    const next = starts[place + 1];
    if (next !== undefined) return next;
    const before = starts[place - 1];
    if (before === undefined) return monthsLater(first, 1);
    const ends = rows.filter((row) => start[row] === before).map(ownEnd);
    return first + lengthFrom(first, before, ends.find((one) => one !== null) ?? first);
  };
  const ends = starts.map((_, place) => endAt(place));
  return rows.map((row) => {
    const first = start[row] as Day;
    return { row, start: first, end: ownEnd(row) ?? (ends[starts.indexOf(first)] as Day) };
  });
}

/** As many days as the period `[before, end)` had, whole months where all start on the same day of the month. */
function lengthFrom(first: Day, before: Day, end: Day): number {
  const day = dateOf(before);
  const isWholeMonths = dateOf(first) === day && dateOf(end) === day;
  return isWholeMonths ? monthsLater(first, monthOf(end) - monthOf(before)) - first : end - before;
}

/** The same day of the month some months later, the last day of that month where it has none such. */
function monthsLater(day: Day, months: number): Day {
  const month = monthOf(day) + months;
  return Math.min(firstDayOf(month) + dateOf(day) - 1, lastDayOf(month));
}

const lastDayOf = (month: Month): Day => firstDayOf(month + 1) - 1;

/** Day of the month, 1 to 31. */
const dateOf = (day: Day) => day - firstDayOf(monthOf(day)) + 1;
