import type { Day } from '../kpi/day.ts';
import type { Deals } from '../kpi/deals.ts';
import { foldText } from '../setup/fold-text.ts';
import type { StatusCount } from '../setup/recognise-statuses.ts';
import type { Setup } from '../setup/setup.ts';
import { blankTest } from './blank.ts';
import type { Cell } from './cell.ts';
import { cellReader } from './cell-reader.ts';
import type { DealColumns } from './columns.ts';
import { dealShape } from './deal-shape.ts';
import { dealsLayout } from './deals-layout.ts';
import { dictionary } from './dictionary.ts';
import type { Issue } from './issue.ts';
import { leftOutTest } from './left-out-row.ts';
import { emptyRawDeals, makeRoom } from './raw-deals.ts';
import { rowFeed } from './row-feed.ts';
import { settleDeals } from './settle-deals.ts';
import { type TableNames, tableNames } from './table-names.ts';
import type { ZoneCalendar } from './zone-calendar.ts';

export interface DealsSource {
  /** The sheet's name, for the issues. */
  readonly sheet: string;
  /** 1-based row of the first row that will be added. */
  readonly firstRow: number;
  readonly columns: DealColumns;
  /** Where in an added row each of `columns.positions` stands; absent: the rows hold just these columns in order. */
  readonly rowPositions?: readonly number[];
  readonly calendar: ZoneCalendar;
  /** Null: the last day on which something happened in the table. */
  readonly asOf: Day | null;
  /** Shared with other tables, so that a rep is one rep in all of them; absent: the table's own. */
  readonly names?: TableNames;
  /** How many rows will be added, if it is known: saves memory and time. */
  readonly rows?: number;
}

export interface DealsEncoder {
  /** Encodes the next rows of the table; they may be dropped afterwards. */
  add(rows: readonly (readonly Cell[])[]): void;
  /** Every text of the status column so far, in the order of first appearance. */
  statuses(): StatusCount[];
  /**
   * @param settled the set-up once the statuses are known: the same columns, other statuses and status stages;
   * absent: the one given at the start
   */
  finish(settled?: Setup): EncodedDeals;
}

export interface EncodedDeals {
  readonly deals: Deals;
  /** By row. */
  readonly issues: readonly Issue[];
  /** Rows with something in them. */
  readonly rows: number;
}

/**
 * Turns the rows of the deals table, chunk after chunk, into typed columns and a list of issues. Never throws on
 * data: what cannot be read is blank and listed, rows that are no deals are left out and listed. How the table is
 * cut into chunks makes no difference. Sources: kpis.md K1, C1 to C6, C8, C9, C12, C14.
 *
 * @example
 * const encoder = dealsEncoder(setup, { sheet: 'Deals', firstRow: 2, columns, calendar, asOf })
 * encoder.add([['D1', '2026-01-05', 'Won']])
 * encoder.finish().deals.count //=> 1
 */
export function dealsEncoder(setup: Setup, source: DealsSource): DealsEncoder {
  const { columns, calendar, sheet } = source;
  const { headers } = columns;
  const layout = dealsLayout(setup, columns);
  const { columnOf, stages } = layout;
  const places = source.rowPositions ?? columns.positions.map((_, index) => index);
  const isBlank = blankTest(setup.options.blankTexts);
  const issues: Issue[] = [];
  const reader = cellReader({ sheet, headers, places, calendar, isBlank, issues });
  const raw = emptyRawDeals(layout);
  makeRoom(raw, source.rows ?? 0);
  const names = {
    // A text that the set-up calls a status is one, even where it looks like a blank.
    status: dictionary((text) => isBlank(text) && !layout.statuses.has(foldText(text))),
    ...(source.names ?? tableNames(isBlank)),
  };

  const encode = (cells: readonly Cell[], row: number) => {
    const at = raw.count++;
    raw.row[at] = row;
    raw.keys.push(reader.key(cells, columnOf.id, row));
    raw.created[at] = reader.day(cells, columnOf.created, row);
    raw.closed[at] = reader.day(cells, columnOf.closed, row);
    raw.expected[at] = reader.day(cells, columnOf.expected, row);
    raw.status[at] = reader.code(cells, columnOf.status, row, names.status);
    raw.amount[at] = reader.number(cells, columnOf.amount, row);
    raw.cost[at] = reader.number(cells, columnOf.cost, row);
    raw.massMail[at] = reader.isTicked(cells, columnOf.massMail) ? 1 : 0;
    raw.customer[at] = reader.code(cells, columnOf.customer, row, names.customer);
    raw.rep[at] = reader.code(cells, columnOf.rep, row, names.rep);
    raw.channel[at] = reader.code(cells, columnOf.channel, row, names.channel);
    raw.source[at] = reader.code(cells, columnOf.source, row, names.source);
    for (let stage = 0; stage < stages.length; stage++) {
      const days = raw.stages[stage];
      if (days) days[at] = reader.day(cells, stages[stage]?.column ?? -1, row);
    }
  };

  const feed = rowFeed({
    firstRow: source.firstRow,
    columns: places.length,
    reader,
    calendar,
    leftOut: leftOutTest(dealShape(layout, reader), reader, headers),
    encode,
  });

  return {
    add: (chunk) => {
      makeRoom(raw, chunk.length);
      for (const cells of chunk) feed.add(cells);
    },
    statuses: () => {
      const counts = names.status.counts();
      return names.status.names().map((text, code) => ({ text, count: counts[code] ?? 0 }));
    },
    finish: (settled = setup) => {
      const doubts: Issue[] = [];
      const table = { layout: dealsLayout(settled, columns), names, asOf: source.asOf };
      const deals = settleDeals(raw, table, (row, column, code, value) => {
        doubts.push({ sheet, row, column: headers[column] ?? '', code, value });
      });
      return {
        deals,
        issues: issues.concat(doubts).sort((one, other) => one.row - other.row),
        rows: feed.rows(),
      };
    },
  };
}
