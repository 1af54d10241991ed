import { type Day, NO_DAY } from './day.ts';
import { type Deals, WON } from './deals.ts';

/**
 * When a deal has reached a stage: `implied` = the furthest stage with evidence proves the earlier ones; `all` = it
 * touched this and every earlier stage; `any` = it touched this stage. Being lost is no evidence. Source: kpis.md K3.
 */
export type Reach = 'implied' | 'all' | 'any';

/**
 * Has the deal in this row reached the stage? Stages count from 0, the lead; `deals.stages.length` is "won". The
 * first stage is never implied.
 *
 * @example
 * hasReached(deals, deals.stages.length, 0, 'any') //=> true
 */
export function hasReached(deals: Deals, stage: number, row: number, reach: Reach): boolean {
  if (stage === 0 || reach === 'any') return hasTouched(deals, stage, row);
  if (reach === 'all') {
    for (let earlier = 0; earlier <= stage; earlier++)
      if (isKnown(deals, earlier) && !hasTouched(deals, earlier, row)) return false;
    return true;
  }
  for (let later = stage; later <= deals.stages.length; later++)
    if (hasTouched(deals, later, row)) return true;
  return false;
}

/**
 * The day on which a deal that has reached the stage entered it; `NO_DAY` where the table does not tell. Passed by
 * implication: the earliest date among the later stages. A stage known by the status column has no day of its own
 * and goes by the created day. Sources: kpis.md K3 and its table of layouts.
 *
 * @example
 * entryDay(deals, 0, 0, 'implied') === deals.created[0] //=> true
 */
export function entryDay(deals: Deals, stage: number, row: number, reach: Reach): Day {
  if (stage === 0) return deals.created[row] as Day;
  const days = stageDays(deals, stage);
  if (!days) return deals.created[row] as Day;
  const own = days[row] as Day;
  if (own !== NO_DAY || reach !== 'implied') return own;
  let earliest = deals.outcome[row] === WON ? (deals.closed[row] as Day) : NO_DAY;
  for (let later = stage + 1; later < deals.stages.length; later++) {
    const day = stageDays(deals, later)?.[row] ?? NO_DAY;
    if (day < earliest) earliest = day;
  }
  return earliest;
}

/**
 * Does the table say when a stage was entered? The lead and "won" always have dates.
 *
 * @example
 * isDated(deals, 0) //=> true
 */
export function isDated(deals: Deals, stage: number): boolean {
  return stage === 0 || stage === deals.stages.length || (deals.stages[stage]?.days ?? null) !== null;
}

/**
 * Does anything tell of the stage? Not where it waits for its column: then nobody knows who reached it.
 *
 * @example
 * isKnown(deals, deals.stages.length) //=> true
 */
export const isKnown = (deals: Deals, stage: number): boolean => !deals.stages[stage]?.waits;

/** Is there evidence of this very stage in the row? */
function hasTouched(deals: Deals, stage: number, row: number): boolean {
  if (stage === 0) return deals.created[row] !== NO_DAY;
  if (stage === deals.stages.length) return deals.outcome[row] === WON;
  return (
    deals.statusStage[row] === stage ||
    deals.stages[stage]?.flags?.[row] === 1 ||
    (deals.stages[stage]?.days?.[row] ?? NO_DAY) !== NO_DAY
  );
}

/** The dates of a stage, the close dates for "won"; null where the status column is its evidence. */
function stageDays(deals: Deals, stage: number): Int32Array | null {
  return stage === deals.stages.length ? deals.closed : (deals.stages[stage]?.days ?? null);
}
