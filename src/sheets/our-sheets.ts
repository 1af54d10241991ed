import { type SheetKind, sheetNames } from '../report/sheet-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The metadata key that makes a sheet ours; its value is `kind:sheetId`. */
const metadataKey = 'salesKpis.sheet';

/**
 * The sheets that carry our mark, by kind. A copy that a person made of our sheet carries the mark too, but
 * with the id of the first one: it is theirs, unless the first one is gone.
 *
 * @param all every sheet by its id
 */
export function ourSheets(
  spreadsheet: Spreadsheet,
  all: ReadonlyMap<number, Sheet> = new Map(spreadsheet.getSheets().map((one) => [one.getSheetId(), one])),
): Map<SheetKind, Sheet> {
  const ours = new Map<SheetKind, Sheet>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) {
    const [kind, id] = (mark.getValue() ?? '').split(':');
    if (!isKind(kind)) continue;
    const original = all.get(Number(id));
    const sheet = original ?? all.get(mark.getLocation().getSheet()?.getSheetId() ?? -1);
    if (sheet && (original || !ours.has(kind))) ours.set(kind, sheet);
  }
  return ours;
}

const isKind = (kind: string | undefined): kind is SheetKind => kind !== undefined && kind in sheetNames;

/** Marks a sheet as ours. */
export function markAsOurs(sheet: Sheet, kind: SheetKind): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  sheet.addDeveloperMetadata(metadataKey, `${kind}:${sheet.getSheetId()}`, visibility);
}
