import {
  DOUBLE,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  INTEGER,
  VARCHAR,
} from '@duckdb/node-api';
import { cleanColumns, columnTypes } from '../work/clean-columns.ts';
import type { KeyKind } from '../work/company.ts';
import { type Counters, counterTable } from '../work/counters.ts';
import { keyIndex, type Report } from '../work/report.ts';
import { createDeals, createRows, cycles, dropDeals, tallies } from '../work/sql.ts';
import type { Contender } from './contender.ts';

const types = { integer: INTEGER, varchar: VARCHAR, double: DOUBLE };
/** As many rows as DuckDB holds in one vector. */
const vectorRows = 2048;

/** DuckDB in memory: whole columns appended vector by vector, then one grouped select a table for all kinds of keys. */
export const duckdb = (threads: number): Contender<DuckDBConnection, Report> => ({
  load: async (rows) => {
    const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
    const connection = await instance.connect();
    await connection.run(createRows);
    const columns = Object.values(cleanColumns(rows));
    const appender = await connection.createAppender('rows');
    const chunk = DuckDBDataChunk.create(Object.values(columnTypes).map((type) => types[type]));
    for (let at = 0; at < rows.length; at += vectorRows) {
      chunk.reset();
      chunk.setColumns(columns.map((column) => column.slice(at, at + vectorRows)));
      appender.appendDataChunk(chunk);
    }
    appender.closeSync();
    return connection;
  },
  answer: async (connection) => {
    await connection.run(createDeals);
    const table = counterTable();
    for (const { from, month, counts } of tallies) {
      for (const row of await grouped(connection, from, month, counts)) {
        const to = table.at(keyOf(row), Number(row.month));
        for (const [name, value] of Object.entries(row)) {
          if (keyColumns.has(name)) continue;
          to[name as keyof Counters] = (to[name as keyof Counters] ?? 0) + Number(value);
        }
      }
    }
    for (const row of await grouped(connection, cycles, 'closed_month', ['median(days) as "cycleMedian"'])) {
      table.at(keyOf(row), Number(row.month)).cycleMedian = Number(row.cycleMedian);
    }
    await connection.run(dropDeals);
    return table.report();
  },
  report: (answer) => answer,
});

type Row = Record<string, unknown>;
const keyColumns = new Set(['rep', 'channel', 'source', 'kind', 'month']);

async function grouped(
  connection: DuckDBConnection,
  from: string,
  month: string,
  counts: readonly string[],
): Promise<Row[]> {
  const reader = await connection.runAndReadAll(
    `select rep, channel, source, grouping(rep, channel, source) as kind, ${month} as month, ${counts.join(', ')}
     from ${from} where ${month} >= 0
     group by grouping sets ((${month}), (${month}, rep), (${month}, channel), (${month}, source))`,
  );
  return reader.getRowObjects();
}

/** A bit of `kind` is set where the row is not grouped by that column. */
const kinds: Readonly<Record<number, KeyKind>> = { 7: 'total', 3: 'rep', 5: 'channel', 6: 'source' };

function keyOf(row: Row): number {
  const kind = kinds[Number(row.kind)] ?? 'total';
  return keyIndex(kind, kind === 'total' ? '' : String(row[kind]));
}
