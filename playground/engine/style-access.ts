import type { IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { readStyle, storedStyle } from './cell-style.ts';
import type { CellPatch } from './cell-writer.ts';
import { patchCells, requireInGrid } from './cell-writer.ts';
import type { Area, Style, StylePatch } from './engine.ts';
import { hasBroadStyles } from './number-format.ts';
import type { UniverSession } from './univer-session.ts';

/** The styles of an area, each with only what differs from the default. */
export function stylesOf(session: UniverSession, sheet: Worksheet, area: Area): Style[][] {
  const cells = sheet.getCellMatrix().getMatrix();
  const broad = hasBroadStyles(sheet);
  const known = new Map<string, Style>();
  const styleOf = (stored: Nullable<string | IStyleData>): Style => {
    if (typeof stored !== 'string') return readStyle(stored);
    const style = known.get(stored) ?? readStyle(session.workbook.getStyles().get(stored));
    known.set(stored, style);
    return style;
  };
  return Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => {
      const row = area.row + i;
      const column = area.column + j;
      return broad ? readStyle(sheet.getComposedCellStyle(row, column)) : styleOf(cells[row]?.[column]?.s);
    }),
  );
}

/** Merges a block of patches into the cells' styles. Calculates nothing again. */
export function patchStyles(
  session: UniverSession,
  sheet: Worksheet,
  row: number,
  column: number,
  styles: readonly (readonly (StylePatch | undefined)[])[],
): void {
  const columns = styles.reduce((most, line) => Math.max(most, line.length), 0);
  requireInGrid(sheet, { row, column, rows: styles.length, columns });
  const patch: CellPatch = {};
  const known = new Map<StylePatch, IStyleData>();
  let any = false;
  styles.forEach((line, i) => {
    const patchLine: CellPatch[number] = {};
    line.forEach((style, j) => {
      if (!style) return;
      const stored = known.get(style) ?? storedStyle(style);
      known.set(style, stored);
      if (Object.keys(stored).length === 0) return;
      patchLine[column + j] = { s: stored };
      any = true;
    });
    patch[row + i] = patchLine;
  });
  if (any) patchCells(session, sheet, patch, true);
}
