import { UserError } from '../i18n/user-error.ts';
import { headersAt } from '../setup/headers-at.ts';
import type { TablePart, TableSetup } from '../setup/setup.ts';
import type { SheetHead } from '../setup/sheet-head.ts';
import type { TableSheet } from './read-table.ts';
import type { ReadableWorkbook } from './readable.ts';

/**
 * Every sheet of a table, the one that names its columns first.
 *
 * @param heads the first rows of the user's sheets
 * @throws UserError where one is gone
 */
export function sheetsOf(
  workbook: ReadableWorkbook,
  table: TableSetup<string>,
  heads: readonly SheetHead[],
): [TableSheet, ...TableSheet[]] {
  const place = ({ sheetId, sheetName, headerRow }: TablePart): TableSheet => {
    const sheet = workbook.sheets().find(({ id }) => id === sheetId);
    if (!sheet) throw new UserError((say) => say.summary.sheetGone(sheetName));
    const rows = heads.find((head) => head.sheetId === sheetId)?.head ?? [];
    return { sheet, headerRow, headers: headerRow <= rows.length ? headersAt(rows, headerRow) : null };
  };
  return [place(table), ...(table.parts ?? []).map(place)];
}

/**
 * The names of the sheets of a table for a sentence, in the order of the tabs: of many the first ones, the last and
 * how many there are.
 */
export function namesOf(workbook: ReadableWorkbook, sheets: readonly TableSheet[]): string {
  const names = workbook
    .sheets()
    .filter(({ id }) => sheets.some(({ sheet }) => sheet.id === id))
    .map(({ name }) => name);
  if (names.length <= 4) return names.join(', ');
  return `${names.slice(0, 2).join(', ')}, … ${names[names.length - 1]} (${names.length})`;
}
