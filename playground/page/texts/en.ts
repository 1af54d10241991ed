import { countedIn } from './counted.ts';
import type { Texts } from './texts.ts';

const counted = countedIn('en-US');
const rowsOf = (count: number) => counted(count, { one: 'row', other: 'rows' });

export const en: Texts = {
  fileName: 'Sample company',
  file: 'File',
  openFile: 'Open CSV or Excel file…',
  exportCsv: 'Download this sheet as CSV',
  startOver: 'Start over…',
  help: 'Help',
  functions: 'Formulas',
  about: 'About this page',
  saved: 'Saved in this browser',
  saving: 'Saving…',
  notSaved: 'Not saved: this browser has no room',
  opening: 'Opening the sample company',
  running: (item) => `Running “${item}”`,
  reading: (file) => `Reading ${file}`,
  buttons: { ok: 'OK', cancel: 'Cancel', yes: 'Yes', no: 'No', close: 'Close' },
  answer: 'Your answer',
  errorTitle: 'Error',
  scriptFailed: 'The add-in stopped with an error',
  startOverTitle: 'Start over?',
  startOverText:
    'The sample company comes back. Sheets that you opened or changed here are removed from this browser.',
  importTitle: (file) => `Open ${file}`,
  importSheet: 'Sheet in the file',
  encoding: 'Characters',
  separator: 'Separator',
  comma: 'Comma',
  semicolon: 'Semicolon',
  tab: 'Tab',
  convert: 'Read numbers, dates and formulas',
  convertHint: 'As Google Sheets does when it imports a file.',
  keepText: 'Keep everything as text',
  keepTextHint: 'Nothing is changed, nothing can be summed.',
  importButton: 'Open in a new sheet',
  size: (rows, columns) => `${rowsOf(rows)}, ${counted(columns, { one: 'column', other: 'columns' })}`,
  firstRows: 'The first rows',
  longNumbers: (columns) =>
    `${columns}: numbers of more than 15 digits. Read as numbers they are rounded, as in Google Sheets; keep them as text to leave them whole.`,
  empty: 'This file is empty.',
  notATable: 'This is neither a CSV nor an Excel file (.xlsx).',
  brokenCsv: (row) =>
    `A quotation mark opened in row ${row} is never closed, so the columns cannot be told apart.`,
  brokenXlsx: 'This file cannot be read as an Excel workbook (.xlsx).',
  tooBig: 'This file has more than 10 million cells; a spreadsheet holds no more.',
  dropHere: 'Drop a CSV or Excel file to open it in a new sheet',
  imported: (rows, sheet) => `${rowsOf(rows)} ${rows === 1 ? 'is' : 'are'} in the new sheet “${sheet}”.`,
  functionsTitle: 'Formulas of this add-in',
  functionsText: 'Type one into a cell. Ranges work too: the result fills down.',
  noFunctions: 'The add-in brings no formulas.',
  aboutTitle: 'About this page',
  aboutText: [
    'A spreadsheet on your own machine, with the add-in as it is built for Google Sheets. Nothing is sent anywhere: the page talks only to the address it came from.',
    'The company, its people and its figures are made up.',
  ],
  menuBar: 'Menus',
};
