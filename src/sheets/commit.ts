import { UserError } from '../i18n/user-error.ts';
import type { SheetKind, SheetPlan } from '../report/sheet-plan.ts';
import { applyPlan } from './apply-plan.ts';
import { writeMark } from './commit-mark.ts';
import { afterwards } from './document-lock.ts';
import { freeName } from './free-name.ts';
import { mayEditFile } from './may-edit.ts';
import { publishSheets, type Staged } from './publish-sheets.ts';
import { recover } from './recover.ts';
import { replaceRows } from './replace-rows.ts';
import { type Standing, standingSheet } from './standing-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Puts plans into their sheets, new or standing, and brings the summary before the user's eyes. No moment shows
 * half of one: everything is prepared on hidden sheets, which then become the sheets, or whose rows are copied
 * over the old ones in one call a run. A fault on the way is ended at once by `recover`; after a kill the next
 * click does it.
 *
 * @param ours the sheets that stand already
 * @param names the names of all sheets
 * @param placing called when all is prepared and goes to where the user sees it
 * @throws UserError where the person may not write or the user's cells are in the way; nothing has been written then
 */
export function commitPlans(
  spreadsheet: Spreadsheet,
  plans: readonly SheetPlan[],
  ours: ReadonlyMap<SheetKind, Sheet>,
  names: readonly string[],
  placing: () => void = () => {},
): void {
  const user = spreadsheet.getActiveSheet();
  const taken = [...names];
  // What cannot be updated is found out before anything is written.
  const standing = plans.flatMap((plan) => {
    const sheet = ours.get(plan.kind);
    return sheet ? [{ plan, place: standingSheet(sheet, plan) }] : [];
  });
  const fresh = plans.filter(({ kind }) => !ours.has(kind));
  if (fresh.length > 0 && !mayEditFile(spreadsheet, user)) throw new UserError((say) => say.sheets.viewOnly);

  const old = standing.filter(({ place }) => !place.isUpToDate);
  const made = fresh.length > 0 ? buildSheets(fresh, old.length > 0 ? null : placing) : [];
  old.forEach(({ plan, place }, index) => {
    rebuild(plan, place, index < old.length - 1 ? null : placing);
  });
  const main = plans.find(({ kind }) => kind === 'summary') ?? plans[0];
  const shown = main && (ours.get(main.kind) ?? made[fresh.indexOf(main)]);
  if (shown) afterwards(() => show(spreadsheet, shown));

  /** New sheets: they appear together, when all of them are ready. */
  function buildSheets(some: readonly SheetPlan[], then: (() => void) | null): Sheet[] {
    try {
      const staged = stage(spreadsheet, some, user, taken);
      then?.();
      return publishSheets(staged, taken);
    } catch (fault) {
      recover(spreadsheet);
      throw fault;
    }
  }

  function rebuild(plan: SheetPlan, place: Standing, then: (() => void) | null): void {
    try {
      const [staged] = stage(spreadsheet, [plan], user, taken);
      then?.();
      if (staged) replaceRows(spreadsheet, staged, place);
    } catch (fault) {
      if (recover(spreadsheet) !== 'completed') throw fault;
    }
  }
}

/** Prepares plans on hidden sheets; the user keeps looking at theirs. All are inserted first: then there is room. */
function stage(
  spreadsheet: Spreadsheet,
  plans: readonly SheetPlan[],
  user: Sheet,
  taken: readonly string[],
): Staged[] {
  const names = plans.map(({ name }) => freeName(`${name} - building`, taken));
  writeMark({ staging: names });
  const sheets = names.map((name, index) => spreadsheet.insertSheet(name, taken.length + index));
  spreadsheet.setActiveSheet(user);
  return plans.flatMap((plan, index) => {
    const sheet = sheets[index];
    if (!sheet) return [];
    sheet.hideSheet();
    applyPlan(sheet, plan);
    return [{ plan, sheet, name: names[index] ?? '' }];
  });
}

/** Brings a finished sheet before the user's eyes, also where they had hidden it. */
function show(spreadsheet: Spreadsheet, sheet: Sheet): void {
  if (sheet.isSheetHidden()) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
}
