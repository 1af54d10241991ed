import { UserError } from '../i18n/user-error.ts';
import { type Alignment, alignRows } from '../report/align-rows.ts';
import { letterOf } from '../report/column-letter.ts';
import { cornerKey, gridOf, identityOf, showsAlready } from '../report/plan-grid.ts';
import type { SheetPlan } from '../report/sheet-plan.ts';
import { mayEdit } from './may-edit.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where our rows and columns stand in a sheet of ours. */
export interface Standing {
  readonly sheet: Sheet;
  /** What tells the rows of the plan from each other, from the top, the row of column keys included. */
  readonly wanted: readonly string[];
  /** The same for each row of the sheet, '' for the user's. */
  readonly keys: readonly string[];
  /** The column of the keys, counted from 1, and how many columns are ours, it included. */
  readonly column: number;
  readonly columns: number;
  /** How the rows of the plan come to stand in it. */
  readonly alignment: Alignment;
  /** Whether the sheet holds what the plan says, row for row. */
  readonly isUpToDate: boolean;
}

/**
 * Reads a sheet of ours. The user may have put columns left and right of ours, and rows anywhere; a column
 * between ours, or a key column that is gone, is a UserError: nothing could be written without touching the
 * user's cells. So is one that the person may not edit where it has to change.
 */
export function standingSheet(sheet: Sheet, plan: SheetPlan): Standing {
  const used = sheet.getDataRange();
  const lastRow = used.getNumRows();
  const head = (sheet.getRange(1, 1, 1, used.getNumColumns()).getValues()[0] ?? []).map(String);
  const column = head.indexOf(cornerKey) + 1;
  const fail = (say: UserError['say']) => {
    throw new UserError(say);
  };
  if (column === 0) {
    const name = sheet.getName();
    fail((say) => say.sheets.keysMissing(name));
  }
  plan.columns.forEach(({ key }, index) => {
    const at = column + 1 + index;
    if (head[at - 1] === key) return;
    const name = sheet.getName();
    const problem = head.includes(key) ? 'columnBetween' : 'columnMissing';
    fail((say) => say.sheets[problem](name, letterOf(at)));
  });
  const grid = gridOf(plan);
  // Our formulas are not read: after a recovery in this execution they may not have been calculated yet.
  const comparable = !grid.some((row) => row.some((cell) => cell.formula !== undefined));
  const width = comparable ? plan.columns.length + 1 : 1;
  const ours = sheet.getRange(1, column, lastRow, width).getValues();
  const wanted = grid.map(([key]) => identityOf(String(key?.value)));
  const keys = ours.map(([key]) => identityOf(String(key ?? '')));
  const columns = plan.columns.length + 1;
  const alignment = alignRows(keys, wanted);
  const isUpToDate = comparable && showsAlready(ours, grid);
  if (!isUpToDate) {
    // Rows that come and go also run through the user's columns.
    const { inserts, obsolete } = alignment;
    const touched =
      inserts.length + obsolete.length > 0
        ? sheet.getRange(`1:${lastRow}`)
        : sheet.getRange(1, column, lastRow, columns);
    if (!mayEdit(touched)) {
      const name = sheet.getName();
      fail((say) => say.sheets.locked(name));
    }
  }
  return { sheet, wanted, keys, column, columns, alignment, isUpToDate };
}
