import { UserError } from '../i18n/user-error.ts';

/** How long a second click waits for the first, in milliseconds. */
const patience = 5_000;

/**
 * Does something while nobody else builds or saves in this spreadsheet; where there is no lock (outside a document)
 * goes ahead. A dialog drops the lock: ask before, and show failures after.
 *
 * @throws UserError where somebody else holds the lock; nothing has been done then
 * @example withDocumentLock(() => buildSummary(workbook, now, messages))
 */
export function withDocumentLock<T>(act: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(patience)) throw new UserError((say) => say.host.busy);
  // Others must see what was written before they may write.
  try {
    const result = act();
    SpreadsheetApp.flush();
    return result;
  } catch (fault) {
    afterwards(() => SpreadsheetApp.flush());
    throw fault;
  } finally {
    afterwards(() => lock?.releaseLock());
  }
}

/** For what comes after the work is done: its failure must not turn a complete result into an error. */
export function afterwards(say: () => void): void {
  try {
    say();
  } catch (error) {
    console.warn(error);
  }
}
