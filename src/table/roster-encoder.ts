import { NO_DAY } from '../kpi/day.ts';
import { ALWAYS, type Roster } from '../kpi/roster.ts';
import type { RosterField } from '../setup/roster-fields.ts';
import type { FieldKind } from './field-column.ts';
import { nameShape } from './name-shape.ts';
import { isDay } from './read-day.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRest, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface RosterEncoder extends RowTaker {
  finish(): EncodedRest & { readonly roster: Roster; readonly teams: readonly string[] };
}

const kinds: Readonly<Record<RosterField, FieldKind>> = {
  rep: 'rep',
  start: 'firstDay',
  end: 'lastDay',
  team: 'text',
};

/**
 * Turns the rows of the roster into typed columns: who sells, from when to when, in which team. A blank start is from
 * the beginning, a blank end is still there. Never throws on data. Source: kpis.md K9.
 *
 * @example
 * const encoder = rosterEncoder({ sheet: 'Team', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['Ana', '2025-06-01', '', 'Sales']])
 * encoder.finish().roster.count //=> 1
 */
export function rosterEncoder(source: TableSource<RosterField>): RosterEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) => nameShape(columnOf('rep'), [], reader));
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    finish: () => {
      const encoded = encoder.settle();
      const reps = encoded.codes('rep');
      const rows = [...reps.keys()].filter((at) => (reps[at] as number) >= 0);
      const starts = encoded.days('start');
      const ends = encoded.days('end');
      const teams = encoded.codes('team');
      return {
        roster: {
          count: rows.length,
          rep: Int32Array.from(rows, (at) => reps[at] as number),
          start: Int32Array.from(rows, (at) =>
            isDay(starts[at] as number) ? (starts[at] as number) : ALWAYS,
          ),
          end: Int32Array.from(rows, (at) => (isDay(ends[at] as number) ? (ends[at] as number) : NO_DAY)),
          team: Int32Array.from(rows, (at) => teams[at] as number),
        },
        teams: encoded.words('team'),
        ...encoded.rest(),
      };
    },
  };
}
