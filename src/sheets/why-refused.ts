import type { Messages } from '../i18n/messages.ts';
import { mayEdit } from './may-edit.ts';
import { ourSheets } from './our-sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells that Google allows in a file, empty ones too. */
const mostCells = 10_000_000;

/** Two new sheets of 26,000 cells, and some rows. */
const room = 60_000;

/**
 * What stands behind a step that Google did not carry out, asked after it has failed: its own words are translated and
 * no help. Null where the file is open to the person and has room, or where Google does not answer, not even with the
 * page of texts.
 */
export function whyRefused(spreadsheet: Spreadsheet, { sheets: say }: Messages): string | null {
  try {
    for (const sheet of ourSheets(spreadsheet).values()) {
      const name = sheet.getName();
      if (!mayEdit(sheet.getDataRange())) return say.locked(name);
    }
    const sheets = spreadsheet.getSheets();
    if (!sheets.some((sheet) => mayEdit(sheet.getRange(1, 1)))) return say.viewOnly;
    const cells = sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
    return cells > mostCells - room ? say.full : null;
  } catch {
    return null;
  }
}
