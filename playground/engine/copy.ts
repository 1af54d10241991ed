import type { Nullable, Worksheet } from '@univerjs/core';
import { notesOf, writeNotes } from './cell-notes.ts';
import { formulaText } from './cell-reader.ts';
import type { CellPatch } from './cell-writer.ts';
import { patchCells, plainCells, requireInGrid } from './cell-writer.ts';
import type { Area } from './engine.ts';
import type { SpillRange } from './spills.ts';
import { spilledCells, spillRange } from './spills.ts';
import type { StoredCell } from './stored-cell.ts';
import { hasContent, isFormulaCell } from './stored-cell.ts';
import type { UniverSession } from './univer-session.ts';

/** Copies an area with formulas, styles and notes; relative references move along. */
export function copyArea(
  session: UniverSession,
  source: Worksheet,
  area: Area,
  target: Worksheet,
  row: number,
  column: number,
): void {
  requireInGrid(target, { ...area, row, column });
  const copied = copiedCells(session, source, area, row, column);
  const notes = notesOf(session, source, area);
  plainCells(session, target, { ...area, row, column });
  patchCells(session, target, copied);
  writeNotes(session, target, row, column, notes);
}

function copiedCells(
  session: UniverSession,
  source: Worksheet,
  area: Area,
  row: number,
  column: number,
): CellPatch {
  const cells = source.getCellMatrix().getMatrix();
  const spilled = spilledCells(session, source);
  const comesAlong = spillsInside(session, source, area);
  const patch: CellPatch = {};
  for (let i = 0; i < area.rows; i++) {
    const line: CellPatch[number] = {};
    for (let j = 0; j < area.columns; j++) {
      const r = area.row + i;
      const c = area.column + j;
      const cell = cells[r]?.[c];
      const spill = spilled[r]?.[c];
      const content = !hasContent(cell) && spill && !comesAlong(r, c) ? spill : cell;
      line[column + j] = { ...copiedContent(content), s: cell?.s ?? null };
      if (cell && isFormulaCell(cell)) {
        const moved = movedFormula(
          session,
          formulaText(session, source, cell, r, c),
          column - area.column,
          row - area.row,
        );
        line[column + j] = { f: moved, si: null, p: null, v: null, t: null, s: cell.s ?? null };
      }
    }
    patch[row + i] = line;
  }
  return patch;
}

function copiedContent(cell: Nullable<StoredCell>): StoredCell {
  return { v: cell?.v ?? null, t: cell?.t ?? null, p: cell?.p ?? null, f: null, si: null };
}

function movedFormula(session: UniverSession, formula: string, columns: number, rows: number): string {
  return session.injector.get(session.kit.LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
}

/** Tells whether a spilled cell's anchor is inside the area, so that the copied formula will fill it again. */
function spillsInside(
  session: UniverSession,
  source: Worksheet,
  area: Area,
): (row: number, column: number) => boolean {
  const ranges: SpillRange[] = [];
  const cells = source.getCellMatrix().getMatrix();
  for (let r = area.row; r < area.row + area.rows; r++) {
    for (let c = area.column; c < area.column + area.columns; c++) {
      const cell = cells[r]?.[c];
      const range = cell && isFormulaCell(cell) ? spillRange(session, source, r, c) : undefined;
      if (range) ranges.push(range);
    }
  }
  return (row, column) =>
    ranges.some(
      (range) =>
        row >= range.startRow &&
        row <= range.endRow &&
        column >= range.startColumn &&
        column <= range.endColumn,
    );
}
