import { monthIndex } from '../../src/kpi/month-range.ts';
import type { Cell } from '../../src/table/cell.ts';
import { cleanCells } from './clean-cells.ts';
import { range } from './company.ts';

/** The rows as the columns that a database or a data frame is given, with a number of its own for each row. */
export interface CleanColumns {
  readonly place: number[];
  readonly id: string[];
  readonly customer: string[];
  readonly rep: string[];
  readonly channel: string[];
  readonly source: string[];
  readonly status: string[];
  readonly created: (number | null)[];
  readonly qualified: (number | null)[];
  readonly closed: (number | null)[];
  readonly created_month: number[];
  readonly qualified_month: number[];
  readonly closed_month: number[];
  readonly amount: (number | null)[];
  readonly cost: (number | null)[];
}

/** Days as whole numbers, months as indexes (-1 for none), names folded, '' for blank. */
export function cleanColumns(rows: readonly (readonly Cell[])[]): CleanColumns {
  const { day, number, name } = cleanCells();
  const months = (days: readonly (number | null)[]) =>
    days.map((one) => (one === null ? -1 : monthIndex(range, one)));
  const created = rows.map((cells) => day(cells[5]));
  const qualified = rows.map((cells) => day(cells[6]));
  const closed = rows.map((cells) => day(cells[11]));
  return {
    place: rows.map((_, index) => index),
    id: rows.map((cells) => String(cells[0])),
    customer: rows.map((cells) => name(cells[1])),
    rep: rows.map((cells) => name(cells[2])),
    channel: rows.map((cells) => name(cells[3])),
    source: rows.map((cells) => name(cells[4])),
    status: rows.map((cells) => name(cells[10])),
    created,
    qualified,
    closed,
    created_month: months(created),
    qualified_month: months(qualified),
    closed_month: months(closed),
    amount: rows.map((cells) => number(cells[12])),
    cost: rows.map((cells) => number(cells[13])),
  };
}

/** Column → type in SQL. */
export const columnTypes = {
  place: 'integer',
  id: 'varchar',
  customer: 'varchar',
  rep: 'varchar',
  channel: 'varchar',
  source: 'varchar',
  status: 'varchar',
  created: 'integer',
  qualified: 'integer',
  closed: 'integer',
  created_month: 'integer',
  qualified_month: 'integer',
  closed_month: 'integer',
  amount: 'double',
  cost: 'double',
} as const satisfies Record<keyof CleanColumns, string>;
