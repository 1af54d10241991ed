import { backgroundOf, contentOf, gridOf, linesOf, runsOf, styleOf } from '../report/plan-grid.ts';
import type { CellPlan, SheetPlan } from '../report/sheet-plan.ts';
import type { CellStyle } from '../report/styles.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A new sheet has as many; most plans need no more, and need not ask. */
const newSheetRows = 1000;

/** Writes the cells of a plan to an empty sheet: a handful of calls, whatever the number of rows. */
export function applyPlan(sheet: Sheet, plan: SheetPlan): void {
  const grid = gridOf(plan);
  if (grid.length > newSheetRows) sheet.insertRowsBefore(1, grid.length - sheet.getMaxRows());
  const range = sheet.getRange(1, 1, grid.length, plan.columns.length + 1);
  const each = <T>(of: (cell: CellPlan) => T): T[][] => grid.map((row) => row.map(of));
  const has = (part: 'format' | 'note' | 'choices') => grid.some((row) => row.some((cell) => cell[part]));

  if (has('format')) range.setNumberFormats(each((cell) => cell.format ?? 'General'));
  range.setValues(each(contentOf));
  range.setTextStyles(each(textStyles()));
  range.setBackgrounds(each(backgroundOf) as string[][]);
  range.setHorizontalAlignments(each((cell) => styleOf(cell).align));
  range.setVerticalAlignment('middle');
  if (has('note')) range.setNotes(each((cell) => cell.note ?? ''));
  if (has('choices'))
    range.setDataValidations(each(validation) as GoogleAppsScript.Spreadsheet.DataValidation[][]);
  for (const [color, areas] of linesOf(grid))
    sheet
      .getRangeList(areas)
      .setBorder(null, null, true, null, null, null, color, SpreadsheetApp.BorderStyle.SOLID);
}

/** Gives a new sheet its widths and heights, and hides the keys. An old one keeps what the user made of it. */
export function sizeSheet(sheet: Sheet, plan: SheetPlan): void {
  for (const { first, count, value } of runsOf(plan.columns.map(({ width }) => width)))
    sheet.setColumnWidths(first + 2, count, value);
  sizeRows(
    sheet,
    2,
    plan.rows.map(({ height }) => height),
  );
  sheet.hideColumns(1);
  sheet.hideRows(1);
  for (const { first, count, value } of runsOf(plan.columns.map(({ hidden }) => hidden)))
    if (value) sheet.hideColumns(first + 2, count);
  sheet.setFrozenRows(plan.frozenRows + 1);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns + 1);
  sheet.setHiddenGridlines(true);
}

/** Sets the heights of rows that differ from the default, neighbours of one height together. */
export function sizeRows(sheet: Sheet, from: number, heights: readonly (number | undefined)[]): void {
  for (const { first, count, value } of runsOf(heights))
    if (value !== undefined) sheet.setRowHeights(from + first, count, value);
}

/** One TextStyle object for each look, shared by its cells. */
function textStyles(): (cell: CellPlan) => GoogleAppsScript.Spreadsheet.TextStyle {
  const built = new Map<CellStyle, GoogleAppsScript.Spreadsheet.TextStyle>();
  return (cell) => {
    const style = styleOf(cell);
    let made = built.get(style);
    if (!made) {
      made = SpreadsheetApp.newTextStyle()
        .setFontFamily('Arial')
        .setFontSize(style.size)
        .setBold(style.bold ?? false)
        .setItalic(style.italic ?? false)
        .setForegroundColor(style.color)
        .build();
      built.set(style, made);
    }
    return made;
  };
}

/** A drop-down that offers the choices and lets other values in: the set-up says itself what is wrong with them. */
function validation(cell: CellPlan): GoogleAppsScript.Spreadsheet.DataValidation | null {
  if (!cell.choices) return null;
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...cell.choices], true)
    .setAllowInvalid(true)
    .build();
}
