import type { Run } from '../report/align-rows.ts';
import { identityOf, runsOf } from '../report/plan-grid.ts';
import type { SheetPlan } from '../report/sheet-plan.ts';
import { sizeRows } from './apply-plan.ts';
import { drawChart } from './chart.ts';
import { type CommitMark, clearMark, writeMark } from './commit-mark.ts';
import { copyRuns } from './copy-runs.ts';
import type { Staged } from './publish-sheets.ts';
import type { Standing } from './standing-sheet.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Copies the prepared rows to where they stand in the sheet of ours, the user's rows and columns untouched. */
export function replaceRows(
  spreadsheet: Spreadsheet,
  { plan, sheet: staging, name }: Staged,
  { sheet: target, wanted, keys, column, columns, rows, alignment }: Standing,
): void {
  const { inserts, runs, obsolete } = alignment;
  const place = { sheetId: target.getSheetId(), rows, inserts, runs, column, columns };
  const mark = (phase: 'insert' | 'copy'): CommitMark => ({
    staging: [name],
    target: { ...place, phase },
  });

  // Read before anything is written: the user's formulas in these rows may depend on ours.
  const leaving = obsolete.map(({ from, to }) => ({
    row: to,
    keep: hasTheirCells(target, from, column, columns),
  }));

  if (inserts.length > 0) writeMark(mark('insert'));
  for (const { before, count } of inserts) target.insertRowsBefore(before, count);
  sizeNewRows(target, plan, new Set(keys), runs);
  writeMark(mark('copy'));
  copyRuns(staging, target, place);
  spreadsheet.deleteSheet(staging);
  clearMark();

  showColumns(target, plan, column);
  drawChart(target, plan, (key) => rowInSheet(wanted.indexOf(identityOf(key)) + 1, runs), column);
  for (const { row, keep } of leaving) {
    if (keep) target.getRange(row, column, 1, columns).clear();
    else target.deleteRow(row);
  }
}

/** Where a row of the plan's grid stands in the sheet. */
function rowInSheet(row: number, runs: readonly Run[]): number {
  const run = runs.find(({ from, count }) => row >= from && row < from + count);
  return run ? run.to + row - run.from : 0;
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
    const isNew = rows.map((row) => (row && !standing.has(identityOf(row.key)) ? row.height : undefined));
    sizeRows(target, to, isNew);
  }
}

/** Hides the columns that the plan hides and shows those that it shows again; the others are the user's choice. */
function showColumns(target: Sheet, plan: SheetPlan, column: number): void {
  for (const { first, count, value } of runsOf(plan.columns.map(({ hidden }) => hidden))) {
    if (value === true) target.hideColumns(column + 1 + first, count);
    if (value === false) target.showColumns(column + 1 + first, count);
  }
}

/** Whether the user wrote into a row, left or right of our columns. */
function hasTheirCells(target: Sheet, row: number, column: number, columns: number): boolean {
  const right = column + columns;
  const sides = [
    { from: 1, count: column - 1 },
    { from: right, count: target.getLastColumn() - right + 1 },
  ];
  return sides.some(
    ({ from, count }) =>
      count > 0 && (target.getRange(row, from, 1, count).getValues()[0] ?? []).some((value) => value !== ''),
  );
}
