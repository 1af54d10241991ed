import { newRuleBuilder } from './conditional-rules.ts';
import { currentCell } from './current-cell.ts';
import { newValidation } from './data-validation.ts';
import type { ClassBody } from './handle.ts';
import { Handle } from './handle.ts';
import type { SheetReference } from './references.ts';
import { sheetHandle, spreadsheetHandle } from './references.ts';
import type { Script } from './script.ts';
import { activateSheet } from './sheet-order.ts';

const active = (script: Script) => (script.environment.container ? spreadsheetHandle() : null);

/** The global SpreadsheetApp. */
export const spreadsheetApp: ClassBody = {
  getActive: active,
  getActiveSpreadsheet: active,
  getActiveSheet: (script: Script) => sheetHandle(script.document.engine.activeSheetId()),
  getCurrentCell: currentCell,
  setActiveSheet(script: Script, _self: unknown, sheet: Handle<SheetReference>) {
    activateSheet(script, sheet.self);
    return sheetHandle(sheet.self.id);
  },
  getUi: () => new Handle('Ui', {}),
  flush: () => undefined,
  newTextStyle: () => new Handle('TextStyleBuilder', {}),
  newDataValidation: newValidation,
  newConditionalFormatRule: newRuleBuilder,
};
