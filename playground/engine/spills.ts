import type { Worksheet } from '@univerjs/core';
import { a1 } from './a1.ts';
import type { StoredCell } from './stored-cell.ts';
import { hasContent } from './stored-cell.ts';
import type { UniverSession } from './univer-session.ts';

type Rows<T> = { readonly [row: number]: { readonly [column: number]: T | undefined } | undefined };

/** The block that an array formula fills, ends included. */
export interface SpillRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The cells that array formulas filled on a sheet; Univer keeps them beside the sheet's own cells. */
export function spilledCells(session: UniverSession, sheet: Worksheet): Rows<StoredCell> {
  const model = session.injector.get(session.kit.FormulaDataModel);
  const cells = model.getArrayFormulaCellData()[session.workbook.getUnitId()]?.[sheet.getSheetId()];
  return (cells ?? {}) as Rows<StoredCell>;
}

/** Where the array formula at this cell spills, or would spill; `undefined` for other cells. */
export function spillRange(
  session: UniverSession,
  sheet: Worksheet,
  row: number,
  column: number,
): SpillRange | undefined {
  const model = session.injector.get(session.kit.FormulaDataModel);
  const ranges = model.getArrayFormulaRange()[session.workbook.getUnitId()]?.[sheet.getSheetId()];
  return (ranges as Rows<SpillRange> | undefined)?.[row]?.[column];
}

/** The sentence with which Google Sheets explains an array that found no room. */
export function spillMessage(session: UniverSession, sheet: Worksheet, row: number, column: number): string {
  const range = spillRange(session, sheet, row, column);
  if (!range) return 'Array result was not expanded because it would overwrite data.';
  const missingRows = range.endRow + 1 - sheet.getRowCount();
  const missingColumns = range.endColumn + 1 - sheet.getColumnCount();
  if (missingRows > 0) {
    return `Result was not automatically expanded, please insert more rows (${missingRows}).`;
  }
  if (missingColumns > 0) {
    return `Result was not automatically expanded, please insert more columns (${missingColumns}).`;
  }
  const cells = sheet.getCellMatrix().getMatrix();
  const spilled = spilledCells(session, sheet);
  for (let r = range.startRow; r <= range.endRow; r++) {
    for (let c = range.startColumn; c <= range.endColumn; c++) {
      if (r === row && c === column) continue;
      if (hasContent(cells[r]?.[c]) || hasContent(spilled[r]?.[c])) {
        return `Array result was not expanded because it would overwrite data in ${a1(r, c)}.`;
      }
    }
  }
  return 'Array result was not expanded because it would overwrite data.';
}
