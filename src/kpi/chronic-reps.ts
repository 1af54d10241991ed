import { type Day, firstDayOf, type Month, monthOf, NO_DAY } from './day.ts';
import { type Deals, UNSET } from './deals.ts';
import type { KpiFacts } from './facts.ts';
import { kpisByMonth } from './kpis-by-month.ts';
import type { Roster } from './roster.ts';
import { medianOf } from './stale-deals.ts';

/** One rep against the team in one month. */
interface RepMonth {
  readonly month: Month;
  readonly booked: number;
  /** Over the reps of the team who were there all month, zeros included; null where there is none. */
  readonly teamMedian: number | null;
  readonly reps: number;
  /** Null where the rep is not judged. */
  readonly isBelow: boolean | null;
}

export interface ChronicRep {
  readonly name: string;
  /** Below in each of the three months; null where the rep is not judged. */
  readonly isChronic: boolean | null;
  readonly months: readonly RepMonth[];
  /** Why not judged: not there all the three months or gone, or fewer than four reps in one of them. */
  readonly reason: 'notThere' | 'fewReps' | null;
}

const monthsJudged = 3;
const leastReps = 4;

/**
 * The reps whose sales are constantly below the others: booked below X % of the team's median in each of the last
 * three full months. Without a roster a rep is there in a month with a deal created, won or lost in it. By name.
 * Source: kpis.md K9.
 *
 * @example
 * chronicReps(deals, facts, { percent: 100 }).find(({ isChronic }) => isChronic)?.name //=> 'Georgi'
 */
export function chronicReps(
  deals: Deals,
  facts: KpiFacts,
  { percent }: { readonly percent: number },
): ChronicRep[] {
  const { asOf, rep } = deals;
  const running = monthOf(asOf + 1);
  const months = Array.from({ length: monthsJudged }, (_, index) => running - monthsJudged + index);
  const question = {
    months,
    windowDays: null,
    reach: 'implied' as const,
    dimension: 'rep' as const,
    kpis: ['booked' as const],
  };
  const { lines } = kpisByMonth(deals, question);
  const byName = new Map(lines.filter(({ of }) => of === 'value').map((line) => [line.name, line]));
  const { teamOf, isThereAll, isGone } = facts.roster ? onRoster(facts.roster, asOf) : byDeals(deals, months);
  const reps = rep.names.flatMap((name, code) => {
    const line = byName.get(name);
    const sales = months.map((_, index) => line?.kpis.booked?.months[index]?.value ?? 0);
    const there = months.map((month) => isThereAll(code, month));
    const isKnown = facts.roster?.rep.includes(code) ?? line !== undefined;
    return isKnown ? [{ name, team: teamOf(code), sales, there, isGone: isGone(code) }] : [];
  });
  return reps
    .map(({ name, team, sales, there, isGone: left }): ChronicRep => {
      const isJudged = !left && there.every(Boolean);
      const compared = months.map((month, index): RepMonth => {
        const others = reps.filter((one) => one.team === team && one.there[index]);
        const teamMedian = medianOf(others.map((one) => one.sales[index] ?? 0).sort((one, two) => one - two));
        const own = sales[index] ?? 0;
        const isBelow = isJudged && teamMedian !== null ? own * 100 < teamMedian * percent : null;
        return { month, booked: own, teamMedian, reps: others.length, isBelow };
      });
      if (!isJudged) return { name, isChronic: null, months: compared, reason: 'notThere' };
      if (compared.some((one) => one.reps < leastReps)) {
        return { name, isChronic: null, months: compared, reason: 'fewReps' };
      }
      return { name, isChronic: compared.every((one) => one.isBelow), months: compared, reason: null };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function onRoster({ count, rep, start, end, team }: Roster, asOf: Day) {
  const rowsOf = (code: number) =>
    Array.from({ length: count }, (_, row) => row).filter((row) => rep[row] === code);
  return {
    teamOf: (code: number) => team[rowsOf(code)[0] ?? -1] ?? UNSET,
    /** On the roster on every day of the month, in one stay or in several. */
    isThereAll: (code: number, month: Month) => {
      const first = firstDayOf(month);
      const next = firstDayOf(month + 1);
      const days = rowsOf(code).map((row) =>
        Math.max(0, Math.min(end[row] as Day, next - 1) - Math.max(start[row] as Day, first) + 1),
      );
      return days.reduce((sum, one) => sum + one, 0) >= next - first;
    },
    isGone: (code: number) => rowsOf(code).every((row) => (end[row] as Day) < asOf),
  };
}

function byDeals({ created, closed, rep, count }: Deals, months: readonly Month[]) {
  const active = new Set<string>();
  for (let row = 0; row < count; row++) {
    for (const day of [created[row] as Day, closed[row] as Day]) {
      if (day !== NO_DAY && months.includes(monthOf(day))) active.add(`${rep.codes[row]} ${monthOf(day)}`);
    }
  }
  return {
    teamOf: () => UNSET,
    isThereAll: (code: number, month: Month) => active.has(`${code} ${month}`),
    isGone: () => false,
  };
}
