import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { storedCell, storedContent } from './cell-writer.ts';
import type { CellWrite, GridSize } from './engine.ts';

/** A sheet to open a workbook with. */
export interface InitialSheet {
  readonly name: string;
  readonly size: GridSize;
  /** From the top left corner; `undefined` and `null` are blank. */
  readonly cells?: readonly (readonly (CellWrite | number | string | boolean | null | undefined)[])[];
}

/** The sheet of a new workbook, as Google makes it. */
export const defaultSheet: InitialSheet = { name: 'Sheet1', size: { rows: 1000, columns: 26 } };

/** Google's sizes in pixels. */
export const gridDefaults = { defaultRowHeight: 21, defaultColumnWidth: 100 } as const;

/** A workbook that holds these sheets, ready to be opened: far faster than writing the cells afterwards. */
export function newWorkbook(sheets: readonly InitialSheet[]): Partial<IWorkbookData> {
  const ids = sheets.map((_, index) => (index === 0 ? '0' : newSheetId()));
  return {
    sheetOrder: ids,
    sheets: Object.fromEntries(
      sheets.map((sheet, index) => [ids[index], worksheet(ids[index] ?? '', sheet)]),
    ),
    styles: {},
  };
}

/** A sheet's id: a number in text, as Google's are, never used before. */
export function newSheetId(): string {
  return String(1 + Math.floor(Math.random() * 2_000_000_000));
}

function worksheet(id: string, { name, size, cells = [] }: InitialSheet): Partial<IWorksheetData> {
  const cellData: { [row: number]: { [column: number]: object } } = {};
  cells.forEach((line, row) => {
    const stored: { [column: number]: object } = {};
    line.forEach((cell, column) => {
      if (cell === undefined || cell === null || cell === '') return;
      stored[column] = typeof cell === 'object' ? withoutNulls(storedCell(cell)) : storedContent(cell);
    });
    cellData[row] = stored;
  });
  return { id, name, rowCount: size.rows, columnCount: size.columns, ...gridDefaults, cellData };
}

function withoutNulls(cell: object): object {
  return Object.fromEntries(Object.entries(cell).filter(([, part]) => part !== null));
}
