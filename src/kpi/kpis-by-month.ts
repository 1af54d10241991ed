import { catalogue, type KpiId } from './catalogue.ts';
import type { KpiSeries } from './cell.ts';
import type { Month } from './day.ts';
import type { DealNeed, Deals, Dimension } from './deals.ts';
import { dealKeys } from './keys.ts';
import { kpiCells } from './kpi-cells.ts';
import { dimensionLines } from './lines.ts';
import { monthRange } from './month-range.ts';
import type { Reach } from './stage-reach.ts';
import type { Tally } from './tally.ts';
import { tallyDeals } from './tally-deals.ts';

/** What is asked. The as-of day is that of the deals: it was settled when they were read. */
export interface KpiQuestion {
  /** Consecutive, earliest first. */
  readonly months: readonly Month[];
  /** W of the cohort conversions in days, null for none. */
  readonly windowDays: number | null;
  readonly reach: Reach;
  /** Absent: one line, the total. */
  readonly dimension?: Dimension;
}

export interface KpisByMonth {
  readonly months: readonly Month[];
  /** The total, or a line per value of the dimension that some deal has, by name, `unset` last. */
  readonly lines: readonly KpiLine[];
  /** The KPIs that the table cannot give, in the order of the catalogue, with what each one lacks. */
  readonly missing: readonly MissingKpi[];
}

export interface KpiLine {
  readonly of: 'total' | 'value' | 'unset';
  /** The value's spelling; '' for the total and for `unset`. */
  readonly name: string;
  readonly kpis: Readonly<Partial<Record<KpiId, KpiSeries>>>;
}

export interface MissingKpi {
  readonly id: KpiId;
  readonly needs: readonly DealNeed[];
}

/**
 * Every KPI of the catalogue that the deals can give, month by month and in total (the last twelve of the months
 * together: sums and Σ/Σ, medians blank). Source: kpis.md C5, C13, C15.
 *
 * @example
 * kpisByMonth(deals, { months, windowDays: null, reach: 'implied' }).lines[0]?.kpis.winRate?.months[0]?.value //=> 0.6
 */
export function kpisByMonth(deals: Deals, question: KpiQuestion): KpisByMonth {
  const { months, windowDays, reach, dimension = null } = question;
  const keys = dealKeys(deals, dimension, months.length);
  const rule = { windowDays, asOf: deals.asOf };
  const tally = tallyDeals(deals, { range: monthRange(months), keys, rule, reach });
  const missing = missingKpis(deals);
  const ids = catalogue.map(({ id }) => id).filter((id) => !missing.some((kpi) => kpi.id === id));
  const lines = dimensionLines(deals, dimension).map(({ of, name, key }) => {
    const kpis: Partial<Record<KpiId, KpiSeries>> = {};
    for (const id of ids) kpis[id] = series(tally, key, id, windowDays);
    return { of, name, kpis };
  });
  return { months, lines, missing };
}

function series(tally: Tally, key: number, id: KpiId, windowDays: number | null): KpiSeries {
  const cell = kpiCells[id];
  const last = tally.slots - 1;
  return {
    months: Array.from({ length: last }, (_, month) => cell(tally, key * tally.slots + month, windowDays)),
    total: cell(tally, key * tally.slots + last, windowDays),
  };
}

function missingKpis(deals: Deals): MissingKpi[] {
  return catalogue
    .map(({ id, needs }) => ({ id, needs: needs.filter((need) => !deals.has.has(need)) }))
    .filter(({ needs }) => needs.length > 0);
}
