import type { ReportMessages } from '../i18n/report-messages.ts';
import { UserError } from '../i18n/user-error.ts';
import { setupProblemText, stopsBuild } from '../setup/setup-problem.ts';
import { setupRows } from '../setup/setup-rows.ts';
import { lookAtSetup, type SetupModel } from './look-at-setup.ts';
import { type OpenedSetup, openSetup, type SetupDraft } from './open-setup.ts';
import { givenSetup } from './settle-setup.ts';
import { setupPlan } from './setup-plan.ts';
import { sheetHeads } from './sheet-heads.ts';
import { sheetNames } from './sheet-plan.ts';
import { setupToStand, standingSetup } from './standing-setup.ts';
import type { Workbook } from './workbook.ts';

/** What came of saving: it stands, or somebody else has changed "KPI Setup" since and nothing was written. */
export type SavedSetup =
  | { readonly saved: true; readonly hash: string; readonly model: SetupModel }
  | { readonly saved: false; readonly theirs: OpenedSetup };

/**
 * Writes a set-up to "KPI Setup", unless the sheet says something else than it did when the change began. To be
 * called while nobody else can write.
 *
 * @param now wall clock in the spreadsheet's zone, `2026-04-03 09:12`
 * @throws UserError where the set-up cannot be built with; nothing has been written then
 */
export function saveSetup(
  workbook: Workbook,
  { setup, base }: SetupDraft,
  now: string,
  messages: ReportMessages,
): SavedSetup {
  const heads = sheetHeads(workbook);
  const standing = standingSetup(workbook, heads);
  if (standing && standing.hash !== base)
    return { saved: false, theirs: openSetup(workbook, null, now, messages) };
  const look = lookAtSetup(workbook, givenSetup(setup, heads, messages), heads, now, messages);
  const rows = setupRows(look.setup, look.evidence, messages.setup, standing?.plans);
  const { problems, hash } = setupToStand(rows, workbook, heads);
  const problem = problems.find(stopsBuild);
  if (problem)
    throw new UserError((say) => setupProblemText(problem, standing?.name ?? sheetNames.setup, say.setup));
  if (standing?.old) workbook.keepSetup(standing.old);
  workbook.commit([setupPlan(rows)], undefined, false);
  return { saved: true, hash, model: look.model };
}
