import { UserError } from '../i18n/user-error.ts';
import { letterOf } from '../report/column-letter.ts';
import { cornerKey } from '../report/plan-grid.ts';
import type { SheetPlan } from '../report/sheet-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where our rows and columns stand in a sheet of ours. */
export interface Standing {
  /** The key of each row, '' for the user's. */
  readonly keys: readonly string[];
  /** The column of the keys, counted from 1, and how many columns are ours, it included. */
  readonly column: number;
  readonly columns: number;
  /** All rows of the sheet, empty ones too. */
  readonly rows: number;
}

/**
 * Reads the keys of a sheet of ours. The user may have put columns left and right of ours, and rows anywhere;
 * a column between ours, or a key column that is gone, is a UserError: nothing could be written without
 * touching the user's cells.
 */
export function standingSheet(sheet: Sheet, plan: SheetPlan): Standing {
  const name = sheet.getName();
  const lastRow = sheet.getLastRow();
  const lastColumn = sheet.getLastColumn();
  if (lastRow === 0) throw new UserError((say) => say.sheets.keysMissing(name));
  const head = (sheet.getRange(1, 1, 1, lastColumn).getValues()[0] ?? []).map(String);
  const column = head.indexOf(cornerKey) + 1;
  if (column === 0) throw new UserError((say) => say.sheets.keysMissing(name));
  plan.columns.forEach(({ key }, index) => {
    const at = column + 1 + index;
    if (head[at - 1] === key) return;
    const inserted = head.includes(key);
    throw new UserError((say) =>
      inserted ? say.sheets.columnBetween(name, letterOf(at)) : say.sheets.columnMissing(name, letterOf(at)),
    );
  });
  const keys = sheet
    .getRange(1, column, lastRow, 1)
    .getValues()
    .map(([key]) => String(key ?? ''));
  return { keys, column, columns: plan.columns.length + 1, rows: sheet.getMaxRows() };
}
