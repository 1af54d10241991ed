import type { Messages } from '../i18n/messages.ts';
import { UserError } from '../i18n/user-error.ts';
import type { SetupDraft } from '../report/open-setup.ts';
import type { Workbook } from '../report/workbook.ts';
import { askToStop, stateOf } from './cache-progress.ts';
import { withDocumentLock } from './document-lock.ts';
import { draftStore } from './drafts.ts';
import { insertFormula } from './insert-formula.ts';
import { recover } from './recover.ts';
import { sentenceOf } from './sentence-of.ts';
import { texts } from './texts.ts';
import { openWorkbook } from './workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The active spreadsheet and the person at the keyboard, as the sidebar's requests need them. */
export function sidebarHost(messages: Messages) {
  const drafts = () => draftStore(active().getId());
  return {
    workbook: () => openWorkbook(active()),
    alone: <T>(act: (workbook: Workbook) => T): T =>
      withDocumentLock(() => {
        const spreadsheet = active();
        recover(spreadsheet);
        return act(openWorkbook(spreadsheet));
      }),
    draft(): SetupDraft | null {
      try {
        return JSON.parse(drafts().read() ?? 'null');
      } catch {
        return null;
      }
    },
    keepDraft: (draft: SetupDraft | null) => drafts().write(draft && JSON.stringify(draft)),
    formulas: () => texts().formulas,
    insert: (formula: string) => insertFormula(active(), formula),
    progress: stateOf,
    stop: askToStop,
    sentence: (fault: unknown) => sentenceOf(fault, SpreadsheetApp.getActiveSpreadsheet(), messages),
  };
}

function active(): Spreadsheet {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) throw new UserError((say) => say.host.noSpreadsheet);
  return spreadsheet;
}
