import { gridOf } from '../../src/report/plan-grid.ts';
import type { SheetPlan } from '../../src/report/sheet-plan.ts';
import type { SheetInfo, Workbook } from '../../src/report/workbook.ts';
import type { Cell } from '../../src/table/cell.ts';

/** A spreadsheet in memory, in UTC: rows by sheet name; "KPI Setup" stands in it once it is committed. */
export interface MemoryWorkbook extends Workbook {
  /** The plans committed last, by kind. */
  readonly committed: Map<string, SheetPlan>;
  /** Cells read so far. */
  cellsRead(): number;
  /** Adds a sheet as the last tab, or changes the rows of one. */
  put(name: string, rows: readonly (readonly Cell[])[]): void;
  rename(name: string, to: string): void;
  remove(name: string): void;
  /** Types into "KPI Setup": by the start of the row's key, and the key of the column. */
  type(row: string, column: string, text: Cell): void;
}

export interface MemoryWorkbookOptions {
  readonly locale?: string;
  readonly timeZone?: string;
  readonly hidden?: readonly string[];
  readonly offsetAt?: (instant: number) => number;
}

export function memoryWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  { locale = 'en_US', timeZone = 'Etc/UTC', hidden = [], offsetAt = () => 0 }: MemoryWorkbookOptions = {},
): MemoryWorkbook {
  /** The tabs; one that was removed keeps its place, so that ids stay. */
  const tabs = Object.entries(sheets).map(([name, rows]) => ({ name, rows, isThere: true }));
  const committed = new Map<string, SheetPlan>();
  let setup: Cell[][] | null = null;
  let cellsRead = 0;
  const info = (id: number, name: string, rows: readonly (readonly Cell[])[], kind: SheetInfo['kind']) => ({
    id,
    name,
    hidden: hidden.includes(name),
    rows: rows.length,
    columns: rows.reduce((most, row) => Math.max(most, row.length), 0),
    kind,
  });
  return {
    timeZone,
    locale: () => locale,
    offsetAt,
    committed,
    cellsRead: () => cellsRead,
    sheets: () => [
      ...tabs.flatMap(({ name, rows, isThere }, index) =>
        isThere ? [info(index + 1, name, rows, null)] : [],
      ),
      ...(setup ? [info(setupId, 'KPI Setup', setup, 'setup')] : []),
    ],
    read(sheetId, rows, columns) {
      const all = sheetId === setupId ? (setup ?? []) : (tabs[sheetId - 1]?.rows ?? []);
      cellsRead += rows.count * columns.count;
      return Array.from({ length: rows.count }, (_, row) =>
        Array.from(
          { length: columns.count },
          (_, column) => all[rows.first - 1 + row]?.[columns.first - 1 + column] ?? '',
        ),
      );
    },
    keepSetup() {},
    commit(plans) {
      for (const plan of plans) {
        committed.set(plan.kind, plan);
        if (plan.kind === 'setup') setup = gridOf(plan).map((row) => row.map(({ value }) => value ?? ''));
      }
    },
    put(name, rows) {
      const tab = tabs.find((one) => one.name === name);
      if (tab) tab.rows = rows;
      else tabs.push({ name, rows, isThere: true });
    },
    rename(name, to) {
      for (const tab of tabs) if (tab.name === name) tab.name = to;
    },
    remove(name) {
      for (const tab of tabs) if (tab.name === name) tab.isThere = false;
    },
    type(row, column, text) {
      const at = setup?.[0]?.indexOf(column) ?? -1;
      const cells = setup?.find(([key]) => String(key).startsWith(row));
      if (!cells || at < 0) throw new Error(`no cell ${row}, ${column}`);
      cells[at] = text;
    },
  };
}

const setupId = 1000;
