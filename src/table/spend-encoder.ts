import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import type { Spend } from '../kpi/spend.ts';
import type { SpendField } from '../setup/spend-fields.ts';
import type { Cell } from './cell.ts';
import type { ColumnDoubt } from './column-doubt.ts';
import { copiedRows } from './copied-rows.ts';
import { figureShape } from './figure-shape.ts';
import { type Issue, type IssueCode, inTableOrder } from './issue.ts';
import { placeLog } from './place-log.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import { rowFeed } from './row-feed.ts';
import { type PlaceRows, readingOf, type TablePlace, type TableSource } from './table-source.ts';

export interface SpendEncoder {
  /** Encodes the next rows of the table; they may be dropped afterwards. */
  add(rows: readonly (readonly Cell[])[]): void;
  /** The rows added from now on stand in another sheet. */
  turnTo(place: TablePlace): void;
  /** What is dated later than the as-of day has not happened: left out and listed. */
  finish(asOf: Day): EncodedSpend;
}

export interface EncodedSpend {
  readonly spend: Spend;
  /** By row. */
  readonly issues: readonly Issue[];
  /** What is in doubt about whole columns. */
  readonly doubts: readonly ColumnDoubt[];
  /** Rows with something in them. */
  readonly rows: number;
  readonly places: readonly PlaceRows[];
}

/**
 * Turns the rows of the spend table into typed columns and a list of issues. A date may be a month: its first day.
 * Rows without a date or an amount are left out and listed; a blank amount is not 0. Never throws on data.
 * Sources: kpis.md K10, C6, C9, C12, C14.
 *
 * @example
 * const encoder = spendEncoder({ sheet: 'Spend', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['2026-01', 'Inbound', 'Google', 400]])
 * encoder.finish(asOf).spend.count //=> 1
 */
export function spendEncoder(source: TableSource<SpendField>): SpendEncoder {
  const { calendar, names, firstRow, columns } = source;
  const { reader, issues, columnOf } = readingOf(source);
  const at = {
    date: columnOf('date'),
    channel: columnOf('channel'),
    source: columnOf('source'),
    amount: columnOf('amount'),
  };
  const places = placeLog(source.sheet);
  const raw: { sheet: string; row: number; day: Day; amount: number; channel: number; source: number }[] = [];

  const feed = rowFeed({
    firstRow,
    headers: columns.headers,
    reader,
    calendar,
    shape: figureShape(at.date, at.amount, reader),
    encode: (cells, row) => {
      raw.push({
        sheet: places.now(),
        row,
        day: reader.edge(cells, at.date, row, 'first'),
        amount: reader.number(cells, at.amount, row),
        channel: reader.code(cells, at.channel, row, names.channel),
        source: reader.code(cells, at.source, row, names.source),
      });
    },
  });

  return {
    add: (rows) => {
      for (const cells of rows) feed.add(cells);
    },
    turnTo: ({ sheet, firstRow: row, rowPositions }) => {
      feed.end();
      places.turnTo(sheet, feed.rows(), raw.length);
      reader.turnTo({ sheet, places: rowPositions });
      feed.turnTo(row);
    },
    finish: (asOf) => {
      feed.end();
      const doubts: Issue[] = [];
      type Place = { readonly sheet: string; readonly row: number };
      const say = ({ sheet, row }: Place, column: number, code: IssueCode, value = '') => {
        doubts.push({ sheet, row, column: columns.headers[column] ?? '', code, value });
      };
      const reading = reader.settle();
      const settled = raw.map((one) => ({
        ...one,
        day: reading.day(at.date, one.day),
        amount: reading.number(at.amount, one.amount),
      }));
      const copied = copiedRows(
        settled.length,
        (row) => {
          const { day, amount, channel, source: from } = settled[row] as (typeof settled)[number];
          return [day, amount, channel, from].join(' ');
        },
        places.starts(),
      );
      const kept = settled.filter((one, index) => {
        const { day, amount } = one;
        if (copied[index]) {
          say(one, -1, 'row.copied');
          return false;
        }
        if (day === UNREADABLE_DAY && raw[index]?.day !== day) say(one, at.date, 'date.unreadable');
        if (day === NO_DAY) say(one, at.date, 'spend.noDate');
        if (Number.isNaN(amount)) say(one, at.amount, 'spend.noAmount');
        if (day === NO_DAY || day === UNREADABLE_DAY || !Number.isFinite(amount)) return false;
        if (day > asOf) say(one, at.date, 'spend.afterAsOf', dayText(day));
        return day <= asOf;
      });
      return {
        spend: {
          count: kept.length,
          day: Int32Array.from(kept, (one) => one.day),
          amount: Float64Array.from(kept, (one) => one.amount),
          channel: Int32Array.from(kept, (one) => one.channel),
          source: Int32Array.from(kept, (one) => one.source),
        },
        issues: inTableOrder(issues.concat(doubts), places.sheets()),
        doubts: reading.doubts,
        rows: feed.rows(),
        places: places.rows(feed.rows(), doubts),
      };
    },
  };
}
