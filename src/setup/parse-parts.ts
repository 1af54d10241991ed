import { cellText } from './cell-text.ts';
import { columnAt, columnLabel } from './column-label.ts';
import { headersAt } from './headers-at.ts';
import { headerRowOf } from './like-sheets.ts';
import { unread } from './parse-columns.ts';
import { namedSheet } from './parse-table.ts';
import type { ColumnRef, SheetRef, TablePart } from './setup.ts';
import type { SetupContext } from './setup-context.ts';
import { type Complain, cellName, type SetupLine, textAt } from './setup-line.ts';
import type { SheetHead } from './sheet-head.ts';
import type { TableKind } from './table-kinds.ts';

/** The further sheets of a table, and those that a person does not want in it: their cell is blank. */
interface ParsedParts {
  readonly parts: TablePart[];
  readonly leftOut: SheetRef[];
}

/**
 * The rows of a table's further sheets. A header row left blank, or left from another sheet, is looked for.
 *
 * @param used the columns that every sheet of the table has to have
 */
export function parseParts(
  kind: TableKind,
  table: SheetRef,
  used: readonly ColumnRef[],
  lines: readonly SetupLine[],
  context: SetupContext,
  complain: Complain,
): ParsedParts {
  const { heads, languages } = context;
  const parts: TablePart[] = [];
  const leftOut: SheetRef[] = [];
  const placed: { readonly sheetId: number; readonly at: string }[] = [];
  for (const line of lines.filter(({ key }) => key.startsWith(`part.${kind}`))) {
    unread(
      line,
      0,
      languages.map((say) => say.part(say.tables[kind])),
      complain,
    );
    const own = heads.find(({ sheetId }) => line.key.split(':')[1] === String(sheetId));
    const head = namedSheet(line, heads);
    if (own && own !== head) leftOut.push({ sheetId: own.sheetId, sheetName: own.name });
    if (textAt(line, 1) === '') continue;
    if (!head) {
      complain(line, 1, 'part.unknown');
      continue;
    }
    const other = placed.find(({ sheetId }) => sheetId === head.sheetId);
    if (head.sheetId === table.sheetId || other) {
      complain(line, 1, 'part.twice', other?.at ?? '');
      continue;
    }
    placed.push({ sheetId: head.sheetId, at: cellName(line, 1) });
    const headerRow = parseHeaderRow(line, head, own !== head, used, complain);
    if (headerRow !== null) parts.push({ sheetId: head.sheetId, sheetName: head.name, headerRow });
  }
  const isRead = ({ sheetId }: SheetRef) =>
    sheetId === table.sheetId || parts.some((part) => part.sheetId === sheetId);
  return { parts, leftOut: leftOut.filter((sheet) => !isRead(sheet)) };
}

function parseHeaderRow(
  line: SetupLine,
  head: SheetHead,
  isOther: boolean,
  used: readonly ColumnRef[],
  complain: Complain,
): number | null {
  const text = textAt(line, 2);
  const typed = /^[1-9]\d{0,7}$/.test(text) ? Number(text) : null;
  if (text !== '' && typed === null) complain(line, 2, 'headerRow.unreadable');
  if (typed !== null && typed > head.rows && !isOther) complain(line, 2, 'headerRow.beyond', head.name);
  const found = typed === null || isOther ? headerRowOf(head, used) : null;
  const headerRow = found ?? typed ?? 1;
  const missing = missingAt(head, headerRow, used);
  if (missing) complain(line, 1, 'part.column', columnLabel(missing));
  return missing ? null : headerRow;
}

function missingAt(sheet: SheetHead, row: number, used: readonly ColumnRef[]): ColumnRef | undefined {
  sheet.reach?.(row);
  const { head } = sheet;
  if (row > head.length) return undefined;
  const headers = headersAt(head, row).map(cellText);
  return used.find((ref) => columnAt(headers, ref) === null);
}
