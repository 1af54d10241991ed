import { type CatalogueEntry, catalogue, type KpiId, type KpiNeed } from './catalogue.ts';
import type { KpiSeries } from './cell.ts';
import type { Month } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import { codesOfFacts, type KpiFacts } from './facts.ts';
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
  /** L: the cost of month m − L is set against the new customers of month m. Absent: 0. */
  readonly lagMonths?: number;
  /** G: customers first seen in the first G days of the data may not be new. Absent: they are not counted. */
  readonly activeDays?: number;
  /** Absent: one line, the total. */
  readonly dimension?: Dimension;
}

export interface KpisByMonth {
  readonly months: readonly Month[];
  /** The total, or a line per value of the dimension that some deal, target or spend has, by name, `unset` last. */
  readonly lines: readonly KpiLine[];
  /** The KPIs that the tables cannot give, in the order of the catalogue, with what each one lacks. */
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
  readonly needs: readonly KpiNeed[];
}

/**
 * Every KPI of the catalogue that the deals and the facts beside them can give, month by month and in total (the last twelve of the months
 * together: sums and Σ/Σ, medians blank). Source: kpis.md C5, C13, C15.
 *
 * @example
 * kpisByMonth(deals, { months, windowDays: null, reach: 'implied' }).lines[0]?.kpis.winRate?.months[0]?.value //=> 0.6
 */
export function kpisByMonth(deals: Deals, question: KpiQuestion, facts: KpiFacts = {}): KpisByMonth {
  const { months, windowDays, reach, dimension = null, lagMonths = 0, activeDays = null } = question;
  const keys = dealKeys(deals, dimension, months.length);
  const rule = { windowDays, asOf: deals.asOf };
  const range = monthRange(months);
  const tally = tallyDeals(deals, facts, { range, dimension, keys, rule, reach, lagMonths, activeDays });
  const { ids, missing } = kpisGiven(deals, facts);
  const others = dimension ? codesOfFacts(facts, dimension) : [];
  const lines = dimensionLines(deals, dimension, others).map(({ of, name, key }) => {
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

/** Which KPIs there are, and which lack something. One that stands in for another is not missed. */
function kpisGiven(deals: Deals, facts: KpiFacts): { ids: KpiId[]; missing: MissingKpi[] } {
  const has = (need: KpiNeed) =>
    need === 'targets' || need === 'spend' ? facts[need] !== undefined : deals.has.has(need);
  const ids: KpiId[] = [];
  const missing: MissingKpi[] = [];
  for (const entry of catalogue) {
    const { id, standsInFor }: CatalogueEntry & { readonly id: KpiId } = entry;
    const needs = entry.needs.filter((need) => !has(need));
    if (standsInFor && (has(standsInFor) || needs.length > 0)) continue;
    if (needs.length > 0) missing.push({ id, needs });
    else ids.push(id);
  }
  return { ids, missing };
}
