import type { ChangeLog } from '../kpi/change-log.ts';
import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import { type Deals, OPEN } from '../kpi/deals.ts';
import type { ChangeField } from '../setup/changes-fields.ts';
import { foldText } from '../setup/fold-text.ts';
import type { StatusCount } from '../setup/recognise-statuses.ts';
import type { StatusMeaning } from './deals-layout.ts';
import type { FieldKind } from './field-column.ts';
import { figureShape } from './figure-shape.ts';
import { isDay } from './read-day.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRest, type EncodedRows, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface ChangeLogEncoder extends RowTaker {
  /** Every text that a deal moved to, and how often. Ends the table. */
  statuses(): StatusCount[];
  /** `rowOf` finds the deal that a change names, -1 for none; `meanings` are those of the statuses, by folded text. */
  finish(
    deals: Pick<Deals, 'asOf' | 'created'>,
    rowOf: (key: string) => number,
    meanings: ReadonlyMap<string, StatusMeaning>,
  ): EncodedRest & { readonly log: ChangeLog };
}

const kinds: Readonly<Record<ChangeField, FieldKind>> = { key: 'key', date: 'day', to: 'text' };

/**
 * Turns the rows of a change log into typed columns: which deal moved where on which day. A status that nobody has
 * assigned is open; a change of a deal that is not there, or was not yet there, is listed. Never throws on data. Sources: kpis.md C4, C9, K1.
 *
 * @example
 * const encoder = changeLogEncoder({ sheet: 'History', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['D1', '2026-01-08', 'Won']])
 * encoder.finish(asOf, () => 0, meanings).log.count //=> 1
 */
export function changeLogEncoder(source: TableSource<ChangeField>): ChangeLogEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) => figureShape(columnOf('date'), -1, reader));
  let settled: EncodedRows<ChangeField> | undefined;
  const settle = () => {
    settled ??= encoder.settle();
    return settled;
  };
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    statuses: () => {
      const counts: number[] = [];
      for (const code of settle().codes('to')) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
      return settle()
        .spellings('to')
        .map((text, code) => ({ text, count: counts[code] ?? 0 }));
    },
    finish: ({ asOf, created }, rowOf, meanings) => {
      const encoded = settle();
      const days = encoded.days('date');
      const keys = encoded.codes('key');
      const places = encoded.words('key').map(rowOf);
      const statuses = encoded.codes('to');
      const known = encoded.words('to').map((text) => meanings.get(foldText(text)));
      const rows: number[] = [];
      for (let at = 0; at < encoded.count; at++) {
        const day = days[at] as Day;
        if (day === NO_DAY) encoded.say(at, 'date', 'figure.noDate');
        else if (isDay(day) && day > asOf) encoded.say(at, 'date', 'figure.afterAsOf', dayText(day));
        else if (isDay(day)) rows.push(at);
        const deal = places[keys[at] as number] ?? -1;
        const start = created[deal] ?? NO_DAY;
        if (isDay(day) && start !== NO_DAY && day < start)
          encoded.say(at, 'date', 'change.beforeCreated', dayText(day));
        if (deal < 0) {
          encoded.say(at, 'key', 'key.unknown', encoded.words('key')[keys[at] as number]);
        }
      }
      return {
        log: {
          count: rows.length,
          deal: Int32Array.from(rows, (at) => places[keys[at] as number] ?? -1),
          day: Int32Array.from(rows, (at) => days[at] as Day),
          stage: Int8Array.from(rows, (at) => known[statuses[at] as number]?.stage ?? -1),
          outcome: Uint8Array.from(rows, (at) => known[statuses[at] as number]?.outcome ?? OPEN),
        },
        ...encoded.rest(),
      };
    },
  };
}
