import type { Worksheet } from '@univerjs/core';
import { notesOf, writeNotes } from './cell-notes.ts';
import type { CalculationNotes } from './cell-reader.ts';
import { contentExtent, readCells, readValues } from './cell-reader.ts';
import { blankCells, plainCells, writeCells } from './cell-writer.ts';
import { copyArea } from './copy.ts';
import { displayText } from './display.ts';
import type { EngineSheet } from './engine.ts';
import {
  columnWidth,
  frozen,
  rowHeight,
  setColumnsHidden,
  setColumnWidths,
  setFrozen,
  setRowHeights,
  setRowsHidden,
} from './lines.ts';
import { mergeArea, mergedAreas, unmergeArea } from './merges.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows } from './structure.ts';
import { patchStyles, stylesOf } from './style-access.ts';
import type { UniverSession } from './univer-session.ts';

/** One sheet of the open workbook. `sheetOf` finds the Univer sheet behind another of our sheets. */
export function univerSheet(
  session: UniverSession,
  notes: CalculationNotes,
  sheet: Worksheet,
  locale: string,
): EngineSheet {
  return {
    id: sheet.getSheetId(),
    name: () => sheet.getName(),
    rename(name) {
      if (name === sheet.getName()) return;
      refuseTakenName(session, name);
      session.run('sheet.command.set-worksheet-name', { name }, sheet);
    },
    size: () => ({ rows: sheet.getRowCount(), columns: sheet.getColumnCount() }),
    extent: () => contentExtent(session, sheet),
    hidden: () => sheet.isSheetHidden() === 1,
    setHidden: (hidden) =>
      session.run('sheet.mutation.set-worksheet-hidden', { hidden: hidden ? 1 : 0 }, sheet),
    read: (area) => readCells(session, notes, sheet, area),
    readValues: (area) => readValues(session, notes, sheet, area),
    write: (row, column, cells) => writeCells(session, sheet, row, column, cells),
    displayValues: (area) =>
      readCells(session, notes, sheet, area).map((line) =>
        line.map((cell) => displayText(session.kit, cell, locale)),
      ),
    styles: (area) => stylesOf(session, sheet, area),
    setStyles: (row, column, styles) => patchStyles(session, sheet, row, column, styles),
    notes: (area) => notesOf(session, sheet, area),
    setNotes: (row, column, texts) => writeNotes(session, sheet, row, column, texts),
    copyFrom(source, area, row, column) {
      const from = session.workbook.getSheetBySheetId(source.id);
      if (!from) throw new Error(`There is no sheet with the id ${source.id}.`);
      copyArea(session, from, area, sheet, row, column);
    },
    clear(area, what) {
      if (what.content) blankCells(session, sheet, area);
      if (what.style) plainCells(session, sheet, area);
      if (what.notes) {
        const blank = Array.from({ length: area.rows }, () => new Array<string>(area.columns).fill(''));
        writeNotes(session, sheet, area.row, area.column, blank);
      }
    },
    insertRows: (before, count) => insertRows(session, sheet, before, count),
    insertColumns: (before, count) => insertColumns(session, sheet, before, count),
    deleteRows: (from, count) => deleteRows(session, sheet, from, count),
    deleteColumns: (from, count) => deleteColumns(session, sheet, from, count),
    setRowHeights: (from, count, pixels) => setRowHeights(session, sheet, from, count, pixels),
    rowHeight: (row) => rowHeight(sheet, row),
    setColumnWidths: (from, count, pixels) => setColumnWidths(session, sheet, from, count, pixels),
    columnWidth: (column) => columnWidth(sheet, column),
    setRowsHidden: (from, count, hidden) => setRowsHidden(session, sheet, from, count, hidden),
    rowHidden: (row) => sheet.getRowManager().getRow(row)?.hd === 1,
    setColumnsHidden: (from, count, hidden) => setColumnsHidden(session, sheet, from, count, hidden),
    columnHidden: (column) => sheet.getColumnManager().getColumn(column)?.hd === 1,
    frozen: () => frozen(sheet),
    setFrozen: (size) => setFrozen(session, sheet, size),
    merge: (area) => mergeArea(session, sheet, area),
    unmerge: (area) => unmergeArea(session, sheet, area),
    merges: () => mergedAreas(sheet),
    setGridlines: (visible) =>
      session.run('sheet.mutation.toggle-gridlines', { showGridlines: visible ? 1 : 0 }, sheet),
    gridlines: () => sheet.getConfig().showGridlines !== 0,
    setTabColor: (color) => session.run('sheet.mutation.set-tab-color', { color: color ?? '' }, sheet),
    tabColor: () => sheet.getTabColor() || null,
  };
}

/** Univer would add a number to a name that is taken; nothing here renames silently. */
export function refuseTakenName(session: UniverSession, name: string): void {
  if (session.workbook.getSheetBySheetName(name))
    throw new Error(`There is already a sheet named “${name}”.`);
}
