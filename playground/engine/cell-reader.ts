import type { Worksheet } from '@univerjs/core';
import type { Area, EngineCell, EngineValue, GridSize } from './engine.ts';
import { formatReader } from './number-format.ts';
import { spilledCells, spillMessage } from './spills.ts';
import type { StoredCell } from './stored-cell.ts';
import { hasContent, isFormulaCell, storedValue } from './stored-cell.ts';
import type { UniverSession } from './univer-session.ts';

/** What the calculation knows about cells and the cells themselves do not. */
export interface CalculationNotes {
  pending(cell: StoredCell): boolean;
  /** The sentence of the error thrown in this cell. */
  thrown(cell: StoredCell): string | undefined;
}

/** The exact values of an area, spilled cells included. */
export function readValues(
  session: UniverSession,
  notes: CalculationNotes,
  sheet: Worksheet,
  area: Area,
): EngineValue[][] {
  const cells = sheet.getCellMatrix().getMatrix();
  const spilled = spilledCells(session, sheet);
  const values: EngineValue[][] = [];
  for (let r = area.row; r < area.row + area.rows; r++) {
    const row = cells[r];
    const spilledRow = spilled[r];
    const line = new Array<EngineValue>(area.columns).fill(null);
    if (row || spilledRow) {
      for (let c = 0; c < area.columns; c++) {
        const cell = row?.[area.column + c];
        if (hasContent(cell)) line[c] = ownValue(session, notes, sheet, cell, r, area.column + c);
        else {
          const spill = spilledRow?.[area.column + c];
          if (spill) line[c] = storedValue(spill, true);
        }
      }
    }
    values.push(line);
  }
  return values;
}

/** The exact cells of an area, spilled cells included. */
export function readCells(
  session: UniverSession,
  notes: CalculationNotes,
  sheet: Worksheet,
  area: Area,
): EngineCell[][] {
  const cells = sheet.getCellMatrix().getMatrix();
  const spilled = spilledCells(session, sheet);
  const formatOf = formatReader(session, sheet);
  const values = readValues(session, notes, sheet, area);
  return values.map((line, i) =>
    line.map((value, j) => {
      const row = area.row + i;
      const column = area.column + j;
      const cell = cells[row]?.[column];
      const format = formatOf(cell, row, column) || formatOf(spilled[row]?.[column], row, column);
      const calculated = cell !== undefined && cell !== null && isFormulaCell(cell);
      const formula = calculated ? formulaText(session, sheet, cell, row, column) : '';
      return { value, format, formula, pending: calculated && notes.pending(cell) };
    }),
  );
}

/** The formula of a formula cell, with its `=`; formulas filled by dragging share one text, moved here. */
export function formulaText(
  session: UniverSession,
  sheet: Worksheet,
  cell: StoredCell,
  row: number,
  column: number,
): string {
  if (cell.f) return cell.f;
  const model = session.injector.get(session.kit.FormulaDataModel);
  return model.getFormulaStringByCell(row, column, sheet.getSheetId(), session.workbook.getUnitId()) ?? '';
}

/** One past the last row and column with content. */
export function contentExtent(session: UniverSession, sheet: Worksheet): GridSize {
  const cells = sheet.getCellMatrix().getMatrix();
  const spilled = spilledCells(session, sheet);
  let rows = 0;
  let columns = 0;
  for (let r = sheet.getRowCount() - 1; r >= 0; r--) {
    const row = cells[r];
    const spilledRow = spilled[r];
    if (!row && !spilledRow) continue;
    for (let c = sheet.getColumnCount() - 1; c >= (rows === 0 ? 0 : columns); c--) {
      if (!hasContent(row?.[c]) && !hasContent(spilledRow?.[c])) continue;
      rows = Math.max(rows, r + 1);
      columns = Math.max(columns, c + 1);
      break;
    }
  }
  return { rows, columns };
}

function ownValue(
  session: UniverSession,
  notes: CalculationNotes,
  sheet: Worksheet,
  cell: StoredCell,
  row: number,
  column: number,
): EngineValue {
  if (!isFormulaCell(cell)) return storedValue(cell, false);
  if (notes.pending(cell)) return null;
  if (cell.v === '#SPILL!') return { error: '#REF!', message: spillMessage(session, sheet, row, column) };
  const value = storedValue(cell, true);
  if (value === null || typeof value !== 'object' || value.error !== '#ERROR!') return value;
  const message = notes.thrown(cell);
  return message === undefined ? value : { error: value.error, message };
}
