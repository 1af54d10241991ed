import { type Day, dayOf } from '../kpi/day.ts';

/** Says on which day of the spreadsheet's time zone an instant falls. */
export interface ZoneCalendar {
  /**
   * `instant` in milliseconds since 1970-01-01T00:00Z. Outside the years 1900 to 2199 the day is that of UTC; NaN
   * gives NaN.
   */
  dayAt(instant: number): Day;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** No zone has ever changed its clocks twice within so short a time and gone back. */
const fortnight = 14 * day;

const earliest = dayOf(1900, 1, 1) * day;
const latest = dayOf(2200, 1, 1) * day;

/**
 * The calendar of a time zone, given by a function that says how many milliseconds it is east of UTC at an instant.
 * That function is slow and seldom asked: at the edges of each fortnight that has a date in the data, and some fifteen
 * times more to find a change of the clocks to the minute. Exact at changes of the clocks and at month ends.
 * Source: performance.md, What was learned 6.
 *
 * @example
 * zoneCalendar(() => 2 * 3_600_000).dayAt(22 * 3_600_000) //=> 1
 */
export function zoneCalendar(offsetAt: (instant: number) => number): ZoneCalendar {
  const count = Math.ceil((latest - earliest) / fortnight);
  /** Of each fortnight the offset before the change of the clocks, the instant of the change, the offset after it. */
  const before = new Float64Array(count).fill(Number.NaN);
  const change = new Float64Array(count);
  const after = new Float64Array(count);
  const edges = new Map<number, number>();

  const edge = (index: number): number => {
    const known = edges.get(index) ?? offsetAt(earliest + index * fortnight);
    edges.set(index, known);
    return known;
  };

  const learn = (index: number): void => {
    const start = earliest + index * fortnight;
    const first = edge(index);
    const last = edge(index + 1);
    before[index] = first;
    after[index] = last;
    change[index] = first === last ? start : changeBetween(offsetAt, start, start + fortnight, first);
  };

  return {
    dayAt: (instant) => {
      if (!(instant >= earliest && instant < latest)) return Math.floor(instant / day);
      const index = Math.floor((instant - earliest) / fortnight);
      if (Number.isNaN(before[index])) learn(index);
      const offset = (instant < (change[index] as number) ? before[index] : after[index]) as number;
      return Math.floor((instant + offset) / day);
    },
  };
}

/** The first minute in which the offset is no longer `before`, by bisection. */
function changeBetween(
  offsetAt: (instant: number) => number,
  start: number,
  end: number,
  before: number,
): number {
  let last = start / minute;
  let first = end / minute;
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (offsetAt(middle * minute) === before) last = middle;
    else first = middle;
  }
  return first * minute;
}
