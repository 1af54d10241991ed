import type { KpiId } from '../../src/kpi/catalogue.ts';
import type { KpiCell, KpiSeries } from '../../src/kpi/cell.ts';
import { type Day, dayFromText, type Month, monthFromText, NO_DAY } from '../../src/kpi/day.ts';
import { type CodedColumn, type DealNeed, type Deals, LOST, OPEN, UNSET, WON } from '../../src/kpi/deals.ts';
import { kpisByMonth } from '../../src/kpi/kpis-by-month.ts';

export interface DealLiteral {
  readonly id?: string;
  readonly created?: string;
  readonly closed?: string;
  readonly expected?: string;
  readonly probability?: number;
  readonly outcome?: 'open' | 'won' | 'lost';
  readonly amount?: number;
  readonly cost?: number;
  readonly customer?: string;
  readonly rep?: string;
  readonly channel?: string;
  readonly source?: string;
  /** Stage → date, or the stage's name alone where the status is the evidence. */
  readonly stages?: Readonly<Record<string, string>>;
  readonly at?: string;
}

export interface TableLiteral {
  readonly asOf?: string;
  /** Stages after the lead; one named "qualified" has that role. */
  readonly stages?: readonly string[];
  /** These stages are known by the status column. */
  readonly byStatus?: boolean;
  readonly refunds?: readonly DealLiteral[];
  readonly lacks?: readonly DealNeed[];
}

const outcomes = { open: OPEN, won: WON, lost: LOST };
const everything: readonly DealNeed[] = [
  'created',
  'closed',
  'status',
  'amount',
  'cost',
  'customer',
  'expected',
  'qualified',
  'qualifiedDate',
  'rep',
  'channel',
  'source',
];

const day = (text: string): Day => dayFromText(text) ?? Number.NaN;
export const month = (text: string): Month => monthFromText(text) ?? Number.NaN;

/** Deals as columns from deals as literals; what is not said is blank. As-of is 2026-12-31 unless said. */
export function dealsOf(rows: readonly DealLiteral[], table: TableLiteral = {}): Deals {
  const { stages = ['qualified'], refunds = [], byStatus = false, lacks = [] } = table;
  const all = [...rows, ...refunds];
  const dates = (texts: readonly (string | undefined)[]) =>
    Int32Array.from(texts, (text) => (text === undefined ? NO_DAY : day(text)));
  const money = (values: readonly (number | undefined)[]) =>
    Float64Array.from(values, (value) => value ?? Number.NaN);
  const coded = (name: 'customer' | 'rep' | 'channel' | 'source') => {
    const names = [...new Set(all.flatMap((row) => row[name] ?? []))];
    const codes = (of: readonly DealLiteral[]) =>
      Int32Array.from(of, (row) => (row[name] === undefined ? UNSET : names.indexOf(row[name])));
    return { deals: { codes: codes(rows), names } satisfies CodedColumn, refunds: codes(refunds) };
  };
  const customer = coded('customer');
  const rep = coded('rep');
  const channel = coded('channel');
  const source = coded('source');
  const created = dates(rows.map((row) => row.created));
  const amount = money(rows.map((row) => row.amount));
  return {
    count: rows.length,
    asOf: day(table.asOf ?? '2026-12-31'),
    ids: rows.map((row) => row.id ?? ''),
    created,
    closed: dates(rows.map((row) => row.closed)),
    expected: dates(rows.map((row) => row.expected)),
    probability: money(rows.map((row) => row.probability)),
    outcome: Uint8Array.from(rows, (row) => outcomes[row.outcome ?? 'open']),
    amount,
    cost: money(rows.map((row) => row.cost)),
    qualifiedValue: amount,
    customer: customer.deals,
    rep: rep.deals,
    channel: channel.deals,
    source: source.deals,
    stages: [
      { name: 'created', role: 'lead', days: created },
      ...stages.map((name) => ({
        name,
        role: name === 'qualified' ? ('qualified' as const) : ('none' as const),
        days: byStatus ? null : dates(rows.map((row) => row.stages?.[name])),
      })),
    ],
    statusStage: Int8Array.from(rows, (row) =>
      row.at === undefined ? -1 : ['created', ...stages].indexOf(row.at),
    ),
    refunds: {
      count: refunds.length,
      ids: refunds.map((row) => row.id ?? ''),
      day: dates(refunds.map((row) => row.closed)),
      amount: money(refunds.map((row) => row.amount)),
      cost: money(refunds.map((row) => row.cost)),
      customer: customer.refunds,
      rep: rep.refunds,
      channel: channel.refunds,
      source: source.refunds,
    },
    has: new Set(everything.filter((need) => !lacks.includes(need))),
  };
}

/** The series of one KPI over some months, of the total or of one rep. */
export function seriesOf(
  deals: Deals,
  id: KpiId,
  months: readonly string[],
  { windowDays = null, rep }: { windowDays?: number | null; rep?: string } = {},
): KpiSeries {
  const { lines } = kpisByMonth(deals, {
    months: months.map(month),
    windowDays,
    reach: 'implied',
    ...(rep === undefined ? {} : { dimension: 'rep' as const }),
  });
  const series = lines.find(({ name }) => name === (rep ?? ''))?.kpis[id];
  if (!series) throw new Error(`no ${id}`);
  return series;
}

/** One KPI in one month. */
export function cellOf(
  deals: Deals,
  id: KpiId,
  monthText: string,
  options: { windowDays?: number | null; rep?: string } = {},
): KpiCell {
  const [cell] = seriesOf(deals, id, [monthText], options).months;
  if (!cell) throw new Error(`no ${id} in ${monthText}`);
  return cell;
}
