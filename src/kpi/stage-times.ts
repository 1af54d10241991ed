import { bucketRows } from './bucket-rows.ts';
import { type Day, type Month, NO_DAY } from './day.ts';
import { type Deals, type Dimension, LOST, OPEN, WON } from './deals.ts';
import { dealKeys, firstCell, type Keys } from './keys.ts';
import { type DimensionLine, dimensionLines } from './lines.ts';
import { type MonthRange, monthIndex, monthRange } from './month-range.ts';
import { furthestStage } from './open-stage.ts';
import { isDated, isKnown } from './stage-reach.ts';
import { medianOf } from './stale-deals.ts';

export interface StageTimesQuestion {
  /** Consecutive, earliest first. */
  readonly months: readonly Month[];
  /** Absent: the total. */
  readonly dimension?: Dimension;
}

export interface StageTimes {
  readonly of: DimensionLine['of'];
  readonly name: string;
  /** The stages of the deals in their order; those without dates have no times. */
  readonly stages: readonly StageTime[];
}

interface StageTime {
  readonly name: string;
  /** To a later stage or a win, by the month of leaving. */
  readonly months: readonly TimeCell[];
  /** All the months together. */
  readonly all: TimeCell;
  /** To a loss: not in the figures above. */
  readonly lostMonths: readonly TimeCell[];
  readonly lostAll: TimeCell;
}

/** Calendar days in a stage; null where nothing left it. */
export interface TimeCell {
  readonly count: number;
  readonly mean: number | null;
  readonly median: number | null;
}

const LEFT = 0;
const LEFT_BY_LOSS = 1;

/** When a deal left a stage, whereto, and after how many days; negative days are a data error, listed. */
export interface StageLeaving {
  readonly by: typeof LEFT | typeof LEFT_BY_LOSS;
  readonly day: Day;
  readonly days: number;
}

/**
 * How a deal left a stage: its first entry there → its first entry into any later stage, or closing, whichever is
 * earlier by the dates that stand in the table (of one day the stage). Null where it has not left it, was never in it, or nobody knows when. Source: kpis.md K7.
 *
 * @example
 * stageLeaving(deals, 1, 0)?.days //=> 2
 */
export function stageLeaving(deals: Deals, stage: number, row: number): StageLeaving | null {
  const entry = deals.stages[stage]?.days?.[row] ?? NO_DAY;
  if (entry === NO_DAY) return null;
  const close = deals.closed[row] as Day;
  let next = deals.outcome[row] === WON ? close : NO_DAY;
  for (let later = stage + 1; later < deals.stages.length; later++) {
    const day = deals.stages[later]?.days?.[row] ?? NO_DAY;
    if (day < next) next = day;
  }
  // `NO_DAY` is later than every day.
  if (deals.outcome[row] === LOST && close < next)
    return { by: LEFT_BY_LOSS, day: close, days: close - entry };
  return next === NO_DAY ? null : { by: LEFT, day: next, days: next - entry };
}

/**
 * Can the table tell how long deals stay in a stage? That takes a date for each stage after the lead, and one such
 * stage at least: from created to the close is no stage but the whole cycle. Source: kpis.md K7.
 *
 * @example
 * isTimed(deals) //=> true
 */
export function isTimed(deals: Deals): boolean {
  const later = [...deals.stages.keys()].slice(1).filter((stage) => isKnown(deals, stage));
  return later.length > 0 && later.every((stage) => isDated(deals, stage));
}

/**
 * Time in each stage, mean and median over the deals that left it in the month; time to a loss apart, negative times
 * left out; none where the table does not tell. Source: kpis.md K7.
 *
 * @example
 * stageTimes(deals, { months })[0]?.stages[1]?.all.median //=> 2
 */
export function stageTimes(deals: Deals, { months, dimension }: StageTimesQuestion): StageTimes[] {
  const range = monthRange(months);
  const keys = dealKeys(deals, dimension ?? null, months.length);
  const timed = isTimed(deals) ? deals : { ...deals, count: 0 };
  const stages = deals.stages.map(({ name }, stage) => ({
    name,
    forward: timeCells(timed, stage, LEFT, keys, range),
    lost: timeCells(timed, stage, LEFT_BY_LOSS, keys, range),
  }));
  return dimensionLines(deals, dimension ?? null).map(({ of, name, key }) => ({
    of,
    name,
    stages: stages.map(({ name: stageName, forward, lost }) => ({
      name: stageName,
      months: forward.months(key),
      all: forward.all(key),
      lostMonths: lost.months(key),
      lostAll: lost.all(key),
    })),
  }));
}

/** The times of one stage, laid out by key and month. */
function timeCells(deals: Deals, stage: number, by: number, keys: Keys, range: MonthRange) {
  const days = new Int32Array(deals.count);
  const cells = new Int32Array(deals.count).fill(-1);
  for (let row = 0; row < deals.count; row++) {
    const leaving = stageLeaving(deals, stage, row);
    const month = leaving ? monthIndex(range, leaving.day) : -1;
    if (!leaving || month < 0 || leaving.by !== by || leaving.days < 0) continue;
    days[row] = leaving.days;
    cells[row] = firstCell(keys, keys.codes, row) + month;
  }
  const { starts, rows } = bucketRows(cells, keys.count * keys.slots);
  const cellOf = (from: number, to: number): TimeCell => {
    const sorted = Int32Array.from(
      rows.subarray(starts[from], starts[to]),
      (row) => days[row] as number,
    ).sort();
    const sum = sorted.reduce((all, one) => all + one, 0);
    const count = sorted.length;
    return { count, mean: count === 0 ? null : sum / count, median: medianOf(sorted) };
  };
  return {
    months: (key: number) =>
      range.months.map((_, month) => cellOf(key * keys.slots + month, key * keys.slots + month + 1)),
    all: (key: number) => cellOf(key * keys.slots, (key + 1) * keys.slots),
  };
}

/**
 * The open deals by the stage they are in, their furthest dated one, with their days there so far. Source: kpis.md K7.
 *
 * @example
 * stillInStage(deals, 1) //=> [{ row: 7, days: 117 }]
 */
export function stillInStage(deals: Deals, stage: number): { readonly row: number; readonly days: number }[] {
  const found: { row: number; days: number }[] = [];
  for (let row = 0; row < deals.count; row++) {
    const entry = deals.stages[stage]?.days?.[row] ?? NO_DAY;
    if (deals.outcome[row] !== OPEN || entry === NO_DAY || furthestStage(deals, row) !== stage) continue;
    found.push({ row, days: deals.asOf - entry });
  }
  return found;
}
