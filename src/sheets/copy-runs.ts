import type { CommitMark } from './commit-mark.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts the prepared rows where they belong. Doing it twice gives the same sheet. */
export function copyRuns(
  staging: Sheet,
  target: Sheet,
  place: Pick<NonNullable<CommitMark['target']>, 'runs' | 'column' | 'columns'>,
): void {
  for (const { from, to, count } of place.runs) {
    staging
      .getRange(from, 1, count, place.columns)
      .copyTo(target.getRange(to, place.column, count, place.columns));
  }
}
