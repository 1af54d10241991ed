import Database from 'libsql';
import { cleanColumns, columnTypes } from '../work/clean-columns.ts';
import { type KeyKind, keyNames } from '../work/company.ts';
import { type Counters, counterTable } from '../work/counters.ts';
import { keyIndex, type Report } from '../work/report.ts';
import { createDeals, createRows, cycles, dropDeals, keyColumn, tallies } from '../work/sql.ts';
import type { Contender } from './contender.ts';

type Row = { readonly key: string; readonly month: number } & Record<string, number>;

/** SQLite in memory: one prepared insert a row, then grouped selects for each kind of key. */
export const sqlite: Contender<Database, Report> = {
  load: (rows) => {
    const database = new Database(':memory:');
    database.exec(createRows);
    const columns = Object.values(cleanColumns(rows));
    const insert = database.prepare(
      `insert into rows values (${Object.keys(columnTypes)
        .map(() => '?')
        .join(', ')})`,
    );
    database.exec('begin');
    for (let row = 0; row < rows.length; row++) insert.run(...columns.map((column) => column[row]));
    database.exec('commit');
    return database;
  },
  answer: (database) => {
    database.exec(createDeals);
    const table = counterTable();
    for (const kind of Object.keys(keyNames) as KeyKind[]) {
      for (const { from, month, counts } of tallies) {
        const rows = database
          .prepare(
            `select ${keyColumn(kind)} as key, ${month} as month, ${counts.join(', ')}
             from ${from} where ${month} >= 0 group by 1, 2`,
          )
          .all() as Row[];
        for (const { key, month: at, ...counted } of rows) add(table.at(keyIndex(kind, key), at), counted);
      }
      for (const { key, month, days } of database.prepare(medians(kind)).all() as Row[]) {
        table.at(keyIndex(kind, key), month).cycleMedian = days ?? null;
      }
    }
    database.exec(dropDeals);
    return table.report();
  },
  report: (answer) => answer,
};

/** SQLite has no median: the middle one or two of each group, numbered. */
const medians = (kind: KeyKind) => `
  select key, month, avg(days) as days from (
    select ${keyColumn(kind)} as key, closed_month as month, days,
      row_number() over (partition by ${keyColumn(kind)}, closed_month order by days) as place,
      count(*) over (partition by ${keyColumn(kind)}, closed_month) as size
    from ${cycles}
  ) where place * 2 between size and size + 2 group by 1, 2`;

function add(to: Counters, counted: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(counted)) {
    if (name !== '_metadata') to[name as keyof Counters] = (to[name as keyof Counters] ?? 0) + value;
  }
}
