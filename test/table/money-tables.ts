import { dayFromText } from '../../src/kpi/day.ts';
import type { Deals } from '../../src/kpi/deals.ts';
import { blankTest } from '../../src/table/blank.ts';
import type { Cell } from '../../src/table/cell.ts';
import { exchange } from '../../src/table/exchange.ts';
import { tableColumns } from '../../src/table/find-columns.ts';
import type { TableNames } from '../../src/table/table-names.ts';
import { tableNames } from '../../src/table/table-names.ts';
import type { TableSource } from '../../src/table/table-source.ts';
import { zoneCalendar } from '../../src/table/zone-calendar.ts';
import { dealsOf } from '../kpi/deals-of.ts';

const isBlank = blankTest([]);

/** A source whose headers are the names of its fields. */
export function sourceOf<Field extends string>(
  sheet: string,
  fields: readonly Field[],
  header: readonly Cell[],
  names: TableNames = tableNames(isBlank),
): TableSource<Field> {
  const refs: Partial<Record<Field, { header: string; ordinal: number }>> = {};
  for (const field of fields) if (header.includes(field)) refs[field] = { header: field, ordinal: 1 };
  const columns = tableColumns(fields, refs, header);
  const calendar = zoneCalendar(() => 0);
  return { sheet, firstRow: 2, columns, rowPositions: columns.positions, calendar, isBlank, names };
}

/** Two deals, D1 of Acme and D2 without a customer. */
export const twoDeals: Deals = dealsOf([{ id: 'D1', customer: 'Acme' }, { id: 'D2' }], {
  asOf: '2026-05-20',
});

const day = (text: string) => dayFromText(text) ?? 0;

/** Euros, and dollars at 0.9 from January and at 0.8 from 10 March. */
export const euros = exchange(
  [
    { currency: 'USD', day: day('2026-03-10'), rate: 0.8 },
    { currency: 'USD', day: day('2026-01-01'), rate: 0.9 },
  ],
  { base: 'EUR', isInverse: false },
);
