import type { SheetPlan } from '../report/sheet-plan.ts';
import { sizeSheet } from './apply-plan.ts';
import { drawChart } from './chart.ts';
import { clearMark } from './commit-mark.ts';
import { freeName } from './free-name.ts';
import { markAsOurs } from './our-sheets.ts';

/** A plan as it stands on its hidden sheet. */
export interface Staged {
  readonly plan: SheetPlan;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly name: string;
}

/**
 * Makes prepared sheets the user's. Their names come last: until then they are the ones to be thrown away.
 *
 * @param taken the names of all sheets, to which the new ones are added
 */
export function publishSheets(
  staged: readonly Staged[],
  taken: string[],
): GoogleAppsScript.Spreadsheet.Sheet[] {
  for (const { plan, sheet } of staged) {
    sizeSheet(sheet, plan);
    drawChart(sheet, plan, (key) => plan.rows.findIndex((row) => row.key === key) + 2, 1, true);
    markAsOurs(sheet, plan.kind);
  }
  for (const { plan, sheet } of staged) {
    const name = freeName(plan.name, taken);
    sheet.showSheet();
    sheet.setName(name);
    taken.push(name);
  }
  clearMark();
  return staged.map(({ sheet }) => sheet);
}
