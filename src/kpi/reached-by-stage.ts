import { ratio } from './ratio.ts';

/** One stage of a funnel over the stages that deals stand in now. */
export interface StageReached {
  readonly count: number;
  /** Of the stage before and of the first one; null for what has none. */
  readonly step: number | null;
  readonly overall: number | null;
  /** How many of the stage before did not come so far; null for the first. */
  readonly lost: number | null;
}

/**
 * A funnel from how many deals stand in each stage, in order: to stand in a stage means to have passed the earlier
 * ones. `elsewhere` counts deals of which no stage is known, lost ones: they reached the first stage. Counts never
 * grow. Source: kpis.md K3, reach rule `implied`.
 *
 * @example
 * reachedByStage([5, 3, 2], 10)[1] //=> { count: 5, step: 0.25, overall: 0.25, lost: 15 }
 */
export function reachedByStage(standing: readonly number[], elsewhere: number): StageReached[] {
  let behind = 0;
  const counts = [...standing].reverse().map((count) => {
    behind += count;
    return behind;
  });
  counts.reverse();
  const all = (counts[0] ?? 0) + elsewhere;
  return counts.map((reached, stage) => {
    const count = stage === 0 ? all : reached;
    const before = stage === 1 ? all : counts[stage - 1];
    return {
      count,
      step: before === undefined ? null : ratio(count, before),
      overall: ratio(count, all),
      lost: before === undefined ? null : before - count,
    };
  });
}
