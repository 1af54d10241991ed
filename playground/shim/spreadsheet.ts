import { currentCell } from './current-cell.ts';
import { getRangeAnywhere } from './get-range.ts';
import type { ClassBody } from './handle.ts';
import { Handle } from './handle.ts';
import { copySheet, insertSheet } from './insert-sheet.ts';
import { spreadsheetMetadata } from './metadata.ts';
import { spreadsheetProtections } from './protection.ts';
import type { SheetReference, SpreadsheetReference } from './references.ts';
import { sheetHandle } from './references.ts';
import type { Script } from './script.ts';
import { activateSheet, deleteSheet, moveActiveSheet } from './sheet-order.ts';

type Self = SpreadsheetReference;

function toast(
  script: Script,
  _self: Self,
  message: string,
  title: string | null = null,
  _seconds?: number,
): void {
  script.toasts.push({ message, title: title ?? '' });
}

function activeSheet(script: Script): Handle<SheetReference> {
  return sheetHandle(script.document.engine.activeSheetId());
}

/** The spreadsheet that the script is bound to. */
export const spreadsheet: ClassBody = {
  ...spreadsheetMetadata,
  ...spreadsheetProtections,
  getId: () => 'local-spreadsheet',
  getName: () => 'Local spreadsheet',
  getUrl: () => 'https://docs.google.com/spreadsheets/d/local-spreadsheet/edit',
  getSpreadsheetTimeZone: (script: Script) => script.document.timeZone,
  getSpreadsheetLocale: (script: Script) => script.document.locale.name,
  getSheets: (script: Script) => script.document.sheets().map((sheet) => sheetHandle(sheet.id)),
  getNumSheets: (script: Script) => script.document.sheets().length,
  getSheetByName(script: Script, _self: Self, name: string | null) {
    const found = name === null ? undefined : script.document.sheetNamed(name);
    return found ? sheetHandle(found.id) : null;
  },
  getSheetById(script: Script, _self: Self, id: number) {
    const found = script.document.sheets().find((sheet) => sheet.id === String(id));
    return found ? sheetHandle(found.id) : null;
  },
  getActiveSheet: activeSheet,
  getCurrentCell: currentCell,
  setActiveSheet(script: Script, _self: Self, sheet: Handle<SheetReference>) {
    activateSheet(script, sheet.self);
    return sheetHandle(sheet.self.id);
  },
  insertSheet: (script: Script, _self: Self, ...args: unknown[]) => insertSheet(script, ...args),
  deleteSheet: (script: Script, _self: Self, sheet: Handle<SheetReference>) =>
    deleteSheet(script, sheet.self),
  deleteActiveSheet(script: Script) {
    deleteSheet(script, activeSheet(script).self);
    return activeSheet(script);
  },
  duplicateActiveSheet(script: Script) {
    const { document } = script;
    const from = document.sheet(document.engine.activeSheetId());
    const index = document.sheets().findIndex((sheet) => sheet.id === from.id) + 1;
    const copy = copySheet(document, from, `Copy of ${from.name()}`, index);
    document.engine.activate(copy.id);
    return sheetHandle(copy.id);
  },
  moveActiveSheet: (script: Script, _self: Self, position: number) => moveActiveSheet(script, position),
  getRange: (script: Script, _self: Self, a1: string) => getRangeAnywhere(script, a1),
  getRangeList: (script: Script, _self: Self, notations: readonly string[]) =>
    new Handle(
      'RangeList',
      notations.map((a1) => getRangeAnywhere(script, a1)),
    ),
  toast,
};
