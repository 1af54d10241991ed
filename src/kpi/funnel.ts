import { add } from './counters.ts';
import { type Day, firstDayOf, type Month } from './day.ts';
import { type Deals, type Dimension, LOST } from './deals.ts';
import { dealKeys, firstCell, type Keys } from './keys.ts';
import { type DimensionLine, dimensionLines } from './lines.ts';
import { ratio } from './ratio.ts';
import { entryDay, hasReached, isDated, isKnown, type Reach } from './stage-reach.ts';

export interface FunnelQuestion {
  /** The period: from this month up to the end of that one. */
  readonly from: Month;
  readonly to: Month;
  readonly attribution: 'cohort' | 'event';
  readonly reach: Reach;
  readonly dimension?: Dimension;
}

export interface Funnel {
  readonly of: DimensionLine['of'];
  readonly name: string;
  /** The stages in order, "won" the last one. */
  readonly stages: readonly FunnelStage[];
  /** Lost deals of the cohort of which only the first stage is proven, where the status column is the evidence. */
  readonly stageUnknown: number;
}

interface FunnelStage {
  /** As in `Deals.stages`; '' for "won". */
  readonly name: string;
  readonly isWon: boolean;
  /** Null where nothing in the table tells of the stage, or EVENT is asked of one that has no dates. */
  readonly reached: number | null;
  /** The stage that `step` is a share of: the one before of which the table tells; null for the first. */
  readonly before: number | null;
  readonly step: number | null;
  /** Of the first stage. */
  readonly overall: number | null;
}

/**
 * Distinct deals that reached each stage. COHORT: of the deals created in the period, as of the as-of day. EVENT:
 * entered the stage in the period, whenever created; steps may then exceed 1. A share of nothing is blank.
 * Source: kpis.md K3.
 *
 * @example
 * funnels(deals, { from: month, to: month, attribution: 'cohort', reach: 'implied' })[0]?.stages[1]?.step //=> 0.875
 */
export function funnels(deals: Deals, question: FunnelQuestion): Funnel[] {
  const { attribution, dimension = null } = question;
  const stages = deals.stages.length + 1;
  // A slot a stage and one for "stage unknown": the keys are laid out as if the stages were months.
  const keys = dealKeys(deals, dimension, stages + 1);
  const counts = countStages(deals, question, keys);
  const known = Array.from({ length: stages }, (_, stage) => isKnown(deals, stage));
  return dimensionLines(deals, dimension).map(({ of, name, key }) => {
    const cells = counts.subarray(key * keys.slots, (key + 1) * keys.slots);
    const reached = Array.from({ length: stages }, (_, stage) =>
      known[stage] && (attribution === 'cohort' || isDated(deals, stage)) ? (cells[stage] as number) : null,
    );
    return { of, name, stages: steps(deals, reached, known), stageUnknown: cells[stages] as number };
  });
}

function countStages(
  deals: Deals,
  { from, to, attribution, reach }: FunnelQuestion,
  keys: Keys,
): Float64Array {
  const stages = deals.stages.length + 1;
  const counts = new Float64Array(keys.count * keys.slots);
  const start = firstDayOf(from);
  const end = firstDayOf(to + 1);
  const isCohort = attribution === 'cohort';
  const isByStatus = deals.stages.some((_, stage) => !isDated(deals, stage));
  for (let row = 0; row < deals.count; row++) {
    const created = deals.created[row] as Day;
    if (isCohort && (created < start || created >= end)) continue;
    const cell = firstCell(keys, keys.codes, row);
    let furthest = 0;
    for (let stage = 0; stage < stages; stage++) {
      if (!hasReached(deals, stage, row, reach)) continue;
      furthest = stage;
      const day = isCohort ? created : entryDay(deals, stage, row, reach);
      if (day >= start && day < end) add(counts, cell + stage, 1);
    }
    if (isCohort && isByStatus && furthest === 0 && deals.outcome[row] === LOST)
      add(counts, cell + stages, 1);
  }
  return counts;
}

function steps(deals: Deals, reached: readonly (number | null)[], known: readonly boolean[]): FunnelStage[] {
  return reached.map((count, stage) => {
    const before = stage === 0 ? null : known.lastIndexOf(true, stage - 1);
    return {
      name: deals.stages[stage]?.name ?? '',
      isWon: stage === deals.stages.length,
      reached: count,
      before,
      step: before === null ? null : share(count, reached[before] ?? null),
      overall: share(count, reached[0] ?? null),
    };
  });
}

function share(count: number | null, of: number | null): number | null {
  return count === null || of === null ? null : ratio(count, of);
}
