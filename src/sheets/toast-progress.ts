import type { Messages } from '../i18n/messages.ts';
import type { Progress, StepState } from '../report/progress.ts';
import { afterwards } from './document-lock.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Seconds between two toasts: each of them is a call. */
const pause = 5;

/**
 * Shows in the corner how far a build from the menu has come: nothing where it is quick, else a toast now and then, and
 * at once where a table comes in parts. A build from the menu cannot be stopped.
 *
 * @param startedAt when it was clicked, in milliseconds
 */
export function toastProgress(spreadsheet: Spreadsheet, messages: Messages, startedAt: number): Progress {
  const elapsed = () => (Date.now() - startedAt) / 1000;
  let shown = 0;
  let isQuiet = true;
  return {
    elapsed,
    show(state) {
      const now = elapsed();
      const inParts = state.rows !== undefined && state.rows.done < state.rows.of;
      const isDue = now - shown >= pause;
      // Who has been told of the reading is told of the writing; who has not, waits no longer for the rest.
      const speaks = isQuiet ? inParts || (isDue && state.step !== 'place') : isDue || state.step === 'write';
      if (!speaks) return true;
      shown = now;
      isQuiet = false;
      afterwards(() => spreadsheet.toast(stepText(state, messages), messages.product, 30));
      return true;
    },
  };
}

/** What is being done, in the user's words. */
function stepText({ step, rows }: StepState, { sheets }: Messages): string {
  return rows ? sheets.reading(rows.sheet, rows.done, rows.of) : sheets.steps[step];
}
