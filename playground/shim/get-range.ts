import { parseA1, resolve } from './a1.ts';
import { checkArea, outsideSheet } from './check.ts';
import { GoogleError } from './google-error.ts';
import type { Handle } from './handle.ts';
import type { RangeReference } from './references.ts';
import { rangeHandle } from './references.ts';
import type { Script } from './script.ts';

/** `getRange(row, column[, numRows[, numColumns]])` and `getRange(a1)` of a sheet. */
export function getRange(
  script: Script,
  sheetId: string,
  first: number | string | null,
  column = 1,
  rows = 1,
  columns = 1,
): Handle<RangeReference> {
  const size = script.document.sheet(sheetId).size();
  if (typeof first === 'number') {
    if (first < 1 || column < 1) throw new GoogleError(outsideSheet);
    return rangeHandle(sheetId, checkArea({ row: first - 1, column: column - 1, rows, columns }, size));
  }
  const reference = first === null ? null : parseA1(first);
  if (!reference || (reference.sheet !== null && reference.sheet !== script.document.sheet(sheetId).name())) {
    throw new GoogleError('Range not found');
  }
  return rangeHandle(sheetId, checkArea(resolve(reference, size), size));
}

/** `getRange(a1)` of the spreadsheet: without a sheet's name the active one is meant. */
export function getRangeAnywhere(script: Script, a1: string): Handle<RangeReference> {
  const name = parseA1(a1)?.sheet ?? null;
  const sheet = name === null ? null : script.document.sheetNamed(name);
  if (sheet === undefined) throw new GoogleError('Range not found');
  return getRange(script, sheet?.id ?? script.document.engine.activeSheetId(), a1);
}
