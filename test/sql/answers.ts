import type { DuckDBConnection } from '@duckdb/node-api';
import { type Cells, cellKey } from './cells.ts';
import { rowsOf } from './database.ts';

interface Row {
  readonly kpi: string;
  readonly dim: string;
  readonly val: string;
  readonly month: string;
  readonly value: number | null;
  readonly num: number | null;
  readonly den: number | null;
}

/** The cells that SQL computed for the company with that index. */
export async function answersOf(db: DuckDBConnection, company: number): Promise<Cells> {
  const rows = await rowsOf<Row>(
    db,
    `SELECT kpi, dim, val, month, value, num, den FROM cell WHERE co = ${company}`,
  );
  return new Map(
    rows.map((row) => [cellKey(row.kpi, row.dim, row.val, row.month), [row.value, row.num, row.den]]),
  );
}
