import type { IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { StoredCell } from './stored-cell.ts';
import type { UniverSession } from './univer-session.ts';

/** Gives the number format of a cell of one sheet; `''` is automatic. Remembers what it saw: use it for one read. */
export function formatReader(
  session: UniverSession,
  sheet: Worksheet,
): (cell: Nullable<StoredCell>, row: number, column: number) => string {
  const styles = session.workbook.getStyles();
  const known = new Map<string, string>();
  const broad = hasBroadStyles(sheet);
  const patternOf = (style: Nullable<string | IStyleData>): string => {
    if (!style) return '';
    if (typeof style !== 'string') return pattern(style.n?.pattern);
    let format = known.get(style);
    if (format === undefined) {
      format = pattern(styles.get(style)?.n?.pattern);
      known.set(style, format);
    }
    return format;
  };
  return (cell, row, column) => {
    const own = patternOf(cell?.s);
    if (own || !broad) return own;
    return pattern(sheet.getComposedCellStyleWithoutSelf(row, column, cell)?.n?.pattern);
  };
}

/** True when whole rows or columns carry a style of their own, as a person can give them in the page. */
export function hasBroadStyles(sheet: Worksheet): boolean {
  const { rowData, columnData, defaultStyle } = sheet.getConfig();
  const styled = (line: object | undefined) => line !== undefined && 's' in line && Boolean(line.s);
  return (
    Boolean(defaultStyle) || Object.values(columnData).some(styled) || Object.values(rowData).some(styled)
  );
}

function pattern(pattern: string | undefined): string {
  return !pattern || pattern === 'General' ? '' : pattern;
}
