import { type Day, type Month, monthOf, NO_DAY } from './day.ts';
import { type Deals, OPEN } from './deals.ts';
import type { KpiFacts } from './facts.ts';

/** A report shows at most this many months. */
const mostMonths = 13;

/**
 * The months a report shows: the last 13 up to the as-of day, or up to the last month in which something happened
 * if that is earlier, and not before the first deal or lead: spend from before would be set against customers that
 * nobody has listed. Plans and targets have not happened, but a month that has begun is shown where an open deal is
 * expected in it. None where nothing ever happened. Source: kpis.md C9, K15.
 *
 * @example
 * monthsShown(deals).map(monthText) //=> ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']
 */
export function monthsShown(deals: Deals, facts: KpiFacts = {}): Month[] {
  const { first: firstSale, last: lastSale } = extent(ofSales(deals, facts), deals.asOf);
  const { first: firstOther, last: lastOther } = extent(ofMoneyAndWork(facts), deals.asOf);
  const first = firstSale === NO_DAY ? firstOther : firstSale;
  if (first === NO_DAY) return [];
  const now = monthOf(deals.asOf);
  const isPlanned = deals.expected.some((day, row) => deals.outcome[row] === OPEN && monthOf(day) === now);
  const end = isPlanned ? now : monthOf(Math.max(lastSale, lastOther));
  const start = Math.max(monthOf(first), end - mostMonths + 1);
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

/**
 * The last day on which something happened up to the as-of day, 0 where nothing did; plans and targets have not.
 * Source: kpis.md C9.
 *
 * @example
 * dayText(lastDay(deals, { spend })) //=> '2026-05-31'
 */
export function lastDay(deals: Deals, facts: KpiFacts): Day {
  const { last } = extent([...ofSales(deals, facts), ...ofMoneyAndWork(facts)], deals.asOf);
  return Math.max(0, last);
}

type DayColumn = Int32Array | null | undefined;

function ofSales(deals: Deals, { leads, quotes, counts }: KpiFacts): DayColumn[] {
  const stages = deals.stages.map(({ days }) => days);
  return [
    deals.created,
    deals.closed,
    deals.refunds.day,
    ...stages,
    leads?.created,
    quotes?.day,
    counts?.day,
  ];
}

function ofMoneyAndWork({ activities, invoices, payments, spend, expenses }: KpiFacts): DayColumn[] {
  const done = activities?.day.filter((_, row) => activities.isPlanned[row] === 0);
  return [done, invoices?.day, payments?.day, spend?.day, expenses?.day];
}

/** The first and the last of some days up to another; of none, `NO_DAY` and the day furthest from it. */
function extent(columns: readonly DayColumn[], asOf: Day): { first: Day; last: Day } {
  let first = NO_DAY;
  let last = -NO_DAY;
  for (const days of columns) {
    if (!days) continue;
    for (let row = 0; row < days.length; row++) {
      const day = days[row] as Day;
      if (day > asOf) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return { first, last };
}
