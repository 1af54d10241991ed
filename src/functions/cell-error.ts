import { isErrorCell } from '../table/error-cell.ts';

/** Errors in other languages: #ИМЯ?, #ДЕЛ/0!, #Н/Д, #VALOR!. */
const localised = /^#(?:\p{Lu}\/\p{Lu}|\p{Lu}[\p{Lu}\d/]*[!?])$/u;

/**
 * Does a cell hold an error of another formula, in any language? Sheets hands errors over as texts.
 *
 * @example
 * isCellError('#ДЕЛ/0!') //=> true
 */
export const isCellError = (cell: string): boolean =>
  isErrorCell(cell) || (cell.startsWith('#') && localised.test(cell));
