import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import { measures, type Targets } from '../kpi/targets.ts';
import { measureOf } from '../setup/measure-words.ts';
import type { TargetField } from '../setup/targets-fields.ts';
import type { Cell } from './cell.ts';
import { cellText } from './cell-text.ts';
import { figureShape } from './figure-shape.ts';
import type { Issue } from './issue.ts';
import { leftOutTest } from './left-out-row.ts';
import { UNREADABLE_DAY } from './read-day.ts';
import { UNREADABLE_NUMBER } from './read-number.ts';
import { rowFeed } from './row-feed.ts';
import { readingOf, type TableSource } from './table-source.ts';

export interface TargetsEncoder {
  /** Encodes the next rows of the table; they may be dropped afterwards. */
  add(rows: readonly (readonly Cell[])[]): void;
  finish(): EncodedTargets;
}

export interface EncodedTargets {
  readonly targets: Targets;
  /** By row. */
  readonly issues: readonly Issue[];
  /** Rows with something in them. */
  readonly rows: number;
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
  const start: Day[] = [];
  const end: Day[] = [];
  const rep: number[] = [];
  const channel: number[] = [];
  const target: number[] = [];
  const measure: number[] = [];

  /** Index into `measures`; -1 for a text that nobody knows. A blank is the default. */
  const measureIn = (cells: readonly Cell[]): number => {
    const cell = reader.cell(cells, at.measure);
    const text = at.measure < 0 ? '' : cellText(cell, calendar);
    const known = isBlank(text) ? 'booked' : measureOf(text);
    return known === null ? -1 : measures.indexOf(known);
  };

  /** The last day, or `NO_DAY` where it is blank, no date, or before the start. */
  const endIn = (cells: readonly Cell[], row: number, from: Day): Day => {
    const last = reader.edge(cells, at.end, row, 'last');
    if (last === NO_DAY || last === UNREADABLE_DAY) return NO_DAY;
    if (last >= from) return last;
    reader.report(row, at.end, 'target.endsEarly', dayText(last));
    return NO_DAY;
  };

  const encode = (cells: readonly Cell[], row: number) => {
    const from = reader.edge(cells, at.start, row, 'first');
    const money = reader.number(cells, at.target, row);
    if (from === NO_DAY) reader.report(row, at.start, 'target.noStart', '');
    if (Number.isNaN(money)) reader.report(row, at.target, 'target.noAmount', '');
    const what = measureIn(cells);
    if (what < 0) {
      reader.report(
        row,
        at.measure,
        'target.measureUnknown',
        cellText(reader.cell(cells, at.measure), calendar),
      );
    }
    if (from === NO_DAY || from === UNREADABLE_DAY || what < 0) return;
    start.push(from);
    end.push(endIn(cells, row, from));
    rep.push(reader.code(cells, at.rep, row, names.rep));
    channel.push(reader.code(cells, at.channel, row, names.channel));
    target.push(money === UNREADABLE_NUMBER ? Number.NaN : money);
    measure.push(what);
  };

  const feed = rowFeed({
    firstRow,
    columns: columns.positions.length,
    reader,
    calendar,
    leftOut: leftOutTest(figureShape(at.start, at.target, reader), reader, columns.headers),
    encode,
  });

  return {
    add: (rows) => {
      for (const cells of rows) feed.add(cells);
    },
    finish: () => ({
      targets: {
        count: start.length,
        start: Int32Array.from(start),
        end: Int32Array.from(end),
        rep: Int32Array.from(rep),
        channel: Int32Array.from(channel),
        target: Float64Array.from(target),
        measure: Uint8Array.from(measure),
      },
      issues: [...issues].sort((one, other) => one.row - other.row),
      rows: feed.rows(),
    }),
  };
}
