import { activityTypes } from '../../src/kpi/activities.ts';
import type { KpiId } from '../../src/kpi/catalogue.ts';
import type { KpiCell, KpiSeries } from '../../src/kpi/cell.ts';
import { dayFromText, NO_DAY } from '../../src/kpi/day.ts';
import { type Deals, UNSET } from '../../src/kpi/deals.ts';
import type { KpiFacts } from '../../src/kpi/facts.ts';
import { type KpiLine, kpisByMonth } from '../../src/kpi/kpis-by-month.ts';
import type { Invoices } from '../../src/kpi/money.ts';
import { ALWAYS } from '../../src/kpi/roster.ts';
import { type Measure, measures } from '../../src/kpi/targets.ts';
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

/** An invoice or a payment; its order is the id of a deal, or any other text. */
interface MoneyLiteral {
  readonly date: string;
  readonly amount: number;
  readonly order?: string;
  readonly cost?: number;
  readonly variable?: number;
  readonly customer?: string;
  readonly rep?: string;
  readonly channel?: string;
  readonly source?: string;
}

interface ActivityLiteral {
  readonly date: string;
  readonly type: (typeof activityTypes)[number];
  readonly planned?: boolean;
  readonly times?: number;
  readonly customer?: string;
  readonly rep?: string;
  readonly channel?: string;
}

export interface CompanyLiteral extends TableLiteral {
  readonly deals?: readonly DealLiteral[];
  readonly targets?: readonly TargetLiteral[];
  readonly spend?: readonly SpendLiteral[];
  readonly invoices?: readonly MoneyLiteral[];
  readonly payments?: readonly MoneyLiteral[];
  readonly expenses?: readonly { readonly date: string; readonly amount: number }[];
  readonly activities?: readonly ActivityLiteral[];
  readonly roster?: readonly {
    readonly rep: string;
    readonly start?: string;
    readonly end?: string;
    readonly team?: string;
  }[];
  readonly contracts?: readonly {
    readonly customer: string;
    readonly start: string;
    readonly end?: string;
  }[];
  readonly calendar?: KpiFacts['calendar'];
}

export interface Company {
  readonly deals: Deals;
  readonly facts: KpiFacts;
}

/** Deals and other tables that share their names. */
export function companyOf(company: CompanyLiteral): Company {
  const { deals: rows = [], targets, spend, invoices, payments, expenses, activities, ...rest } = company;
  const { roster, contracts, calendar, ...table } = rest;
  const bare = dealsOf(rows, table);
  const names = {
    rep: [...bare.rep.names],
    channel: [...bare.channel.names],
    source: [...bare.source.names],
    customer: [...bare.customer.names],
    team: [] as string[],
  };
  const coded = <Row extends object>(of: keyof typeof names, literals: readonly Row[]) =>
    Int32Array.from(literals, (row) => {
      const text = (row as Partial<Record<keyof typeof names, string>>)[of];
      if (text === undefined) return UNSET;
      if (!names[of].includes(text)) names[of].push(text);
      return names[of].indexOf(text);
    });
  const days = (texts: readonly (string | undefined)[], blank = NO_DAY) =>
    Int32Array.from(texts, (text) => (text === undefined ? blank : (dayFromText(text) ?? Number.NaN)));
  const figures = (values: readonly (number | undefined)[]) =>
    Float64Array.from(values, (value) => value ?? Number.NaN);
  const dimensions = <Row extends object>(literals: readonly Row[]) => ({
    rep: coded('rep', literals),
    channel: coded('channel', literals),
    source: coded('source', literals),
  });
  const money = (literals: readonly MoneyLiteral[]): Invoices => {
    const orders = [...new Set(literals.flatMap(({ order }) => order ?? []))];
    const deal = (order: string | undefined) =>
      order === undefined ? -1 : rows.findIndex(({ id }) => id === order);
    const own = coded('customer', literals);
    return {
      count: literals.length,
      day: days(literals.map(({ date }) => date)),
      amount: figures(literals.map(({ amount }) => amount)),
      order: Int32Array.from(literals, ({ order }, row) =>
        order === undefined ? orders.length + row : orders.indexOf(order),
      ),
      orders: orders.length + literals.length,
      deal: Int32Array.from(literals, ({ order }) => deal(order)),
      customer: own.map((code, row) =>
        code >= 0 ? code : (bare.customer.codes[deal(literals[row]?.order)] ?? UNSET),
      ),
      ...dimensions(literals),
      cost: figures(literals.map(({ cost }) => cost)),
      variableCost: figures(literals.map(({ variable }) => variable)),
      counted: Uint8Array.from(literals, ({ amount }) => (amount < 0 ? 0 : 1)),
    };
  };
  const facts: KpiFacts = {
    ...(targets && {
      targets: {
        count: targets.length,
        start: days(targets.map((one) => one.start)),
        end: days(targets.map((one) => one.end)),
        ...dimensions(targets),
        target: figures(targets.map((one) => one.target)),
        measure: Uint8Array.from(targets, (one) => measures.indexOf(one.measure ?? 'booked')),
      },
    }),
    ...(spend && {
      spend: {
        count: spend.length,
        day: days(spend.map((one) => one.date)),
        amount: figures(spend.map((one) => one.amount)),
        channel: coded('channel', spend),
        source: coded('source', spend),
      },
    }),
    ...(invoices && { invoices: money(invoices) }),
    ...(payments && { payments: money(payments) }),
    ...(expenses && {
      expenses: {
        count: expenses.length,
        day: days(expenses.map(({ date }) => date)),
        amount: figures(expenses.map(({ amount }) => amount)),
      },
    }),
    ...(activities && {
      activities: {
        count: activities.length,
        day: days(activities.map(({ date }) => date)),
        type: Uint8Array.from(activities, ({ type }) => activityTypes.indexOf(type)),
        isPlanned: Uint8Array.from(activities, ({ planned }) => (planned ? 1 : 0)),
        times: Float64Array.from(activities, ({ times = 1 }) => times),
        customer: coded('customer', activities),
        rep: coded('rep', activities),
        channel: coded('channel', activities),
      },
    }),
    ...(roster && {
      roster: {
        count: roster.length,
        rep: coded('rep', roster),
        start: days(
          roster.map(({ start }) => start),
          ALWAYS,
        ),
        end: days(roster.map(({ end }) => end)),
        team: coded('team', roster),
      },
    }),
    ...(contracts && {
      contracts: {
        count: contracts.length,
        customer: coded('customer', contracts),
        start: days(contracts.map(({ start }) => start)),
        end: days(contracts.map(({ end }) => end)),
      },
    }),
    ...(calendar ? { calendar } : {}),
  };
  const named = (of: 'rep' | 'channel' | 'source' | 'customer') => ({ ...bare[of], names: names[of] });
  const deals = {
    ...bare,
    rep: named('rep'),
    channel: named('channel'),
    source: named('source'),
    customer: named('customer'),
  };
  return { deals, facts };
}

export interface LineQuestion {
  readonly rep?: string;
  readonly channel?: string;
  readonly source?: string;
  readonly lagMonths?: number;
  readonly activeDays?: number;
  readonly fiscalYearStart?: number;
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
