import type { SheetKind, SheetPlan } from '../report/sheet-plan.ts';
import { applyPlan, sizeSheet } from './apply-plan.ts';
import { drawChart } from './chart.ts';
import { clearMark, writeMark } from './commit-mark.ts';
import { freeName } from './free-name.ts';
import { markAsOurs } from './our-sheets.ts';
import { recover } from './recover.ts';
import { replaceRows } from './replace-rows.ts';
import { type Standing, standingSheet } from './standing-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Puts plans into their sheets, new or standing, and brings the last one before the user's eyes. No moment shows
 * half of one: everything is prepared on a hidden sheet, which then becomes the sheet, or whose rows are copied
 * over the old ones in one call a run. A fault on the way is ended at once by `recover`; after a kill the next
 * click does it.
 *
 * @param ours the sheets that stand already
 * @param names the names of all sheets
 */
export function commitPlans(
  spreadsheet: Spreadsheet,
  plans: readonly SheetPlan[],
  ours: ReadonlyMap<SheetKind, Sheet>,
  names: readonly string[],
): void {
  // What cannot be updated is found out before anything is written.
  const standing = plans.map((plan) => {
    const sheet = ours.get(plan.kind);
    return sheet ? standingSheet(sheet, plan) : null;
  });
  const user = spreadsheet.getActiveSheet();
  const taken = [...names];
  let last: Sheet | null = null;
  plans.forEach((plan, index) => {
    last = commitPlan(spreadsheet, plan, standing[index] ?? null, user, taken);
  });
  if (last) show(spreadsheet, last);
}

function commitPlan(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  standing: Standing | null,
  user: Sheet,
  names: string[],
): Sheet {
  if (standing?.isUpToDate) return standing.sheet;
  const name = freeName(`${plan.name} - building`, names);
  try {
    const staging = stage(spreadsheet, plan, name, user, names.length);
    if (!standing) return publish(plan, staging, names);
    replaceRows(spreadsheet, plan, { sheet: staging, name }, standing);
    return standing.sheet;
  } catch (fault) {
    if (recover(spreadsheet) === 'completed' && standing) return standing.sheet;
    throw fault;
  }
}

/** Prepares the plan on a hidden sheet; the user keeps looking at theirs. */
function stage(spreadsheet: Spreadsheet, plan: SheetPlan, name: string, user: Sheet, index: number): Sheet {
  writeMark({ staging: name });
  const staging = spreadsheet.insertSheet(name, index);
  spreadsheet.setActiveSheet(user);
  staging.hideSheet();
  applyPlan(staging, plan);
  return staging;
}

/** Makes the prepared sheet the report. Its name comes last: until then it is the one to be thrown away. */
function publish(plan: SheetPlan, staging: Sheet, names: string[]): Sheet {
  const name = freeName(plan.name, names);
  sizeSheet(staging, plan);
  drawChart(staging, plan, (key) => plan.rows.findIndex((row) => row.key === key) + 2, 1);
  markAsOurs(staging, plan.kind);
  staging.showSheet();
  staging.setName(name);
  clearMark();
  names.push(name);
  return staging;
}

/** Brings a finished sheet before the user's eyes, also where they had hidden it. */
function show(spreadsheet: Spreadsheet, sheet: Sheet): void {
  if (sheet.isSheetHidden()) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
}
