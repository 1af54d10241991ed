import { UserError } from '../i18n/user-error.ts';
import type { SheetRef, TableSetup } from '../setup/setup.ts';
import type { TableSheet } from './read-table.ts';
import type { Workbook } from './workbook.ts';

/**
 * Every sheet of a table, the one that names its columns first.
 *
 * @throws UserError where one is gone
 */
export function sheetsOf(workbook: Workbook, table: TableSetup<string>): [TableSheet, ...TableSheet[]] {
  const find = ({ sheetId, sheetName }: SheetRef) => {
    const sheet = workbook.sheets().find(({ id }) => id === sheetId);
    if (!sheet) throw new UserError((say) => say.summary.sheetGone(sheetName));
    return sheet;
  };
  return [
    { sheet: find(table), headerRow: table.headerRow },
    ...(table.parts ?? []).map((part) => ({ sheet: find(part), headerRow: part.headerRow })),
  ];
}

/**
 * The names of the sheets of a table for a sentence, in the order of the tabs: of many the first ones, the last and
 * how many there are.
 */
export function namesOf(workbook: Workbook, sheets: readonly TableSheet[]): string {
  const names = workbook
    .sheets()
    .filter(({ id }) => sheets.some(({ sheet }) => sheet.id === id))
    .map(({ name }) => name);
  if (names.length <= 4) return names.join(', ');
  return `${names.slice(0, 2).join(', ')}, … ${names[names.length - 1]} (${names.length})`;
}
