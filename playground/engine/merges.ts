import type { IRange, Worksheet } from '@univerjs/core';
import { blankCells } from './cell-writer.ts';
import type { Area } from './engine.ts';
import type { UniverSession } from './univer-session.ts';

/** Merges an area; the top left cell keeps its content, the others lose theirs. */
export function mergeArea(session: UniverSession, sheet: Worksheet, area: Area): void {
  unmergeArea(session, sheet, area);
  if (area.rows * area.columns < 2) return;
  blankCells(session, sheet, { ...area, column: area.column + 1, columns: area.columns - 1 });
  blankCells(session, sheet, { row: area.row + 1, column: area.column, rows: area.rows - 1, columns: 1 });
  session.run('sheet.mutation.add-worksheet-merge', { ranges: [range(area)] }, sheet);
}

/** Splits every merged area that touches this one. */
export function unmergeArea(session: UniverSession, sheet: Worksheet, area: Area): void {
  session.run('sheet.mutation.remove-worksheet-merge', { ranges: [range(area)] }, sheet);
}

/** The merged areas of a sheet. */
export function mergedAreas(sheet: Worksheet): readonly Area[] {
  return sheet.getMergeData().map(({ startRow, endRow, startColumn, endColumn }) => ({
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  }));
}

function range({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
