import type { Deals } from '../kpi/deals.ts';
import { offRoster } from '../kpi/off-roster.ts';
import type { Roster } from '../kpi/roster.ts';
import type { StageCounts } from '../kpi/stage-counts.ts';
import type { ColumnDoubt } from './column-doubt.ts';
import { copiedRows } from './copied-rows.ts';
import { unnamedCurrency } from './deal-money.ts';
import type { DealsLayout } from './deals-layout.ts';
import type { Doubt } from './doubt.ts';
import type { Exchange } from './exchange.ts';
import { type Issue, inTableOrder } from './issue.ts';
import type { MoreFields } from './more-fields.ts';
import type { PlaceLog } from './place-log.ts';
import { cellColumns, type RawDeals } from './raw-deals.ts';
import { converted } from './rows-encoder.ts';
import { type DealsTable, type History, settleDeals } from './settle-deals.ts';
import type { PlaceRows } from './table-source.ts';
import type { SettledReading } from './typed-reading.ts';

/** What other tables say about the deals. */
export interface TablesOfDeals {
  /** Who sells: a deal won by anybody else is listed. */
  readonly roster?: Roster | undefined;
  /** The keys of the leads: a deal that names another one is listed. */
  readonly leads?: ReadonlySet<string> | undefined;
  /** Absent: no rate is known but those of the rows. */
  readonly money?: Exchange;
  /** What a log of changes makes of the deals. */
  readonly history?: History | undefined;
}

export interface EncodedDeals {
  readonly deals: Deals;
  /** Of a funnel kept as counts; then there are no deals. */
  readonly counts?: StageCounts;
  /** By sheet and row. */
  readonly issues: readonly Issue[];
  /** What is in doubt about whole columns. */
  readonly doubts: readonly ColumnDoubt[];
  /** Rows with something in them. */
  readonly rows: number;
  /** The same by sheet. */
  readonly places: readonly PlaceRows[];
}

/** The rows of the deals table, all of them read. */
interface DealsRead {
  /** Used up. */
  readonly raw: RawDeals;
  readonly layout: DealsLayout;
  readonly more: MoreFields;
  readonly reading: SettledReading;
  /** What was listed while reading. */
  readonly issues: readonly Issue[];
  readonly log: PlaceLog;
  readonly headers: readonly string[];
  /** Rows with something in them. */
  readonly rows: number;
}

/**
 * Makes the answer of what was read: settles dates, numbers and deals, and lists what some KPI cannot use of them.
 * Sources: kpis.md C7, C9, C14.
 *
 * @example
 * finishDeals(read, { layout, names, asOf, money, history: undefined }, {}).deals.count //=> 12
 */
export function finishDeals(
  read: DealsRead,
  table: DealsTable,
  { roster, leads }: Pick<TablesOfDeals, 'roster' | 'leads'>,
): EncodedDeals {
  const { raw, layout, reading, log, headers } = read;
  const { columnOf } = layout;
  const found: Issue[] = [];
  const sheets = log.sheets();
  const starts = log.starts();
  const doubt: Doubt = (row, column, code, value) => {
    const part = starts.reduce((last, start, index) => (start <= row ? index : last), 0);
    const place = { sheet: sheets[part] ?? '', row: raw.row[row] as number };
    found.push({ ...place, column: headers[column] ?? '', code, value });
  };
  const whole = { ...settledRaw(raw, layout, reading, doubt), ...read.more.settle(raw, reading) };
  const unnamed =
    columnOf.currency >= 0 &&
    unnamedCurrency(
      whole.amount.subarray(0, raw.count),
      whole.currency,
      table.names.currency.keys(),
      table.money.base,
    );
  const { deals, rows: rowOf } = settleDeals(
    { ...whole, copied: copiedRows(raw.count, rowText(whole), starts) },
    table,
    doubt,
  );
  for (const deal of roster ? offRoster(deals, roster) : []) {
    const rep = deals.rep.names[deals.rep.codes[deal] as number] ?? '';
    doubt(rowOf[deal] as number, columnOf.rep, 'rep.notOnRoster', rep);
  }
  deals.leadIds?.forEach((lead, deal) => {
    if (leads && lead !== '' && !leads.has(lead))
      doubt(rowOf[deal] as number, columnOf.lead, 'lead.unknown', lead);
  });
  return {
    deals,
    issues: inTableOrder(read.issues.concat(found), sheets),
    doubts: [
      ...converted(reading.doubts, headers[columnOf.amount]),
      ...(unnamed ? [{ sheet: sheets[0] ?? '', column: headers[columnOf.amount] ?? '', ...unnamed }] : []),
    ],
    rows: read.rows,
    places: log.rows(read.rows, found),
  };
}

/** All that was read of a row but its key. */
function rowText(raw: RawDeals): (row: number) => string {
  const columns = cellColumns(raw);
  return (row) => columns.map((column) => column[row]).join(' ');
}

/** The columns with every date and number as the reading of its column makes it. */
function settledRaw(raw: RawDeals, layout: DealsLayout, reading: SettledReading, doubt: Doubt): RawDeals {
  const { columnOf } = layout;
  const stages = [...layout.stages, ...layout.ends];
  const days = (column: number, read: Int32Array) =>
    reading.allDays(column, read, raw.count, (row, text) => doubt(row, column, 'date.unreadable', text));
  return {
    ...raw,
    created: days(columnOf.created, raw.created),
    closed: days(columnOf.closed, raw.closed),
    expected: days(columnOf.expected, raw.expected),
    amount: reading.allNumbers(columnOf.amount, raw.amount, raw.count),
    cost: reading.allNumbers(columnOf.cost, raw.cost, raw.count),
    stages: raw.stages.map((read, stage) => read && days(stages[stage]?.column ?? -1, read)),
  };
}
