import type { Messages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { OpenQuestion } from '../report/open-question.ts';
import { afterwards, withDocumentLock } from './document-lock.ts';
import { recover } from './recover.ts';
import { sentenceOf } from './sentence-of.ts';
import { showSidebar } from './show-sidebar.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Runs what a menu item does: one at a time in a spreadsheet, after ending what an earlier one was killed in.
 * The sentence it returns is a toast; a failure is one sentence in a dialog, shown after the lock is free,
 * because a dialog would drop it. A question opens the sidebar, where it stands on top.
 */
export function menuAction(messages: Messages, act: (spreadsheet: Spreadsheet) => string): void {
  let spreadsheet: Spreadsheet | null = null;
  let failure: unknown;
  try {
    spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const done = actAlone(spreadsheet, act);
    afterwards(() => spreadsheet?.toast(done, messages.product, 8));
    return;
  } catch (error) {
    failure = error;
  }
  if (failure instanceof OpenQuestion) {
    showSidebar(messages);
    return;
  }
  const sentence = sentenceOf(failure, spreadsheet, messages);
  const ui = SpreadsheetApp.getUi();
  ui.alert(messages.product, sentence, ui.ButtonSet.OK);
}

function actAlone(spreadsheet: Spreadsheet | null, act: (spreadsheet: Spreadsheet) => string): string {
  if (!spreadsheet) throw new UserError((say) => say.host.noSpreadsheet);
  return withDocumentLock(() => {
    recover(spreadsheet);
    return act(spreadsheet);
  });
}
