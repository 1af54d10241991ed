/*
 * What the contenders use of the peers. The types are written down here, for the peers are installed by the bench
 * alone and the compiler checks the bench without them. DuckDB is not here: the tests have it too.
 */

declare module 'arquero' {
  export interface Table {
    filter(test: string | ((row: never) => boolean)): Table;
    orderby(...columns: string[]): Table;
    dedupe(...columns: string[]): Table;
    select(columns: Record<string, string>): Table;
    join_left(other: Table, column: string): Table;
    derive(columns: Record<string, (row: never) => unknown>): Table;
    groupby(...columns: string[]): Table;
    rollup(counts: Record<string, unknown>): Table;
    objects(): Record<string, unknown>[];
  }
  export function table(columns: Record<string, readonly unknown[]>): Table;
  export const op: Record<'count' | 'sum' | 'valid' | 'median', (value?: unknown) => number>;
}

declare module 'libsql' {
  interface Statement {
    run(...values: unknown[]): void;
    all(): unknown[];
  }
  export default class Database {
    constructor(path: string);
    exec(sql: string): void;
    prepare(sql: string): Statement;
  }
}

declare module 'hyperformula' {
  export class HyperFormula {
    static buildFromSheets(
      sheets: Record<string, readonly (readonly unknown[])[]>,
      options: { licenseKey: string; maxRows: number },
    ): HyperFormula;
    getSheetId(name: string): number;
    getSheetValues(sheet: number): unknown[][];
    destroy(): void;
  }
}
