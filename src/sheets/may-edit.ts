type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Whether the person at the keyboard may change every cell of a range: Google knows of viewers, protected sheets and
 * protected ranges. Where it does not say, yes: the write itself will tell.
 *
 * @example mayEdit(sheet.getRange('1:20')) //=> false
 */
export function mayEdit(range: Range): boolean {
  try {
    return range.canEdit();
  } catch {
    return true;
  }
}

/**
 * Whether the person may add sheets to the file. Nothing says so but their right to some cell: one call as a rule. Who
 * may edit no cell of any sheet is a viewer, unless protections are the reason; then yes, the insert will tell.
 *
 * @param first the sheet to look at first
 */
export function mayEditFile(spreadsheet: Spreadsheet, first: Sheet): boolean {
  const corner = (sheet: Sheet) => mayEdit(sheet.getRange(1, 1));
  if (corner(first) || spreadsheet.getSheets().some(corner)) return true;
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [SHEET, RANGE].some((type) => spreadsheet.getProtections(type).length > 0);
}
