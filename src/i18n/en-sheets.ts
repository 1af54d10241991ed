import { grouped } from './en-words.ts';

/** English: what stops a build or tells how far it is. */
export const enSheets = () => ({
  keysMissing: (sheet: string) =>
    `“${sheet}” has lost its hidden first row or column, so its own rows can no longer be told from yours. Undo that change, or delete the sheet, and build again. Nothing was written.`,
  columnBetween: (sheet: string, column: string) =>
    `Column ${column} of “${sheet}” stands between the columns of the report. Move it to the right of the report and build again. Nothing was written.`,
  columnMissing: (sheet: string, column: string) =>
    `A column of the report is missing in “${sheet}” at ${column}. Undo its deletion, or delete the sheet, and build again. Nothing was written.`,
  locked: (sheet: string) =>
    `You may not edit “${sheet}”: it is protected, or the file is shared with you for viewing only. Ask the owner of the file for the right to edit it, then click again. Your own cells are as they were.`,
  viewOnly:
    'This file is shared with you for viewing or commenting only. Ask its owner for the right to edit it, or make a copy of it (File → Make a copy) and click there. Your own cells are as they were.',
  full: 'The file is close to the limit of 10,000,000 cells, empty ones included, and has no room for a new sheet. Delete sheets, or empty rows and columns, that nobody needs, then click again. Your own cells are as they were.',
  steps: {
    find: 'Looking at the sheets',
    read: 'Reading the rows',
    count: 'Counting the KPIs',
    write: 'Preparing the sheets. Yours stay as they are',
    place: 'Putting the figures in place',
  },
  reading: (sheet: string, done: number, of: number) =>
    `Reading “${sheet}”: ${grouped(done)} of ${grouped(of)} rows`,
  cancelled: 'Stopped before anything was written. The report is as it was.',
  tooLong: (sheet: string, done: number, of: number) =>
    `The build would take longer than the five minutes it has${done < of ? `: ${grouped(done)} of ${grouped(of)} rows of “${sheet}” are read` : ''}. Nothing was written, the report is as it was. Move deals of past years to a sheet of their own, or click again when Google Sheets is faster.`,
  question:
    'A question about your sheets has to be answered first: click Sales KPIs → Set up columns…. Nothing was written.',
});

/** What every language has to have for that. */
export type SheetsMessages = ReturnType<typeof enSheets>;
