import type { IRange, Worksheet } from '@univerjs/core';
import type { GridSize } from './engine.ts';
import type { UniverSession } from './univer-session.ts';

/** Sets row heights in pixels, once and for all: the rows no longer fit themselves to their text. */
export function setRowHeights(
  session: UniverSession,
  sheet: Worksheet,
  from: number,
  count: number,
  pixels: number,
) {
  const ranges = [rows(sheet, from, count)];
  session.run('sheet.mutation.set-worksheet-row-height', { ranges, rowHeight: pixels }, sheet);
  session.run('sheet.mutation.set-worksheet-row-is-auto-height', { ranges, autoHeightInfo: 0 }, sheet);
}

/** The height of a row in pixels, hidden or not. */
export function rowHeight(sheet: Worksheet, row: number): number {
  const line = sheet.getRowManager().getRow(row);
  const height = line?.h ?? sheet.getConfig().defaultRowHeight;
  return line?.ia !== 0 && line?.ah !== undefined ? line.ah : height;
}

/** Sets column widths in pixels, of hidden columns too. */
export function setColumnWidths(
  session: UniverSession,
  sheet: Worksheet,
  from: number,
  count: number,
  pixels: number,
) {
  const columnData: { [column: number]: { w: number } } = {};
  for (let column = from; column < from + count; column++) columnData[column] = { w: pixels };
  session.run('sheet.mutation.set-col-data', { columnData }, sheet);
}

/** The width of a column in pixels, hidden or not. */
export function columnWidth(sheet: Worksheet, column: number): number {
  return sheet.getColumnManager().getColumn(column)?.w ?? sheet.getConfig().defaultColumnWidth;
}

/** Hides or shows rows. */
export function setRowsHidden(
  session: UniverSession,
  sheet: Worksheet,
  from: number,
  count: number,
  hidden: boolean,
) {
  const id = hidden ? 'sheet.mutation.set-row-hidden' : 'sheet.mutation.set-row-visible';
  session.run(id, { ranges: [rows(sheet, from, count)] }, sheet);
}

/** Hides or shows columns. */
export function setColumnsHidden(
  session: UniverSession,
  sheet: Worksheet,
  from: number,
  count: number,
  hidden: boolean,
) {
  const id = hidden ? 'sheet.mutation.set-col-hidden' : 'sheet.mutation.set-col-visible';
  const endRow = sheet.getRowCount() - 1;
  const range = { startRow: 0, endRow, startColumn: from, endColumn: from + count - 1 };
  session.run(id, { ranges: [range] }, sheet);
}

/** The rows and columns that stay when the sheet scrolls. */
export function frozen(sheet: Worksheet): GridSize {
  const { ySplit, xSplit } = sheet.getFreeze();
  return { rows: ySplit, columns: xSplit };
}

/** Freezes the first rows and columns; 0 frees them. */
export function setFrozen(session: UniverSession, sheet: Worksheet, { rows, columns }: GridSize): void {
  const start = { startRow: rows || -1, startColumn: columns || -1 };
  session.run('sheet.mutation.set-frozen', { ySplit: rows, xSplit: columns, ...start }, sheet);
}

function rows(sheet: Worksheet, from: number, count: number): IRange {
  const endColumn = sheet.getColumnCount() - 1;
  return { startRow: from, endRow: from + count - 1, startColumn: 0, endColumn };
}
