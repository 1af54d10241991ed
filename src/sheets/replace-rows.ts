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
  { sheet: target, wanted, keys, column, columns, alignment }: Standing,
): void {
  const { inserts, runs, obsolete } = alignment;
  // What is undone, and by how much, is asked of nothing but inserts.
  const rows = inserts.length > 0 ? target.getMaxRows() : 0;
  const place = { sheetId: target.getSheetId(), rows, inserts, runs, column, columns };
  const mark = (phase: 'insert' | 'copy'): CommitMark => ({
    staging: [name],
    target: { ...place, phase },
  });

  // Read before anything is written: the user's formulas in these rows may depend on ours.
  const leaving = blocksOf(obsolete).map((block) => ({
    ...block,
    keep: theirRows(target, block.from, block.count, column, columns),
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
  for (const { to, keep } of leaving) {
    for (const { first, count, value } of runsOf(keep).reverse()) {
      if (value) target.getRange(to + first, column, count, columns).clear();
      else target.deleteRows(to + first, count);
    }
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

/** Neighbouring rows that leave, together; from the bottom up, as they are. */
function blocksOf(
  rows: readonly { readonly from: number; readonly to: number }[],
): { from: number; to: number; count: number }[] {
  const blocks: { from: number; to: number; count: number }[] = [];
  for (const { from, to } of rows) {
    const last = blocks[blocks.length - 1];
    if (last && last.from - 1 === from && last.to - 1 === to) {
      last.from = from;
      last.to = to;
      last.count += 1;
    } else blocks.push({ from, to, count: 1 });
  }
  return blocks;
}

/** Into which of some rows the user wrote, left or right of our columns. */
function theirRows(target: Sheet, row: number, count: number, column: number, columns: number): boolean[] {
  const right = column + columns;
  const sides = [
    { from: 1, width: column - 1 },
    { from: right, width: target.getLastColumn() - right + 1 },
  ].filter(({ width }) => width > 0);
  const cells = sides.map(({ from, width }) => target.getRange(row, from, count, width).getValues());
  return Array.from({ length: count }, (_, index) =>
    cells.some((side) => (side[index] ?? []).some((value) => value !== '')),
  );
}
