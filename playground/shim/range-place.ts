import { formatA1 } from './a1.ts';
import { checkArea } from './check.ts';
import type { ClassBody } from './handle.ts';
import type { RangeReference } from './references.ts';
import { rangeHandle, sheetHandle } from './references.ts';
import type { Script } from './script.ts';

function offset(
  script: Script,
  range: RangeReference,
  rows: number,
  columns: number,
  numRows = range.rows,
  numColumns = range.columns,
) {
  const area = { row: range.row + rows, column: range.column + columns, rows: numRows, columns: numColumns };
  return rangeHandle(range.sheetId, checkArea(area, script.document.sheet(range.sheetId).size()));
}

/** Where a range stands; 1-based, as scripts count. */
export const rangePlace: ClassBody = {
  getA1Notation: (_script: Script, range: RangeReference) => formatA1(range),
  getRow: (_script: Script, range: RangeReference) => range.row + 1,
  getRowIndex: (_script: Script, range: RangeReference) => range.row + 1,
  getColumn: (_script: Script, range: RangeReference) => range.column + 1,
  getLastRow: (_script: Script, range: RangeReference) => range.row + range.rows,
  getLastColumn: (_script: Script, range: RangeReference) => range.column + range.columns,
  getNumRows: (_script: Script, range: RangeReference) => range.rows,
  getHeight: (_script: Script, range: RangeReference) => range.rows,
  getNumColumns: (_script: Script, range: RangeReference) => range.columns,
  getWidth: (_script: Script, range: RangeReference) => range.columns,
  getSheet: (_script: Script, range: RangeReference) => sheetHandle(range.sheetId),
  getGridId: (_script: Script, range: RangeReference) => Number(range.sheetId),
  offset,
  getCell: (script: Script, range: RangeReference, row: number, column: number) =>
    offset(script, range, row - 1, column - 1, 1, 1),
};
