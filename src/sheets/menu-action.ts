import type { Messages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { recover } from './recover.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** How long a second click waits for the first, in milliseconds. */
const patience = 5_000;

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
    const done = alone(() => {
      recover(spreadsheet);
      return act(spreadsheet);
    });
    tell(() => spreadsheet.toast(done, messages.product, 8));
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

/** Holds the lock of the document meanwhile; where there is none (outside a document), goes ahead. */
function alone<T>(act: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw new UserError((say) => say.sheets.busy);
  try {
    const result = act();
    SpreadsheetApp.flush();
    return result;
  } finally {
    tell(() => lock?.releaseLock());
  }
}

/** For what comes after the work is done: its failure must not turn a complete result into an error. */
function tell(say: () => void): void {
  try {
    say();
  } catch (error) {
    console.warn(error);
  }
}
