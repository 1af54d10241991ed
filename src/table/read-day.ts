import { type Day, dayOf, firstDayOf, monthOf, NO_DAY } from '../kpi/day.ts';
import type { DayOrder } from '../setup/setup.ts';
import type { Cell } from './cell.ts';
import { decide } from './column-reading.ts';
import { type DayInTwoOrders, dayInText } from './day-text.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

/** What stands in a date column and is no date. */
export const UNREADABLE_DAY: Day = -NO_DAY;

/** From here on a day is a place in the list of dates in two orders, until the order of its column is known. */
const twoOrders = 1 << 24;

/** Serial numbers count days from 1899-12-30. */
const serialOfDayZero = 25569;
const earliest = dayOf(1900, 1, 1);
const latest = dayOf(2199, 12, 31);
/** Numbers are dates only where people keep sales: 2026 or 20260105 in a date column is no serial number. */
const earliestSerial = dayOf(1950, 1, 1);
const latestSerial = dayOf(2149, 12, 31);
const textsRemembered = 20_000;

export interface DayColumnTable {
  readonly calendar: ZoneCalendar;
  readonly isBlank: (text: string) => boolean;
  /** The last year that two digits can mean. */
  readonly lastYear: number;
  /** The order that a person chose for the column. */
  readonly order?: DayOrder | undefined;
}

/** A column of dates while it is being read. */
export interface DayColumn {
  /**
   * The day of a cell in the spreadsheet's zone, `NO_DAY` for blank, `UNREADABLE_DAY` for what is no date of the
   * years 1900 to 2199; for a text in two orders a mark, which becomes a day when the column is settled.
   */
  read(cell: Cell | undefined): Day;
  /** Counts a day of the column, once a row: what the order is decided by. */
  count(day: Day): void;
  /** Decides the order, once all rows are read. */
  settle(suggested: () => DayOrder): SettledDays;
}

/** The order of a column of dates, and what it makes of its texts. */
export interface SettledDays {
  readonly order: DayOrder;
  readonly isSure: boolean;
  /** How many cells fit both orders, and how many only the other one. */
  readonly both: number;
  readonly others: number;
  /** The first text that fits both, else the first in two orders; '' where there is none. */
  readonly sample: string;
  /**
   * A text of the order that the locale does not have, where the dates beside it fit both: the locale has read those
   * in its own order. '' elsewhere.
   */
  readonly imported: string;
  /** What `read` gave as a day; `UNREADABLE_DAY` where the text has none in this order. */
  day(read: Day): Day;
  /** The text behind what `read` gave, '' where it was no text in two orders. */
  text(read: Day): string;
}

/**
 * A column of date cells: dates (instants), serial numbers, and texts (`dayInText`). Source: kpis.md C1.
 *
 * @example
 * dayColumn({ calendar: sofia, isBlank, lastYear: 2046 }).read('2026-03-31T21:30:00Z') === dayFromText('2026-04-01') //=> true
 */
export function dayColumn({ calendar, isBlank, lastYear, order }: DayColumnTable): DayColumn {
  const texts = new Map<string, Day>();
  /** Each different date in two orders once, however many cells hold it. */
  const undecided: (DayInTwoOrders & { count: number })[] = [];
  const places = new Map<string, number>();
  const dates = { some: false, lateInMonth: false };

  const placeOf = (found: DayInTwoOrders): Day => {
    const known = places.get(found.text);
    if (known !== undefined) return twoOrders + known;
    const { text, dayFirst, monthFirst } = found;
    places.set(text, undecided.length);
    undecided.push({ text, dayFirst: inRange(dayFirst), monthFirst: inRange(monthFirst), count: 0 });
    return twoOrders + undecided.length - 1;
  };
  const dayOfText = (text: string): Day => {
    if (isBlank(text)) return NO_DAY;
    const found = dayInText(text.trim(), calendar, lastYear);
    return typeof found === 'object' && found !== null ? placeOf(found) : (inRange(found) ?? UNREADABLE_DAY);
  };
  const readText = (text: string): Day => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const day = dayOfText(text);
    if (texts.size < textsRemembered) texts.set(text, day);
    return day;
  };
  /** No month has its number: a day after the twelfth has been read in one order only. */
  const look = (day: Day) => {
    dates.some = true;
    if (day !== UNREADABLE_DAY) dates.lateInMonth = day - firstDayOf(monthOf(day)) >= 12;
  };
  const seen = (day: Day): Day => {
    if (!dates.lateInMonth) look(day);
    return day;
  };
  const behind = (read: Day) => (isInTwoOrders(read) ? undecided[read - twoOrders] : undefined);

  return {
    read: (cell) => {
      if (typeof cell === 'object' && cell !== null)
        return seen(within(calendar.dayAt(cell.getTime()), earliest, latest));
      if (cell === '' || cell === undefined || cell === null) return NO_DAY;
      if (typeof cell === 'string') return readText(cell);
      if (typeof cell === 'number') {
        return seen(within(Math.floor(cell) - serialOfDayZero, earliestSerial, latestSerial));
      }
      return cell ? UNREADABLE_DAY : NO_DAY;
    },
    count: (day) => {
      const found = behind(day);
      if (found) found.count++;
    },
    settle: (suggested) => {
      const evidence = { only: { dayFirst: 0, monthFirst: 0 }, both: 0 };
      for (const { dayFirst, monthFirst, count } of undecided) {
        if (dayFirst !== null && monthFirst !== null) evidence.both += count;
        else if (dayFirst !== null) evidence.only.dayFirst += count;
        else if (monthFirst !== null) evidence.only.monthFirst += count;
      }
      const { way, isSure } = decide(evidence, order, suggested);
      const counted = undecided.filter(({ count }) => count > 0);
      const other = way === 'dayFirst' ? 'monthFirst' : 'dayFirst';
      const mayBeSwapped = dates.some && !dates.lateInMonth && evidence.only[way] > 0;
      const contrary = counted.find((one) => one[way] !== null && one[other] === null);
      const fits = counted.find(({ dayFirst, monthFirst }) => dayFirst !== null && monthFirst !== null);
      return {
        order: way,
        isSure,
        both: evidence.both,
        others: evidence.only[other],
        sample: (fits ?? counted[0])?.text ?? '',
        imported: mayBeSwapped && suggested() !== way ? (contrary?.text ?? '') : '',
        day: (read) => {
          const found = behind(read);
          return found ? (found[way] ?? UNREADABLE_DAY) : read;
        },
        text: (read) => behind(read)?.text ?? '',
      };
    },
  };
}

/** Has the day still to be decided by the order of its column? */
export const isInTwoOrders = (read: Day) => read >= twoOrders && read !== NO_DAY;

/** Does a cell hold a day, whichever it is: neither blank nor unreadable? */
export const isDay = (read: Day) => read !== NO_DAY && read !== UNREADABLE_DAY;

function inRange(day: Day | null): Day | null {
  return day !== null && day >= earliest && day <= latest ? day : null;
}

function within(day: Day, from: Day, to: Day): Day {
  return day >= from && day <= to ? day : UNREADABLE_DAY;
}
