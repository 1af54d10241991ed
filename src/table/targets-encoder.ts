import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import { measures, type Targets } from '../kpi/targets.ts';
import { measureOf } from '../setup/measure-of.ts';
import type { TargetField } from '../setup/targets-fields.ts';
import type { Cell } from './cell.ts';
import { cellText } from './cell-text.ts';
import type { ColumnDoubt } from './column-doubt.ts';
import { copiedRows } from './copied-rows.ts';
import { figureShape } from './figure-shape.ts';
import { type Issue, type IssueCode, inTableOrder } from './issue.ts';
import { placeLog } from './place-log.ts';
import { isDay, UNREADABLE_DAY } from './read-day.ts';
import { UNREADABLE_NUMBER } from './read-number.ts';
import { rowFeed } from './row-feed.ts';
import { type PlaceRows, readingOf, type TablePlace, type TableSource } from './table-source.ts';

export interface TargetsEncoder {
  /** Encodes the next rows of the table; they may be dropped afterwards. */
  add(rows: readonly (readonly Cell[])[]): void;
  /** The rows added from now on stand in another sheet. */
  turnTo(place: TablePlace): void;
  finish(): EncodedTargets;
}

export interface EncodedTargets {
  readonly targets: Targets;
  /** By row. */
  readonly issues: readonly Issue[];
  /** What is in doubt about whole columns. */
  readonly doubts: readonly ColumnDoubt[];
  /** Rows with something in them. */
  readonly rows: number;
  readonly places: readonly PlaceRows[];
}

/**
 * Turns the rows of the targets table into typed columns and a list of issues. A start or an end may be a month: its
 * first day, its last day. Rows without a start, or with a measure that nobody knows, are left out and listed; a
 * blank target is no target of 0; an end before the start is not used. Targets are plans: those of later days count.
 * Never throws on data. Sources: kpis.md K8, C6, C12, C14.
 *
 * @example
 * const encoder = targetsEncoder({ sheet: 'Targets', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['2026-01-01', 'Ana', '', 2000]])
 * encoder.finish().targets.count //=> 1
 */
export function targetsEncoder(source: TableSource<TargetField>): TargetsEncoder {
  const { calendar, names, firstRow, columns, isBlank } = source;
  const { reader, issues, columnOf } = readingOf(source);
  const at = {
    start: columnOf('start'),
    end: columnOf('end'),
    rep: columnOf('rep'),
    channel: columnOf('channel'),
    target: columnOf('target'),
    measure: columnOf('measure'),
  };
  const places = placeLog(source.sheet);
  const raw: RawTarget[] = [];

  /** Index into `measures`; -1 for a text that nobody knows. A blank is the default. */
  const measureIn = (cells: readonly Cell[]): number => {
    const cell = reader.cell(cells, at.measure);
    const text = at.measure < 0 ? '' : cellText(cell, calendar);
    const known = isBlank(text) ? 'booked' : measureOf(text);
    return known === null ? -1 : measures.indexOf(known);
  };

  const encode = (cells: readonly Cell[], row: number) => {
    const measure = measureIn(cells);
    if (measure < 0) {
      const text = cellText(reader.cell(cells, at.measure), calendar);
      reader.report(row, at.measure, 'target.measureUnknown', text);
    }
    raw.push({
      sheet: places.now(),
      row,
      start: reader.edge(cells, at.start, row, 'first'),
      end: reader.edge(cells, at.end, row, 'last'),
      target: reader.number(cells, at.target, row),
      rep: reader.code(cells, at.rep, row, names.rep),
      channel: reader.code(cells, at.channel, row, names.channel),
      measure,
    });
  };

  const feed = rowFeed({
    firstRow,
    headers: columns.headers,
    reader,
    calendar,
    shape: figureShape(at.start, at.target, reader),
    encode,
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
    finish: () => {
      feed.end();
      const doubts: Issue[] = [];
      const say = ({ sheet, row }: RawTarget, column: number, code: IssueCode, value = '') => {
        doubts.push({ sheet, row, column: columns.headers[column] ?? '', code, value });
      };
      const reading = reader.settle();
      const dayIn = (column: number, one: RawTarget, read: Day) => {
        const day = reading.day(column, read);
        if (day !== read && day === UNREADABLE_DAY) say(one, column, 'date.unreadable');
        return day;
      };
      const copied = copiedRows(
        raw.length,
        (row) => {
          const { sheet: _sheet, row: _row, ...all } = raw[row] as RawTarget;
          return Object.values(all).join(' ');
        },
        places.starts(),
      );
      raw.forEach((one, index) => {
        if (copied[index]) say(one, -1, 'row.copied');
      });
      const own = raw.filter((_, index) => !copied[index]);
      const settled = own.map((one) => {
        const start = dayIn(at.start, one, one.start);
        const last = dayIn(at.end, one, one.end);
        const isEarly = isDay(start) && isDay(last) && last < start;
        const target = reading.number(at.target, one.target);
        if (start === NO_DAY) say(one, at.start, 'target.noStart');
        if (Number.isNaN(target)) say(one, at.target, 'target.noAmount');
        if (isEarly) say(one, at.end, 'target.endsEarly', dayText(last));
        return {
          ...one,
          start,
          end: isEarly || !isDay(last) ? NO_DAY : last,
          target: target === UNREADABLE_NUMBER ? Number.NaN : target,
        };
      });
      const kept = settled.filter(({ start, measure }) => isDay(start) && measure >= 0);
      return {
        targets: {
          count: kept.length,
          start: Int32Array.from(kept, (one) => one.start),
          end: Int32Array.from(kept, (one) => one.end),
          rep: Int32Array.from(kept, (one) => one.rep),
          channel: Int32Array.from(kept, (one) => one.channel),
          target: Float64Array.from(kept, (one) => one.target),
          measure: Uint8Array.from(kept, (one) => one.measure),
        },
        issues: inTableOrder(issues.concat(doubts), places.sheets()),
        doubts: reading.doubts,
        rows: feed.rows(),
        places: places.rows(feed.rows(), doubts),
      };
    },
  };
}

/** A row of the table as it was read. */
interface RawTarget {
  readonly sheet: string;
  readonly row: number;
  readonly start: Day;
  readonly end: Day;
  readonly target: number;
  readonly rep: number;
  readonly channel: number;
  readonly measure: number;
}
