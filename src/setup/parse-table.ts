import { cellText } from './cell-text.ts';
import { foldText } from './fold-text.ts';
import { headersAt } from './headers-at.ts';
import { unread } from './parse-columns.ts';
import type { ParsedTable, SetupContext } from './setup-context.ts';
import { type Complain, type SetupLine, textAt } from './setup-line.ts';
import type { SheetHead } from './sheet-head.ts';
import type { TableKind } from './table-kinds.ts';

/** Which sheet and header row a table's row names, or null after a complaint. */
export function parseTable(
  kind: TableKind,
  line: SetupLine,
  { heads, languages }: SetupContext,
  complain: Complain,
): ParsedTable | null {
  unread(
    line,
    0,
    languages.map(({ tables }) => tables[kind]),
    complain,
  );
  const sheet = tableSheet(kind, line, heads);
  if (!sheet) complain(line, 1, textAt(line, 1) === '' ? 'sheet.blank' : 'sheet.unknown');

  const text = textAt(line, 2);
  const headerRow = /^\d{1,8}$/.test(text) ? Number(text) : 0;
  if (headerRow === 0) {
    complain(line, 2, 'headerRow.unreadable');
    return null;
  }
  if (!sheet) return null;
  if (headerRow > sheet.rows) {
    complain(line, 2, 'headerRow.beyond', sheet.name);
    return null;
  }
  sheet.reach?.(headerRow);
  const headers = headerRow <= sheet.head.length ? headersAt(sheet.head, headerRow).map(cellText) : null;
  return { sheetId: sheet.sheetId, sheetName: sheet.name, headerRow, headers };
}

/** The sheet that the row of a table of this kind names. */
export function tableSheet(
  kind: TableKind,
  line: SetupLine,
  heads: readonly SheetHead[],
): SheetHead | undefined {
  return namedSheet(line, heads, `table.${kind}:`);
}

/**
 * The sheet that a row names. The name in the key is the one that was written: where the cell still shows it, the id
 * decides, for the sheet may have been renamed; where a person changed the cell, the new name does.
 *
 * @param start what the key of such a row begins with; another one tells nothing
 */
export function namedSheet(
  line: SetupLine,
  heads: readonly SheetHead[],
  start = 'part.',
): SheetHead | undefined {
  const shown = textAt(line, 1);
  if (shown === '') return undefined;
  const [, id, written] = /^[a-z.]+:(-?\d+):(.*)$/s.exec(line.key) ?? [];
  const isOwn = line.key.startsWith(start) && foldText(shown) === foldText(written ?? '');
  const byId = heads.find(({ sheetId }) => String(sheetId) === id);
  const byName =
    heads.find(({ name }) => name.trim() === shown) ??
    heads.find(({ name }) => foldText(name) === foldText(shown));
  return isOwn ? (byId ?? byName) : byName;
}
