import { type Day, dayText, NO_DAY } from '../kpi/day.ts';
import type { Leads } from '../kpi/leads-table.ts';
import type { LeadField } from '../setup/leads-fields.ts';
import type { FieldKind } from './field-column.ts';
import { ownDimensions } from './invoices-encoder.ts';
import { nameShape } from './name-shape.ts';
import { isDay } from './read-day.ts';
import type { RowTaker } from './row-taker.ts';
import { type EncodedRest, type EncodedRows, rowsEncoder } from './rows-encoder.ts';
import type { TableSource } from './table-source.ts';

export interface LeadsEncoder extends RowTaker {
  /** The keys that stand in the table. */
  keys(): ReadonlySet<string>;
  /** `keysOfDeals` is the key by which each deal names its lead, '' for none. */
  finish(asOf: Day, keysOfDeals: readonly string[]): EncodedLeads;
}

interface EncodedLeads extends EncodedRest {
  readonly leads: Leads;
  /** The key of each lead, '' for none. */
  readonly keys: readonly string[];
}

const kinds: Readonly<Record<LeadField, FieldKind>> = {
  id: 'key',
  created: 'day',
  customer: 'customer',
  rep: 'rep',
  channel: 'channel',
  source: 'source',
};

/**
 * Turns the rows of a leads table into distinct leads: of rows with the same key the one created first stands, then
 * the one further down; the others are listed. Never throws on data. Source: kpis.md K1.
 *
 * @example
 * const encoder = leadsEncoder({ sheet: 'Leads', firstRow: 2, columns, calendar, isBlank, names })
 * encoder.add([['L1', '2026-01-05']])
 * encoder.finish(asOf, ['L1']).leads.leadOfDeal //=> Int32Array [0]
 */
export function leadsEncoder(source: TableSource<LeadField>): LeadsEncoder {
  const encoder = rowsEncoder(source, kinds, (reader, columnOf) =>
    nameShape(columnOf('id'), [columnOf('created')], reader),
  );
  let settled: EncodedRows<LeadField> | undefined;
  const settle = () => {
    settled ??= encoder.settle();
    return settled;
  };
  return {
    add: encoder.add,
    turnTo: encoder.turnTo,
    keys: () => new Set(settle().words('id')),
    finish: (asOf, keysOfDeals) => {
      const encoded = settle();
      const days = encoded.days('created').map((day) => (isDay(day) ? day : NO_DAY));
      const rows = standing(encoded, days, asOf);
      const ids = encoded.codes('id');
      const words = encoded.words('id');
      const keys = rows.map((at) => words[ids[at] as number] ?? '');
      const leadOf = new Map(keys.map((key, lead) => [key, lead]));
      leadOf.delete('');
      const customers = encoded.codes('customer');
      return {
        keys,
        leads: {
          count: rows.length,
          created: Int32Array.from(rows, (at) => days[at] as Day),
          customer: Int32Array.from(rows, (at) => customers[at] as number),
          ...ownDimensions(encoded, rows),
          leadOfDeal: Int32Array.from(keysOfDeals, (key) => leadOf.get(key) ?? -1),
        },
        ...encoded.rest(),
      };
    },
  };
}

/** The rows that stand; what is left out is listed. */
function standing(encoded: EncodedRows<LeadField>, days: Int32Array, asOf: Day): number[] {
  const ids = encoded.codes('id');
  const words = encoded.words('id');
  /** Key → place in `rows`. */
  const first = new Map<number, number>();
  const rows: number[] = [];
  for (let at = 0; at < encoded.count; at++) {
    const day = days[at] as Day;
    if (day === NO_DAY) encoded.say(at, 'created', 'created.missing');
    else if (day > asOf) {
      encoded.say(at, 'created', 'created.afterAsOf', dayText(day));
      continue;
    }
    const id = ids[at] as number;
    const place = id < 0 ? undefined : first.get(id);
    if (place === undefined) {
      if (id >= 0) first.set(id, rows.length);
      rows.push(at);
      continue;
    }
    const other = rows[place] as number;
    const isFirst = day <= (days[other] as Day);
    if (isFirst) rows[place] = at;
    encoded.say(isFirst ? other : at, 'id', 'key.duplicate', words[id]);
  }
  return rows;
}
