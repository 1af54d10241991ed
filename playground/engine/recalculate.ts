import type { IUnitRange } from '@univerjs/core';
import type { UniverSession } from './univer-session.ts';

/** Has every formula calculated again in which `name` stands. */
export function recalculate(session: UniverSession, name: string): void {
  const { injector, kit, workbook } = session;
  const unitId = workbook.getUnitId();
  const dirtyRanges: IUnitRange[] = [];
  for (const [sheetId, rows] of Object.entries(
    injector.get(kit.FormulaDataModel).getFormulaData()[unitId] ?? {},
  )) {
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const [column, cell] of Object.entries((cells ?? {}) as { [column: string]: { f?: string } })) {
        if (!cell?.f?.toUpperCase().includes(name)) continue;
        const r = Number(row);
        const c = Number(column);
        dirtyRanges.push({
          unitId,
          sheetId,
          range: { startRow: r, endRow: r, startColumn: c, endColumn: c },
        });
      }
    }
  }
  if (dirtyRanges.length === 0) return;
  session.run('formula.mutation.set-trigger-formula-calculation-start', { dirtyRanges });
}
