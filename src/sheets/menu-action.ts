import type { Messages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { afterwards, withDocumentLock } from './document-lock.ts';
import { recover } from './recover.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Runs what a menu item does: one at a time in a spreadsheet, after ending what an earlier one was killed in.
 * The sentence it returns is a toast; a failure is one sentence in a dialog, shown after the lock is free,
 * because a dialog would drop it.
 */
export function menuAction(messages: Messages, act: (spreadsheet: Spreadsheet) => string): void {
  let failure: unknown;
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    if (!spreadsheet) throw new UserError((say) => say.sheets.noSpreadsheet);
    const done = withDocumentLock(() => {
      recover(spreadsheet);
      return act(spreadsheet);
    });
    afterwards(() => spreadsheet.toast(done, messages.product, 8));
    return;
  } catch (error) {
    failure = error;
  }
  const sentence = sentenceOf(failure, messages);
  const ui = SpreadsheetApp.getUi();
  ui.alert(messages.product, sentence, ui.ButtonSet.OK);
}

/** The sentence behind an error: its own, or the calm one, with the cause in the log. */
function sentenceOf(error: unknown, messages: Messages): string {
  if (error instanceof UserError) return error.say(messages);
  console.error(error);
  return messages.sheets.unexpected;
}
