import { UserError } from '../i18n/user-error.ts';
import { mayEdit } from './may-edit.ts';

/**
 * Puts a formula into the cell that the person has selected, never over a filled one.
 *
 * @returns where it is now: Sheet1!B2
 * @throws UserError where the cell is filled or may not be edited; nothing has been written then
 */
export function insertFormula(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  formula: string,
): string {
  const cell = spreadsheet.getCurrentCell();
  if (!cell) throw new UserError((say) => say.setup.formulas.noCell);
  const sheet = cell.getSheet().getName();
  const at = `${sheet}!${cell.getA1Notation()}`;
  if (!cell.isBlank() || cell.getFormula() !== '')
    throw new UserError((say) => say.setup.formulas.filled(at));
  if (!mayEdit(cell)) throw new UserError((say) => say.sheets.locked(sheet));
  cell.setFormula(formula);
  return at;
}
