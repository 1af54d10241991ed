import { alignRows, type Run } from '../report/align-rows.ts';
import { gridOf, runsOf } from '../report/plan-grid.ts';
import type { SheetPlan } from '../report/sheet-plan.ts';
import { applyPlan, sizeRows } from './apply-plan.ts';
import { drawChart } from './chart.ts';
import { type CommitMark, clearMark, writeMark } from './commit-mark.ts';
import { copyRuns } from './copy-runs.ts';
import { markAsOurs } from './our-sheets.ts';
import { recover } from './recover.ts';
import { type Standing, standingSheet } from './standing-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Puts a plan into its sheet, new or standing, so that no moment shows half of it: everything is prepared on a
 * hidden sheet, which then becomes the sheet, or whose rows are copied over the old ones in one call a run.
 * A fault on the way is ended at once by `recover`; after a kill the next click does it.
 */
export function commitPlan(spreadsheet: Spreadsheet, plan: SheetPlan, standing: Sheet | null): Sheet {
  const place = standing && standingSheet(standing, plan);
  try {
    const staging = stage(spreadsheet, plan);
    return standing && place
      ? replace(spreadsheet, plan, staging, standing, place)
      : publish(spreadsheet, plan, staging);
  } catch (fault) {
    if (recover(spreadsheet) === 'completed' && standing) return standing;
    throw fault;
  }
}

/** Prepares the plan on a hidden sheet, the active sheet staying the user's. */
function stage(spreadsheet: Spreadsheet, plan: SheetPlan): Sheet {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const name = freeName(`${plan.name} - building`, names);
  const active = spreadsheet.getActiveSheet();
  writeMark({ staging: name });
  const staging = spreadsheet.insertSheet(name, names.length);
  spreadsheet.setActiveSheet(active);
  staging.hideSheet();
  applyPlan(staging, plan);
  return staging;
}

/** Makes the prepared sheet the report. Its name comes last: until then it is the one to be thrown away. */
function publish(spreadsheet: Spreadsheet, plan: SheetPlan, staging: Sheet): Sheet {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  drawChart(staging, plan, (key) => plan.rows.findIndex((row) => row.key === key) + 2, 1);
  markAsOurs(staging, plan.kind);
  staging.showSheet();
  staging.setName(freeName(plan.name, names));
  clearMark();
  return staging;
}

/** Copies the prepared rows to where they stand in the sheet of ours, the user's rows and columns untouched. */
function replace(
  spreadsheet: Spreadsheet,
  plan: SheetPlan,
  staging: Sheet,
  target: Sheet,
  { keys, column, columns, rows }: Standing,
): Sheet {
  const wanted = gridOf(plan).map((cells) => String(cells[0]?.value));
  const { inserts, runs, obsolete } = alignRows(keys, wanted);
  const place = { sheetId: target.getSheetId(), rows, inserts, runs, column, columns };
  const mark = (phase: 'insert' | 'copy'): CommitMark => ({
    staging: staging.getName(),
    target: { ...place, phase },
  });

  if (inserts.length > 0) writeMark(mark('insert'));
  for (const { before, count } of inserts) target.insertRowsBefore(before, count);
  writeMark(mark('copy'));
  copyRuns(staging, target, { ...place, phase: 'copy' });
  spreadsheet.deleteSheet(staging);
  clearMark();

  const rowOf = (key: string) => {
    const index = wanted.indexOf(key) + 1;
    const run = runs.find(({ from, count }) => index >= from && index < from + count);
    return run ? run.to + index - run.from : 0;
  };
  sizeNewRows(target, plan, new Set(keys), runs);
  showColumns(target, plan, column);
  drawChart(target, plan, rowOf, column);
  for (const row of obsolete) removeRow(target, row, column, columns);
  return target;
}

/** Rows that stood already keep the height that the user gave them. */
function sizeNewRows(
  target: Sheet,
  plan: SheetPlan,
  standing: ReadonlySet<string>,
  runs: readonly Run[],
): void {
  for (const { from, to, count } of runs) {
    // Row 1 of the grid holds the keys of the columns, the rows of the plan follow.
    const rows = Array.from({ length: count }, (_, index) => plan.rows[from - 2 + index]);
    sizeRows(
      target,
      to,
      rows.map((row) => (row && !standing.has(row.key) ? row.height : undefined)),
    );
  }
}

/** Hides the columns that the plan hides and shows those that it shows again; the others are the user's choice. */
function showColumns(target: Sheet, plan: SheetPlan, column: number): void {
  for (const { first, count, value } of runsOf(plan.columns.map(({ hidden }) => hidden))) {
    if (value === true) target.hideColumns(column + 1 + first, count);
    if (value === false) target.showColumns(column + 1 + first, count);
  }
}

/** Takes a row of ours away, but leaves it where the user wrote beside it. */
function removeRow(target: Sheet, row: number, column: number, columns: number): void {
  const cells =
    target.getRange(row, 1, 1, Math.max(target.getLastColumn(), column + columns - 1)).getValues()[0] ?? [];
  const theirs = cells.some(
    (value, index) => value !== '' && (index + 1 < column || index + 1 >= column + columns),
  );
  if (theirs) target.getRange(row, column, 1, columns).clear();
  else target.deleteRow(row);
}

/** The name, or the first of `name 2`, `name 3`, … that no sheet has. */
export function freeName(name: string, taken: readonly string[]): string {
  const folded = new Set(taken.map((other) => other.trim().toLowerCase()));
  let free = name;
  for (let number = 2; folded.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return free;
}
