import { CellValueType, type ICellData, type Nullable, type Univer } from '@univerjs/core';
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { storedCell } from '../../engine/cell-writer.ts';
import type { CellWrite } from '../../engine/engine.ts';

/** How a spreadsheet reads what is typed and shows what is edited. */
export interface Typing {
  /** What a cell with that number format holds after the text has been typed into it. */
  read(text: string, format: string): CellWrite;
  /** A formula as its spreadsheet spells it. */
  spell(formula: string): string;
}

/** Has every typed text read as Google Sheets reads it in its locale, and formulas edited in its spelling. */
export function readTypedCells(univer: Univer, typing: Typing): void {
  const interceptors = univer.__getInjector().get(SheetInterceptorService).writeCellInterceptor;
  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: 1000,
    handler(cell, context, next) {
      const text = typedText(cell);
      if (text === null) return next(cell);
      const { row, col, worksheet } = context;
      const format = worksheet.getComposedCellStyle(row, col)?.n?.pattern ?? '';
      const read = readOrNull(typing, text, format);
      if (!read) return next(cell);
      const { s: style, ...content } = storedCell(read) as ICellData;
      const number = typeof style === 'object' && style?.n ? { n: style.n } : {};
      const own = typeof cell?.s === 'object' ? cell.s : {};
      return { ...cell, v: null, f: null, si: null, p: null, t: null, ...content, s: { ...own, ...number } };
    },
  });
  interceptors.intercept(BEFORE_CELL_EDIT, {
    priority: 1000,
    handler(cell, _context, next) {
      const shown = next(cell);
      return shown?.f ? { ...shown, f: typing.spell(shown.f) } : shown;
    },
  });
}

/** A formula that cannot be read is left to Univer, which shows it as an error. */
function readOrNull(typing: Typing, text: string, format: string): CellWrite | null {
  try {
    return typing.read(text, format);
  } catch {
    return null;
  }
}

/** The text that was typed; `null` for a cell with text formatting of its own, or none. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell) return null;
  if (cell.f) return cell.f;
  const body = cell.p?.body;
  if (body && ((body.textRuns?.length ?? 0) > 1 || (body.customRanges?.length ?? 0) > 0)) return null;
  if (body) return body.dataStream.replace(/\r\n$/, '');
  if (cell.v === null || cell.v === undefined) return null;
  return cell.t === CellValueType.BOOLEAN ? (cell.v ? 'TRUE' : 'FALSE') : String(cell.v);
}
