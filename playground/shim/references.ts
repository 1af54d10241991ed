import type { Area } from '../engine/engine.ts';
import { Handle } from './handle.ts';

/** What a Spreadsheet stands for: there is only one. */
export interface SpreadsheetReference {
  readonly kind: 'spreadsheet';
}

export interface SheetReference {
  readonly id: string;
}

export interface RangeReference extends Area {
  readonly sheetId: string;
}

const theSpreadsheet: SpreadsheetReference = { kind: 'spreadsheet' };

export function spreadsheetHandle(): Handle {
  return new Handle('Spreadsheet', theSpreadsheet);
}

export function sheetHandle(id: string): Handle<SheetReference> {
  return new Handle('Sheet', { id });
}

export function rangeHandle(sheetId: string, { row, column, rows, columns }: Area): Handle<RangeReference> {
  return new Handle('Range', { sheetId, row, column, rows, columns });
}
