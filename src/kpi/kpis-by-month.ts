import { type KpiBasis, kpiBasis } from './basis.ts';
import { type CatalogueEntry, catalogue, type KpiId } from './catalogue.ts';
import type { KpiCell, KpiSeries } from './cell.ts';
import { type Month, monthOf, NO_DAY } from './day.ts';
import type { Deals, Dimension } from './deals.ts';
import { codesOfFacts, type KpiFacts } from './facts.ts';
import { kpiCells } from './kpi-cells.ts';
import { type KpiLack, lacksOfKpi } from './lacks.ts';
import { dimensionLines } from './lines.ts';
import { neededCounts } from './needed-counts.ts';
import type { Reach } from './stage-reach.ts';
import type { Tally } from './tally.ts';
import { tallyDeals } from './tally-deals.ts';
import { type AskedMonths, askedMonths } from './to-date.ts';

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
  /** The month in which the fiscal year starts, 1 to 12; given: every KPI to date as well, by quarter and year. */
  readonly fiscalYearStart?: number | null;
  /** Absent: every KPI of the catalogue. What only the others need is not counted. */
  readonly kpis?: readonly KpiId[];
  /** The first month that a total may hold: that of the report. Absent: the totals are over the last twelve. */
  readonly totalFrom?: Month;
  /** Absent: one line, the total. */
  readonly dimension?: Dimension;
}

/** The same question in total and for the values of several dimensions. */
export interface SplitKpiQuestion extends Omit<KpiQuestion, 'dimension'> {
  /** Null: the total. */
  readonly dimensions: readonly (Dimension | null)[];
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
  readonly needs: readonly KpiLack[];
}

/**
 * Every KPI of the catalogue that the deals and the facts beside them can give: month by month, in total (the last
 * twelve of the months together: sums and Σ/Σ, medians blank), and with a fiscal year to date: the months of the
 * quarter and of the year up to each month. Source: kpis.md C1, C5, C13, C15.
 *
 * @param basis that of the deals and facts, where several questions are asked of them
 * @example
 * kpisByMonth(deals, { months, windowDays: null, reach: 'implied' }).lines[0]?.kpis.winRate?.months[0]?.value //=> 0.6
 */
export function kpisByMonth(
  deals: Deals,
  { dimension, ...question }: KpiQuestion,
  facts: KpiFacts = {},
  basis: KpiBasis = kpiBasis(deals, facts),
): KpisByMonth {
  const [kpis] = kpisSplit(deals, { ...question, dimensions: [dimension ?? null] }, facts, basis);
  return kpis as KpisByMonth;
}

/**
 * The same in total and by several dimensions: quicker than one after the other, for each row is looked at once.
 *
 * @example
 * kpisSplit(deals, { ...question, dimensions: [null, 'rep'] })[1]?.lines.length //=> 3
 */
export function kpisSplit(
  deals: Deals,
  question: SplitKpiQuestion,
  facts: KpiFacts = {},
  basis: KpiBasis = kpiBasis(deals, facts),
): KpisByMonth[] {
  const { months, dimensions, windowDays, reach, fiscalYearStart = null } = question;
  const { lagMonths = 0, activeDays = null, totalFrom = 0 } = question;
  const dataFrom = firstMonth(basis.start, facts);
  const asked = askedMonths(months, { asOf: deals.asOf, dataFrom, totalFrom, fiscalYearStart });
  const given = kpisGiven(deals, facts);
  const isAsked = (id: KpiId) => question.kpis?.includes(id) ?? true;
  const ids = given.ids.filter(isAsked);
  const missing = given.missing.filter(({ id }) => isAsked(id));
  const tallies = tallyDeals(deals, facts, dimensions, {
    range: asked.range,
    rule: { windowDays, asOf: deals.asOf },
    reach,
    lagMonths,
    activeDays,
    basis,
    dataFrom,
    needed: neededCounts(ids),
    fullMonths: asked.fullMonths,
  });
  return tallies.map((tally, split): KpisByMonth => {
    const dimension = dimensions[split] ?? null;
    const others = dimension ? codesOfFacts(deals, facts, dimension, basis.entities) : [];
    const lines = dimensionLines(deals, dimension, others).map(({ of, name, key }): KpiLine => {
      const kpis: Partial<Record<KpiId, KpiSeries>> = {};
      for (const id of ids) kpis[id] = seriesOf(id, tally, key, asked, windowDays);
      return { of, name, kpis };
    });
    return { months, lines, missing };
  });
}

/** One KPI of one key: the months that were asked for, their total, and what is to date. */
function seriesOf(
  id: KpiId,
  tally: Tally,
  key: number,
  asked: AskedMonths,
  windowDays: number | null,
): KpiSeries {
  const { range, first, total, fullMonths, quarters, years } = asked;
  const cellOf = kpiCells[id];
  const cellAt = (slot: number) => cellOf(tally, key * range.slots + slot, windowDays);
  const cells = (from: number) => {
    const found: KpiCell[] = [];
    for (let month = first; month < range.months.length; month++) found.push(cellAt(from + month - first));
    return found;
  };
  return {
    months: cells(first),
    total: cellAt(ofFullMonths.has(id) ? fullMonths : total),
    ...(quarters !== null && years !== null
      ? { quarterToDate: cells(quarters), yearToDate: cells(years) }
      : {}),
  };
}

/**
 * What is asked of the last twelve months that are over, and of nothing else. Source: kpis.md K16.
 *
 * @example ofFullMonths.has('lifetimeValue') //=> true
 */
export const ofFullMonths: ReadonlySet<KpiId> = new Set<KpiId>(['lifetimeValue', 'lifetimeValueToCac']);

/** The first month in which a deal was created or closed, or money moved. */
function firstMonth(start: number | null, { invoices, payments, counts }: KpiFacts): Month {
  let first = start ?? NO_DAY;
  for (const rows of [invoices, payments, counts])
    for (const day of rows?.day ?? []) if (day < first) first = day;
  return first === NO_DAY ? NO_DAY : monthOf(first);
}

/**
 * Which KPIs there are, and which lack something. One that stands in for another is not missed.
 *
 * @example kpisGiven(deals, {}).ids.includes('cac') //=> false
 */
export function kpisGiven(deals: Deals, facts: KpiFacts): { ids: KpiId[]; missing: MissingKpi[] } {
  const ids: KpiId[] = [];
  const missing: MissingKpi[] = [];
  for (const entry of catalogue()) {
    const { id, standsInFor }: CatalogueEntry & { readonly id: KpiId } = entry;
    const needs = lacksOfKpi(entry, deals, facts);
    if (standsInFor && (deals.has.has(standsInFor) || needs.length > 0)) continue;
    if (needs.length > 0) missing.push({ id, needs });
    else ids.push(id);
  }
  return { ids, missing };
}
