import { readValues } from './cell-values.ts';
import { charts } from './charts.ts';
import { sheetRules } from './conditional-rules.ts';
import { getRange } from './get-range.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody } from './handle.ts';
import { chain, Handle } from './handle.ts';
import { copySheetTo } from './insert-sheet.ts';
import { sheetMetadata } from './metadata.ts';
import { sheetProtection } from './protection.ts';
import { clearArea } from './range-contents.ts';
import { rangeValues } from './range-values.ts';
import type { RangeReference, SheetReference } from './references.ts';
import { rangeHandle, spreadsheetHandle } from './references.ts';
import type { Script } from './script.ts';
import { sheetLines } from './sheet-lines.ts';
import { sheetLook } from './sheet-look.ts';
import { activateSheet, hideSheet } from './sheet-order.ts';

function engineSheet(script: Script, { id }: SheetReference) {
  return script.document.sheet(id);
}

/** A1 to the last cell with content; A1 alone on an empty sheet. */
function dataRange(script: Script, self: SheetReference) {
  const { rows, columns } = engineSheet(script, self).extent();
  return rangeHandle(self.id, { row: 0, column: 0, rows: Math.max(rows, 1), columns: Math.max(columns, 1) });
}

function clear(script: Script, self: SheetReference, options: object | null = null): typeof chain {
  clearArea(script, self.id, { row: 0, column: 0, ...engineSheet(script, self).size() }, options);
  return chain;
}

function appendRow(script: Script, self: SheetReference, row: readonly unknown[]): typeof chain {
  if (row.length === 0) throw new GoogleError('Invalid argument: rowContents');
  const sheet = engineSheet(script, self);
  const at = sheet.extent().rows;
  const { rows, columns } = sheet.size();
  if (at >= rows) sheet.insertRows(rows, 1);
  if (row.length > columns) sheet.insertColumns(columns, row.length - columns);
  const range: RangeReference = { sheetId: self.id, row: at, column: 0, rows: 1, columns: row.length };
  rangeValues.setValues(script, range, [row]);
  return chain;
}

/** A tab of the spreadsheet. */
export const sheet: ClassBody = {
  ...sheetLines,
  ...sheetLook,
  ...charts,
  ...sheetMetadata,
  ...sheetProtection,
  ...sheetRules,
  getName: (script: Script, self: SheetReference) => engineSheet(script, self).name(),
  getSheetName: (script: Script, self: SheetReference) => engineSheet(script, self).name(),
  setName(script: Script, self: SheetReference, name: string | null) {
    script.document.refuseName(name ?? '', self.id);
    engineSheet(script, self).rename(name ?? '');
    return chain;
  },
  getSheetId: (script: Script, self: SheetReference) => Number(engineSheet(script, self).id),
  getParent: () => spreadsheetHandle(),
  getIndex: (script: Script, self: SheetReference) =>
    script.document.sheets().findIndex((sheet) => sheet.id === self.id) + 1,
  getLastRow: (script: Script, self: SheetReference) => engineSheet(script, self).extent().rows,
  getLastColumn: (script: Script, self: SheetReference) => engineSheet(script, self).extent().columns,
  getMaxRows: (script: Script, self: SheetReference) => engineSheet(script, self).size().rows,
  getMaxColumns: (script: Script, self: SheetReference) => engineSheet(script, self).size().columns,
  getRange: (script: Script, self: SheetReference, first: number | string | null, ...more: number[]) =>
    getRange(script, self.id, first, ...more),
  getRangeList: (script: Script, self: SheetReference, notations: readonly string[]) =>
    new Handle(
      'RangeList',
      notations.map((a1) => getRange(script, self.id, a1)),
    ),
  getDataRange: dataRange,
  getSheetValues(
    script: Script,
    self: SheetReference,
    row: number,
    column: number,
    rows: number,
    columns: number,
  ) {
    const range = getRange(script, self.id, row, column, rows, columns).self;
    script.meter.cellsRead += rows * columns;
    return readValues(script.document, engineSheet(script, self), range);
  },
  appendRow,
  isSheetHidden: (script: Script, self: SheetReference) => engineSheet(script, self).hidden(),
  hideSheet(script: Script, self: SheetReference) {
    hideSheet(script, self);
    return chain;
  },
  showSheet(script: Script, self: SheetReference) {
    engineSheet(script, self).setHidden(false);
    return chain;
  },
  activate(script: Script, self: SheetReference) {
    activateSheet(script, self);
    return chain;
  },
  clear,
  clearContents: (script: Script, self: SheetReference) => clear(script, self, { contentsOnly: true }),
  clearFormats: (script: Script, self: SheetReference) => clear(script, self, { formatOnly: true }),
  clearNotes: (script: Script, self: SheetReference) => clear(script, self, { commentsOnly: true }),
  copyTo: copySheetTo,
};
