import { readdirSync, readFileSync } from 'node:fs';
import { type DuckDBAppender, type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Cell, Company } from './company.ts';
import type { PlantedError } from './planted-errors.ts';
import { calendarOf, leaveOutRoles, roles, settingsTables } from './settings.ts';

const folder = new URL('queries/', import.meta.url);

/** The texts of `queries/`, in the order of their names. */
const queries = (): [string, string][] =>
  readdirSync(folder)
    .sort()
    .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]);

/**
 * Computes every cell of the companies in DuckDB; the answer is the table `cell`, by the index of the company.
 * An error can be planted in a query, to see whether it is noticed.
 */
export async function compute(
  companies: readonly Company[],
  planted?: PlantedError,
): Promise<DuckDBConnection> {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  await db.run("SET TimeZone = 'UTC'");
  await loadSettings(db, companies);
  for (const table of Object.keys(roles)) await loadTable(db, table, companies);
  for (const [file, sql] of queries()) {
    const text = file === planted?.file ? sql.replace(planted.from, planted.to) : sql;
    if (file === planted?.file && text === sql) throw new Error(`${file}: no place for "${planted.error}"`);
    try {
      await db.run(text);
    } catch (fault) {
      throw new Error(`${file}: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }
  return db;
}

/** Rows of a query as objects. */
export async function rowsOf<T>(db: DuckDBConnection, sql: string): Promise<T[]> {
  return (await db.runAndReadAll(sql)).getRowObjectsJS() as T[];
}

async function loadSettings(db: DuckDBConnection, companies: readonly Company[]): Promise<void> {
  await db.run(settingsTables);
  const settings = await db.createAppender('settings');
  for (const [co, company] of companies.entries()) {
    const derived = {
      ...calendarOf(company),
      tables: tablesOf(company),
      leave_out_roles: leaveOutRoles(company),
    };
    row(settings, co, [JSON.stringify({ ...company.setup, ...derived })]);
  }
  settings.closeSync();
}

/** Which roles of which tables the company really has. */
const tablesOf = ({ setup, sheets }: Company): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(setup.columns)
      .filter(([table]) => sheets[table] !== undefined)
      .map(([table, columns]) => [
        table,
        Object.keys(columns).filter((role) => sheets[table]?.[0]?.includes(columns[role] ?? '')),
      ]),
  );

/** One table of all companies as texts, a column a role, with what tells a total row or a title. */
async function loadTable(db: DuckDBConnection, table: string, companies: readonly Company[]): Promise<void> {
  const names = roles[table] ?? [];
  const columns = names.map((name) => `"${name}" VARCHAR`).join(', ');
  await db.run(
    `CREATE TABLE raw_${table} (co INTEGER, n INTEGER, filled INTEGER, first VARCHAR, line VARCHAR, head VARCHAR, ${columns})`,
  );
  const appender = await db.createAppender(`raw_${table}`);
  for (const [co, company] of companies.entries()) {
    const [head, ...rows] = company.sheets[table] ?? [];
    if (head === undefined) continue;
    const at = names.map((name) => head.indexOf(company.setup.columns[table]?.[name] ?? '\u0000'));
    for (const [index, cells] of rows.entries()) {
      const full = cells.filter((cell) => cell !== null && `${cell}`.trim() !== '');
      const values = at.map((column) => cells[column] ?? null);
      row(appender, co, [
        index + 2,
        full.length,
        full[0] ?? '',
        cells.join('\u001f'),
        head.join('\u001f'),
        ...values,
      ]);
    }
  }
  appender.closeSync();
}

function row(appender: DuckDBAppender, co: number, cells: readonly Cell[]): void {
  appender.appendInteger(co);
  for (const cell of cells) {
    if (cell === null) appender.appendNull();
    else appender.appendVarchar(`${cell}`);
  }
  appender.endRow();
}
