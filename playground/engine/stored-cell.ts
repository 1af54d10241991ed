import type { ICellData, IDocumentData, Nullable } from '@univerjs/core';
import type { EngineValue } from './engine.ts';

/** A cell as Univer keeps it. */
export type StoredCell = ICellData;

/** The cell types of Univer's `t`. */
export const cellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

/** What Univer's calculation may leave in a cell instead of a value. Its `#SPILL!` is `#REF!` in Sheets. */
const errors = new Set([
  '#DIV/0!',
  '#NAME?',
  '#VALUE!',
  '#NUM!',
  '#N/A',
  '#CYCLE!',
  '#REF!',
  '#SPILL!',
  '#CALC!',
  '#ERROR!',
  '#GETTING_DATA',
  '#NULL!',
]);

/** True for a cell with a value or a formula of its own; a style alone is no content. */
export function hasContent(cell: Nullable<StoredCell>): cell is StoredCell {
  if (!cell) return false;
  return (cell.v !== undefined && cell.v !== null) || isFormulaCell(cell) || Boolean(cell.p);
}

/** True where a formula stands, its own or one shared with its neighbours. */
export function isFormulaCell(cell: StoredCell): boolean {
  return Boolean(cell.f) || Boolean(cell.si);
}

/** The exact value; only a calculated cell can hold an error, a text that reads `#N/A` is a text. */
export function storedValue(cell: StoredCell, calculated: boolean): EngineValue {
  const { v, t } = cell;
  if (v === undefined || v === null) return cell.p ? plainText(cell.p) : null;
  if (t === cellType.number) return Number(v);
  if (t === cellType.boolean) return v === 1 || v === true || v === '1';
  if (typeof v === 'string') return calculated && errors.has(v) ? { error: sheetsError(v) } : v;
  return t === cellType.text || t === cellType.forcedText ? String(v) : v;
}

/** The name that Google Sheets gives to one of Univer's errors. */
export function sheetsError(error: string): string {
  if (error === '#SPILL!' || error === '#CYCLE!') return '#REF!';
  return error === '#CALC!' ? '#ERROR!' : error;
}

function plainText(document: IDocumentData): string {
  return (document.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
}
