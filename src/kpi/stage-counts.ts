import type { KpiCell } from './cell.ts';
import { add, newCounters } from './counters.ts';
import type { Day, Month } from './day.ts';
import { type Deals, type Dimension, UNSET } from './deals.ts';
import { codesOf, type Dimensioned, dealColumn } from './dimension.ts';
import { monthIndex, monthRange } from './month-range.ts';
import { ratio } from './ratio.ts';

/**
 * A funnel kept as counts: a row a day (or a rep and day) with how many reached each stage, up to the as-of day. Codes
 * are those of the deals' columns.
 */
export interface StageCounts extends Dimensioned {
  readonly count: number;
  readonly day: Int32Array;
  /** A column a stage, the lead first, "won" the last; NaN for blank. */
  readonly reached: readonly Float64Array[];
  /** What the stages are called. */
  readonly names: readonly string[];
  /** Which of them are the leads, the qualified ones and the sales; -1 for none. */
  readonly leads: number;
  readonly qualified: number;
  readonly won: number;
  /** What was sold for, NaN for blank. */
  readonly amount?: Float64Array;
  /** Deals lost, where they are counted. */
  readonly lost?: Float64Array;
}

interface CountedStage {
  readonly name: string;
  readonly reached: readonly KpiCell[];
  readonly step: readonly KpiCell[];
}

export interface CountedFunnel {
  /** '' for the total and for those without a value. */
  readonly name: string;
  readonly of: 'total' | 'value' | 'unset';
  /** For each stage the count of each month, and of the stage before it the share: Σ / Σ, may exceed 1. */
  readonly stages: readonly CountedStage[];
  /** Won / (won + lost), where losses are counted. */
  readonly winRate: readonly KpiCell[] | null;
}

/**
 * What a funnel of counts can give: sums, EVENT conversions as Σ / Σ, and the win rate from sums. It knows no deals,
 * so it has no cohorts, cycles or times. Source: kpis.md, what each way of keeping a funnel can give.
 *
 * @example
 * countedFunnels(counts, deals, { months })[0]?.stages[1]?.step[0]?.value //=> 0.25
 */
export function countedFunnels(
  counts: StageCounts,
  deals: Deals,
  { months, dimension }: { readonly months: readonly Month[]; readonly dimension?: Dimension },
): CountedFunnel[] {
  const range = monthRange(months);
  const { names } = dimension ? dealColumn(deals, dimension) : { names: [] };
  const codes = dimension ? codesOf(counts, dimension) : undefined;
  const keys = dimension ? names.length + 1 : 1;
  const { counters } = newCounters(keys, range);
  const columns = counts.reached.map(() => counters.sum());
  const lost = counters.sum();
  const isUsed = new Uint8Array(keys);
  for (let row = 0; row < counts.count; row++) {
    const month = monthIndex(range, counts.day[row] as Day);
    if (month < 0) continue;
    const code = codes?.[row] ?? UNSET;
    const key = dimension ? (code === UNSET ? keys - 1 : code) : 0;
    isUsed[key] = 1;
    const at = key * range.slots + month;
    counts.reached.forEach((column, stage) => {
      addKnown(columns[stage] as Float64Array, at, column[row] as number);
    });
    addKnown(lost, at, counts.lost?.[row] ?? Number.NaN);
  }
  const cells = (key: number, of: (at: number) => KpiCell) =>
    months.map((_, month) => of(key * range.slots + month));
  const of = (key: number) => (!dimension ? 'total' : key === keys - 1 ? 'unset' : 'value');
  return [...Array(keys).keys()]
    .filter((key) => !dimension || isUsed[key])
    .map((key) => ({
      of: of(key),
      name: names[key] ?? '',
      stages: columns.map((column, stage) => ({
        name: counts.names[stage] ?? '',
        reached: cells(key, (at) => ({ value: column[at] as number, counts: [] })),
        step: cells(key, (at) => share(column[at] as number, columns[stage - 1]?.[at] ?? 0)),
      })),
      winRate:
        counts.lost && counts.won >= 0
          ? cells(key, (at) => {
              const won = columns[counts.won]?.[at] ?? 0;
              return share(won, won + (lost[at] as number));
            })
          : null,
    }));
}

const share = (n: number, d: number): KpiCell => ({ value: ratio(n, d), counts: [n, d] });

/** A blank is not 0: it adds nothing. */
function addKnown(column: Float64Array, at: number, by: number): void {
  if (!Number.isNaN(by)) add(column, at, by);
}
