import type { Day } from '../kpi/day.ts';
import { foldText } from '../setup/fold-text.ts';
import type { StatusCount } from '../setup/recognise-statuses.ts';
import type { Setup } from '../setup/setup.ts';
import { blankTest } from './blank.ts';
import { cellReader } from './cell-reader.ts';
import type { DealColumns } from './columns.ts';
import { dealBlocks } from './deal-blocks.ts';
import { dealShape } from './deal-shape.ts';
import { dealsLayout } from './deals-layout.ts';
import { dictionary } from './dictionary.ts';
import { baseCurrency, exchange, type UsedCurrency, usedCurrencies } from './exchange.ts';
import { type EncodedDeals, finishDeals, type TablesOfDeals } from './finish-deals.ts';
import type { Issue } from './issue.ts';
import { leaveOutTest } from './leave-out-test.ts';
import { moreFields } from './more-fields.ts';
import { placeLog } from './place-log.ts';
import { emptyRawDeals, makeRoom } from './raw-deals.ts';
import { rowFeed } from './row-feed.ts';
import type { RowTaker } from './row-taker.ts';
import { type TableNames, tableNames } from './table-names.ts';
import { lastYear } from './table-source.ts';
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
  readonly asOf: Day;
  /** Shared with other tables, so that a rep is one rep in all of them; absent: the table's own. */
  readonly names?: TableNames;
  /** How many rows will be added, if it is known: saves memory and time. */
  readonly rows?: number;
  /** The spreadsheet's locale, asked for only where nothing else says how a column is read; absent: not known. */
  readonly locale?: () => string;
}

export interface DealsEncoder extends RowTaker {
  /** Every text of the status column so far, in the order of first appearance. */
  statuses(): StatusCount[];
  /** The currencies in the rows so far, the most frequent first. */
  currencies(): readonly UsedCurrency[];
  /**
   * Once only: what was read becomes the answer.
   *
   * @param settled the set-up once the statuses are known: the same columns, other statuses and status stages;
   * absent: the one given at the start
   */
  finish(settled?: Setup, tables?: TablesOfDeals): EncodedDeals;
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
  const { columns, calendar } = source;
  const { headers, reads } = columns;
  const layout = dealsLayout(setup, columns);
  const places = source.rowPositions ?? columns.positions.map((_, index) => index);
  const isBlank = blankTest(setup.options.blankTexts);
  const issues: Issue[] = [];
  const reader = cellReader({
    sheet: source.sheet,
    headers,
    reads,
    places,
    calendar,
    isBlank,
    lastYear: lastYear(source.asOf),
    locale: source.locale ?? (() => ''),
    issues,
  });
  const log = placeLog(source.sheet);
  const more = moreFields(layout, reader, isBlank);
  const raw = emptyRawDeals(layout);
  makeRoom(raw, (source.rows ?? 0) + 1);
  const names = {
    // A text that the set-up calls a status is one, even where it looks like a blank.
    status: dictionary((text) => isBlank(text) && !layout.statuses.has(foldText(text))),
    ...more.names,
    ...(source.names ?? tableNames(isBlank)),
  };

  const blocks = dealBlocks(raw, layout, reader, names, more);
  /** No row is held back any more. */
  const end = () => {
    feed.end();
    blocks.end();
  };

  const byFrequency = () => {
    end();
    return usedCurrencies(names.currency.keys(), raw.currency.subarray(0, raw.count), raw.rate);
  };

  const feed = rowFeed({
    firstRow: source.firstRow,
    headers,
    reader,
    calendar,
    shape: {
      ...dealShape(layout, reader),
      leaveOut: leaveOutTest(setup.leaveOut ?? [], columns.leaveOut, reader, calendar),
    },
    encode: blocks.add,
  });

  return {
    add: (chunk) => {
      // One more: the row that was held back to see what stands beneath it.
      makeRoom(raw, chunk.length + 1);
      for (const cells of chunk) feed.add(cells);
      blocks.end();
    },
    turnTo: ({ sheet, firstRow, rowPositions }) => {
      end();
      log.turnTo(sheet, feed.rows(), raw.count);
      reader.turnTo({ sheet, places: rowPositions });
      feed.turnTo(firstRow);
    },
    statuses: () => {
      end();
      const counts = names.status.counts();
      return names.status.names().map((text, code) => ({ text, count: counts[code] ?? 0 }));
    },
    currencies: byFrequency,
    finish: (settled = setup, { history, money, ...lists } = {}) => {
      end();
      return finishDeals(
        { raw, layout, more, issues, log, headers, reading: reader.settle(), rows: feed.rows() },
        {
          layout: dealsLayout(settled, columns),
          names,
          asOf: source.asOf,
          history,
          money:
            money ??
            exchange([], {
              base: baseCurrency(byFrequency(), []),
              isInverse: setup.options.rates === 'baseBuys',
            }),
        },
        lists,
      );
    },
  };
}
