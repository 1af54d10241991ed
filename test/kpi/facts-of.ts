import type { KpiId } from '../../src/kpi/catalogue.ts';
import type { KpiCell, KpiSeries } from '../../src/kpi/cell.ts';
import { dayFromText, NO_DAY } from '../../src/kpi/day.ts';
import { type Deals, type Dimension, UNSET } from '../../src/kpi/deals.ts';
import type { KpiFacts } from '../../src/kpi/facts.ts';
import { type KpiLine, kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import type { Spend } from '../../src/kpi/spend.ts';
import { type Measure, measures, type Targets } from '../../src/kpi/targets.ts';
import { type DealLiteral, dealsOf, month, type TableLiteral } from './deals-of.ts';

export interface TargetLiteral {
  readonly start: string;
  readonly end?: string;
  readonly rep?: string;
  readonly channel?: string;
  /** Absent: blank. */
  readonly target?: number;
  readonly measure?: Measure;
}

export interface SpendLiteral {
  readonly date: string;
  readonly channel?: string;
  readonly source?: string;
  readonly amount: number;
}

export interface CompanyLiteral extends TableLiteral {
  readonly deals?: readonly DealLiteral[];
  readonly targets?: readonly TargetLiteral[];
  readonly spend?: readonly SpendLiteral[];
  readonly calendar?: KpiFacts['calendar'];
}

export interface Company {
  readonly deals: Deals;
  readonly facts: KpiFacts;
}

/** Deals, targets and spend that share their names. */
export function companyOf({ deals: rows = [], targets, spend, calendar, ...table }: CompanyLiteral): Company {
  const bare = dealsOf(rows, table);
  const names = {
    rep: [...bare.rep.names],
    channel: [...bare.channel.names],
    source: [...bare.source.names],
  };
  const codes = (dimension: Dimension, texts: readonly (string | undefined)[]) =>
    Int32Array.from(texts, (text) => {
      if (text === undefined) return UNSET;
      if (!names[dimension].includes(text)) names[dimension].push(text);
      return names[dimension].indexOf(text);
    });
  const days = (texts: readonly (string | undefined)[]) =>
    Int32Array.from(texts, (text) => (text === undefined ? NO_DAY : (dayFromText(text) ?? Number.NaN)));
  const targetColumns: Targets | undefined = targets && {
    count: targets.length,
    start: days(targets.map((one) => one.start)),
    end: days(targets.map((one) => one.end)),
    rep: codes(
      'rep',
      targets.map((one) => one.rep),
    ),
    channel: codes(
      'channel',
      targets.map((one) => one.channel),
    ),
    target: Float64Array.from(targets, (one) => one.target ?? Number.NaN),
    measure: Uint8Array.from(targets, (one) => measures.indexOf(one.measure ?? 'booked')),
  };
  const spendColumns: Spend | undefined = spend && {
    count: spend.length,
    day: days(spend.map((one) => one.date)),
    amount: Float64Array.from(spend, (one) => one.amount),
    channel: codes(
      'channel',
      spend.map((one) => one.channel),
    ),
    source: codes(
      'source',
      spend.map((one) => one.source),
    ),
  };
  const withNames = (dimension: Dimension) => ({ ...bare[dimension], names: names[dimension] });
  return {
    deals: { ...bare, rep: withNames('rep'), channel: withNames('channel'), source: withNames('source') },
    facts: {
      ...(targetColumns ? { targets: targetColumns } : {}),
      ...(spendColumns ? { spend: spendColumns } : {}),
      ...(calendar ? { calendar } : {}),
    },
  };
}

export interface LineQuestion {
  readonly rep?: string;
  readonly channel?: string;
  readonly source?: string;
  readonly lagMonths?: number;
  readonly activeDays?: number;
}

/** The line of one rep, channel or source ('' is the unset one), or of the total. */
function lineOf(
  { deals, facts }: Company,
  months: readonly string[],
  question: LineQuestion,
): KpiLine | undefined {
  const { rep, channel, source, ...rest } = question;
  const value = rep ?? channel ?? source;
  const dimension =
    rep !== undefined ? 'rep' : channel !== undefined ? 'channel' : source !== undefined ? 'source' : null;
  const asked = { months: months.map(month), windowDays: null, reach: 'implied' as const, ...rest };
  const { lines } = kpisByMonth(deals, dimension ? { ...asked, dimension } : asked, facts);
  return lines.find(({ name }) => name === (value ?? ''));
}

/** The series of one KPI over some months. */
export function seriesIn(
  company: Company,
  id: KpiId,
  months: readonly string[],
  question: LineQuestion = {},
): KpiSeries {
  const series = lineOf(company, months, question)?.kpis[id];
  if (!series) throw new Error(`no ${id}`);
  return series;
}

/** One KPI in one month. */
export function cellIn(company: Company, id: KpiId, monthText: string, question: LineQuestion = {}): KpiCell {
  const [cell] = seriesIn(company, id, [monthText], question).months;
  if (!cell) throw new Error(`no ${id} in ${monthText}`);
  return cell;
}
