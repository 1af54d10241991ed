import { type SheetKind, sheetNames } from '../report/sheet-plan.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The metadata key that makes a sheet ours; its value is `kind:sheetId`. */
const metadataKey = 'salesKpis.sheet';

/**
 * The sheets that carry our mark, by kind. A copy that a person made of our sheet carries the mark too, but
 * with the id of the first one: it is theirs, unless the first one is gone.
 */
export function ourSheets(spreadsheet: Spreadsheet): Map<SheetKind, Sheet> {
  const found = new Map<SheetKind, { sheet: Sheet; original: boolean }>();
  for (const mark of spreadsheet.createDeveloperMetadataFinder().withKey(metadataKey).find()) {
    const sheet = mark.getLocation().getSheet();
    const [kind, id] = (mark.getValue() ?? '').split(':');
    if (!sheet || !isKind(kind)) continue;
    const original = String(sheet.getSheetId()) === id;
    if (!found.has(kind) || (original && !found.get(kind)?.original)) found.set(kind, { sheet, original });
  }
  return new Map([...found].map(([kind, { sheet }]) => [kind, sheet]));
}

const isKind = (kind: string | undefined): kind is SheetKind => kind !== undefined && kind in sheetNames;

/** Marks a sheet as ours. */
export function markAsOurs(sheet: Sheet, kind: SheetKind): void {
  const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
  sheet.addDeveloperMetadata(metadataKey, `${kind}:${sheet.getSheetId()}`, visibility);
}
