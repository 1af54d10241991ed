import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import { measures, type Targets } from '../kpi/targets.ts';
import { measureOf } from '../setup/measure-of.ts';
import type { TargetField } from '../setup/targets-fields.ts';
import type { FieldKind } from './field-column.ts';
import { figureShape } from './figure-shape.ts';
import { isDay } from './read-day.ts';
import { UNREADABLE_NUMBER } from './read-number.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRest, type EncodedRows, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface TargetsEncoder extends RowTaker {
  finish(): EncodedTargets;
}

export interface EncodedTargets extends EncodedRest {
  readonly targets: Targets;
}

const kinds: Readonly<Record<TargetField | 'namedEnd', FieldKind>> = {
  start: 'periodStart',
  end: 'lastDay',
  namedEnd: 'periodEnd',
  rep: 'rep',
  channel: 'channel',
  target: 'number',
  measure: 'text',
};

/**
 * Turns the rows of the targets table into typed columns and a list of issues. A start or an end may be a month: its
 * first day, its last day; a start may be a quarter, a half or a year, which then ends with it. Such a row that stands
 * beside shorter periods in it is a total, left out and listed. Rows without a start, or with a measure that nobody knows, are left out and listed; a
 * blank target is no target of 0; an end before the start is not used. Targets are plans: those of later days count.
 * Never throws on data. Sources: kpis.md K8, C6, C12, C14.
 *
 * @example
 * const encoder = targetsEncoder({ sheet: 'Targets', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['2026-01-01', 'Ana', '', 2000]])
 * encoder.finish().targets.count //=> 1
 */
export function targetsEncoder(source: TableSource<TargetField>): TargetsEncoder {
  const { columns } = source;
  const fields = { ...columns.fields, namedEnd: columns.fields.start ?? -1 };
  const encoder = rowsEncoder({ ...source, columns: { ...columns, fields } }, kinds, (reader, columnOf) =>
    figureShape(columnOf('start'), columnOf('target'), reader),
  );
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    finish: () => {
      const encoded = encoder.settle();
      return { targets: targetsIn(encoded), ...encoded.rest() };
    },
  };
}

function targetsIn(encoded: EncodedRows<TargetField | 'namedEnd'>): Targets {
  const starts = encoded.days('start');
  const ends = encoded.days('end');
  const targets = encoded.numbers('target');
  const reps = encoded.codes('rep');
  const channels = encoded.codes('channel');
  const measured = measuresIn(encoded);
  const named = encoded.days('namedEnd');
  /** The days of the period that a cell names, as far as it names one. */
  const spans = named.map((end, at) => (end === NO_DAY ? 0 : end - (starts[at] as Day)));
  const isLong = (span: number) => span > 31;
  const isNamed = spans.some(isLong);
  const rows = Array.from(starts.keys());
  /** Does it add up shorter periods of the same rep, channel and measure? */
  const isTotal = (at: number) =>
    isLong(spans[at] as number) &&
    rows.some((other) => {
      const into = (starts[other] as Day) - (starts[at] as Day);
      return (
        into >= 0 &&
        into <= (spans[at] as number) &&
        (spans[other] as number) < (spans[at] as number) &&
        Number.isFinite(targets[other]) &&
        [reps, channels, measured].every((codes) => codes[other] === codes[at])
      );
    });
  const totals = rows.filter(isTotal);
  const isKept = (at: number) => {
    if (totals.includes(at)) {
      encoded.say(at, 'start', 'row.total');
      return false;
    }
    const start = starts[at] as Day;
    const end = ends[at] as Day;
    if (start === NO_DAY) encoded.say(at, 'start', 'target.noStart');
    if (Number.isNaN(targets[at])) encoded.say(at, 'target', 'target.noAmount');
    if (targets[at] === UNREADABLE_NUMBER) targets[at] = Number.NaN;
    const isEarly = isDay(start) && isDay(end) && end < start;
    if (isEarly) encoded.say(at, 'end', 'target.endsEarly', dayText(end));
    // Beside a quarter a month is that month, and lasts no longer.
    if (isEarly || !isDay(end)) ends[at] = isNamed ? (named[at] as Day) : NO_DAY;
    return isDay(start) && (measured[at] as number) >= 0;
  };
  const kept = rows.filter(isKept);
  return {
    count: kept.length,
    start: Int32Array.from(kept, (at) => starts[at] as Day),
    end: Int32Array.from(kept, (at) => ends[at] as Day),
    rep: Int32Array.from(kept, (at) => reps[at] as number),
    channel: Int32Array.from(kept, (at) => channels[at] as number),
    target: Float64Array.from(kept, (at) => targets[at] as number),
    measure: Uint8Array.from(kept, (at) => measured[at] as number),
  };
}

/** Index into `measures`, row by row; -1 for a text that nobody knows. A blank is the default. */
function measuresIn(encoded: EncodedRows<TargetField>): Int8Array {
  const spellings = encoded.spellings('measure');
  return Int8Array.from(encoded.codes('measure'), (code, at) => {
    const text = spellings[code] ?? '';
    const known = text === '' ? 'booked' : measureOf(text);
    if (known === null) encoded.say(at, 'measure', 'target.measureUnknown', text);
    return known === null ? -1 : measures.indexOf(known);
  });
}
