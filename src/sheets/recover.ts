import { type CommitMark, clearMark, readMark } from './commit-mark.ts';
import { copyRuns } from './copy-runs.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Ends what an interrupted commit began, before anything else is done: undoes it while only empty rows were
 * inserted, completes it once the new content has begun to go in. Without a mark nothing is touched.
 */
export function recover(spreadsheet: Spreadsheet): 'nothing' | 'undone' | 'completed' {
  const mark = readMark();
  if (!mark) return 'nothing';
  const staging = mark.staging.map((name) => spreadsheet.getSheetByName(name));
  const outcome = mark.target ? finishTarget(spreadsheet, staging[0] ?? null, mark.target) : 'undone';
  for (const sheet of staging) if (sheet) spreadsheet.deleteSheet(sheet);
  clearMark();
  return outcome;
}

function finishTarget(
  spreadsheet: Spreadsheet,
  staging: GoogleAppsScript.Spreadsheet.Sheet | null,
  place: NonNullable<CommitMark['target']>,
): 'undone' | 'completed' {
  const target = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === place.sheetId);
  if (target && place.phase === 'insert') {
    undoInserts(target, place);
    return 'undone';
  }
  if (target && staging) copyRuns(staging, target, place);
  return 'completed';
}

/** The inserts went in one after another: by how much the sheet grew tells which of them took effect. */
function undoInserts(
  target: GoogleAppsScript.Spreadsheet.Sheet,
  place: NonNullable<CommitMark['target']>,
): void {
  const grown = target.getMaxRows() - place.rows;
  let sum = 0;
  const done = place.inserts.filter(({ count }) => {
    sum += count;
    return sum <= grown;
  });
  if (done.reduce((total, { count }) => total + count, 0) !== grown) return;
  for (const { before, count } of [...done].reverse()) target.deleteRows(before, count);
}
