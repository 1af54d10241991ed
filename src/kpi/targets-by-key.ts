import type { Month } from './day.ts';
import { type Dimension, UNSET } from './deals.ts';
import { firstOfTargets, type MonthTargets, noTargets, spreadTarget, sumOfTargets } from './month-targets.ts';
import { targetPeriods } from './target-periods.ts';
import { type Measure, measures, type Targets } from './targets.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Targets under the code of their rep or channel. */
type ByCode = Map<number, MonthTargets>;

/** The key of the total. */
const TEAM = 0;

/**
 * The targets of each key of a dimension, by code; without a dimension those of the team, under `TEAM`. In each
 * month: a row without rep and channel is the team's and wins; without one, the sum of the reps' targets; without
 * those, the sum of the channels'. A row with rep and channel is part of the rep's target where the rep has no row
 * without channel in that month, and never of the channel's. Targets know no source. Source: kpis.md K8.
 *
 * @example
 * targetsByKey(targets, 'booked', null, months, calendar).get(TEAM)?.target[0] //=> 4000
 */
export function targetsByKey(
  targets: Targets,
  measure: Measure,
  dimension: Dimension | null,
  months: readonly Month[],
  calendar: WorkingCalendar,
): ByCode {
  const team: ByCode = new Map();
  const reps: ByCode = new Map();
  const repsInChannels: ByCode = new Map();
  const channels: ByCode = new Map();
  for (const period of targetPeriods(targets)) {
    const { row } = period;
    if (measures[targets.measure[row] as number] !== measure) continue;
    const rep = targets.rep[row] as number;
    const channel = targets.channel[row] as number;
    const [whose, code] =
      rep !== UNSET
        ? [channel === UNSET ? reps : repsInChannels, rep]
        : [channel === UNSET ? team : channels, channel === UNSET ? TEAM : channel];
    const sums = whose.get(code) ?? noTargets(months.length);
    whose.set(code, sums);
    spreadTarget(sums, period, targets.target[row] as number, months, calendar);
  }
  if (dimension === 'channel') return channels;
  if (dimension !== null && dimension !== 'rep') return new Map();
  const wholeReps: ByCode = new Map();
  for (const rep of new Set([...reps.keys(), ...repsInChannels.keys()])) {
    const choices = [reps.get(rep), repsInChannels.get(rep)].filter((one) => one !== undefined);
    wholeReps.set(rep, firstOfTargets(choices, months.length));
  }
  if (dimension === 'rep') return wholeReps;
  const [ofReps, ofChannels] = [wholeReps, channels].map((one) => sumOfTargets(one.values(), months.length));
  const choices = [team.get(TEAM), ofReps, ofChannels].filter((one) => one !== undefined);
  return new Map([[TEAM, firstOfTargets(choices, months.length)]]);
}
