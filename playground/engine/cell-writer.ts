import type { Worksheet } from '@univerjs/core';
import type { Area, CellWrite } from './engine.ts';
import type { StoredCell } from './stored-cell.ts';
import { cellType, hasContent } from './stored-cell.ts';
import type { UniverSession } from './univer-session.ts';

/** Cells by row and column, as Univer's mutations take them. */
export type CellPatch = { [row: number]: { [column: number]: StoredCell } };

/**
 * Changes cells in one go. `styleOnly` says that nothing needs to be calculated again; without it a patch that does
 * not name the formula takes the formula away. With it each cell keeps its type, which Univer would guess anew from the value: "007" as a text would become 7.
 */
export function patchCells(
  session: UniverSession,
  sheet: Worksheet,
  cellValue: CellPatch,
  styleOnly = false,
): void {
  if (styleOnly) keepTypes(sheet, cellValue);
  const trigger = styleOnly ? { trigger: 'sheet.command.set-style' } : {};
  session.run('sheet.mutation.set-range-values', { cellValue, ...trigger }, sheet);
}

function keepTypes(sheet: Worksheet, patch: CellPatch): void {
  const cells = sheet.getCellMatrix().getMatrix();
  for (const [row, line] of Object.entries(patch)) {
    for (const [column, cell] of Object.entries(line)) {
      const type = cells[Number(row)]?.[Number(column)]?.t;
      if (type !== undefined && type !== null) cell.t = type;
    }
  }
}

/** Writes a block of values and formulas; `undefined` leaves a cell as it is. */
export function writeCells(
  session: UniverSession,
  sheet: Worksheet,
  row: number,
  column: number,
  cells: readonly (readonly (CellWrite | undefined)[])[],
): void {
  const columns = cells.reduce((most, line) => Math.max(most, line.length), 0);
  requireInGrid(sheet, { row, column, rows: cells.length, columns });
  const patch: CellPatch = {};
  let any = false;
  cells.forEach((line, i) => {
    const patchLine: CellPatch[number] = {};
    line.forEach((cell, j) => {
      if (cell === undefined) return;
      patchLine[column + j] = storedCell(cell);
      any = true;
    });
    patch[row + i] = patchLine;
  });
  if (any) patchCells(session, sheet, patch);
}

/** Univer would keep cells outside the grid, where nobody sees them: refuse them. */
export function requireInGrid(sheet: Worksheet, { row, column, rows, columns }: Area): void {
  if (
    row >= 0 &&
    column >= 0 &&
    row + rows <= sheet.getRowCount() &&
    column + columns <= sheet.getColumnCount()
  )
    return;
  throw new RangeError('The cells are outside the grid of the sheet.');
}

/** Blanks the content of an area, never its styles. */
export function blankCells(session: UniverSession, sheet: Worksheet, area: Area): void {
  patchExisting(session, sheet, area, (cell) => (hasContent(cell) ? storedCell({ value: null }) : undefined));
}

/** Resets the styles of an area, never its content. */
export function plainCells(session: UniverSession, sheet: Worksheet, area: Area): void {
  patchExisting(session, sheet, area, (cell) => (cell.s ? { s: null } : undefined), true);
}

/** A write as Univer keeps it: every part of the old content is named, so that nothing of it stays. */
export function storedCell(write: CellWrite): StoredCell {
  if ('formula' in write) return { f: write.formula, si: null, p: null, v: null, t: null };
  const { value, format } = write;
  const content: StoredCell = { f: null, si: null, p: null, ...storedContent(value) };
  return format === undefined
    ? content
    : { ...content, s: { n: format === '' ? null : { pattern: format } } };
}

/** A value without format, as Univer keeps it. */
export function storedContent(value: number | string | boolean | null): Pick<StoredCell, 'v' | 't'> {
  if (typeof value === 'number') return { v: value, t: cellType.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: cellType.boolean };
  return value === null || value === '' ? { v: null, t: null } : { v: value, t: cellType.text };
}

function patchExisting(
  session: UniverSession,
  sheet: Worksheet,
  area: Area,
  patchOf: (cell: StoredCell) => StoredCell | undefined,
  styleOnly = false,
): void {
  const cells = sheet.getCellMatrix().getMatrix();
  const patch: CellPatch = {};
  let any = false;
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      const cell = cells[r]?.[c];
      const change = cell ? patchOf(cell) : undefined;
      if (!change) continue;
      patch[r] ??= {};
      (patch[r] as CellPatch[number])[c] = change;
      any = true;
    }
  }
  if (any) patchCells(session, sheet, patch, styleOnly);
}
