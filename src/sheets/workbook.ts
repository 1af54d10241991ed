import type { SheetInfo, Workbook } from '../report/workbook.ts';
import type { Cell } from '../table/cell.ts';
import { commitPlans } from './commit.ts';
import { ourSheets } from './our-sheets.ts';
import { keepPrevious } from './previous-setup.ts';
import { zoneOffset } from './zone-offset.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The active spreadsheet as a Workbook. What costs a call to know is asked for once, when it is needed. */
export function openWorkbook(spreadsheet: Spreadsheet): Workbook {
  let locale: string | undefined;
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const sheets = spreadsheet.getSheets().map((sheet) => ({ sheet, info: sheetInfo(sheet) }));
  const ours = ourSheets(spreadsheet, new Map(sheets.map(({ sheet, info }) => [info.id, sheet])));
  const kinds = new Map([...ours].map(([kind, sheet]) => [sheet, kind]));
  for (const { sheet, info } of sheets) info.kind = kinds.get(sheet) ?? null;

  const block = (...[sheetId, rows, columns]: Parameters<Workbook['read']>) =>
    sheets
      .find(({ info }) => info.id === sheetId)
      ?.sheet.getRange(rows.first, columns.first, rows.count, columns.count);

  return {
    timeZone,
    locale() {
      locale ??= spreadsheet.getSpreadsheetLocale();
      return locale;
    },
    offsetAt: zoneOffset(timeZone),
    sheets: () => sheets.map(({ info }) => info),
    read: (sheetId, rows, columns) => (block(sheetId, rows, columns)?.getValues() ?? []) as Cell[][],
    formats: (sheetId, rows, first) => block(sheetId, rows, { first, count: 1 })?.getNumberFormats() ?? [],
    keepSetup: (rows) => keepPrevious(JSON.stringify(rows)),
    commit(plans, placing, shows = true) {
      const user = shows ? null : spreadsheet.getActiveSheet();
      commitPlans(
        spreadsheet,
        plans,
        ours,
        sheets.map(({ info }) => info.name),
        placing,
      );
      if (user) spreadsheet.setActiveSheet(user);
    },
  };
}

function sheetInfo(sheet: Sheet): { -readonly [K in keyof SheetInfo]: SheetInfo[K] } {
  let size: { rows: number; columns: number } | undefined;
  let hidden: boolean | undefined;
  return {
    id: sheet.getSheetId(),
    name: sheet.getName(),
    kind: null,
    get hidden() {
      hidden ??= sheet.isSheetHidden();
      return hidden;
    },
    get rows() {
      size ??= sizeOf(sheet);
      return size.rows;
    },
    get columns() {
      size ??= sizeOf(sheet);
      return size.columns;
    },
  };
}

/** One call for both; of an empty sheet Google gives its first cell. */
function sizeOf(sheet: Sheet): { rows: number; columns: number } {
  const range = sheet.getDataRange();
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  return rows * columns > 1 || sheet.getLastRow() > 0 ? { rows, columns } : { rows: 0, columns: 0 };
}
