import type { SheetPlan } from '../../src/report/sheet-plan.ts';
import type { Workbook } from '../../src/report/workbook.ts';
import type { Cell } from '../../src/table/cell.ts';

/** A spreadsheet in memory: rows by sheet name, in UTC unless an offset is given. */
export interface MemoryWorkbook extends Workbook {
  /** The plans committed last, by kind. */
  readonly committed: Map<string, SheetPlan>;
  /** Cells read so far. */
  cellsRead(): number;
}

export function memoryWorkbook(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): MemoryWorkbook {
  const names = Object.keys(sheets);
  const committed = new Map<string, SheetPlan>();
  let cellsRead = 0;
  return {
    timeZone: 'Etc/UTC',
    offsetAt: () => 0,
    committed,
    cellsRead: () => cellsRead,
    sheets: () =>
      names.map((name, index) => {
        const rows = sheets[name] ?? [];
        const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
        return { id: index + 1, name, hidden: false, rows: rows.length, columns, kind: null };
      }),
    read(sheetId, rows, columns) {
      const all = sheets[names[sheetId - 1] ?? ''] ?? [];
      cellsRead += rows.count * columns.count;
      return Array.from({ length: rows.count }, (_, row) =>
        Array.from(
          { length: columns.count },
          (_, column) => all[rows.first - 1 + row]?.[columns.first - 1 + column] ?? '',
        ),
      );
    },
    commit(plans) {
      for (const plan of plans) committed.set(plan.kind, plan);
    },
  };
}
