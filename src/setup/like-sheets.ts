import { cellText, isFilled } from './cell-text.ts';
import { columnAt } from './column-label.ts';
import { foldText } from './fold-text.ts';
import { headersAt } from './headers-at.ts';
import type { ColumnRef, SheetRef, TablePart, TableSetup } from './setup.ts';
import type { SetupCell, SheetHead } from './sheet-head.ts';

/** Sheets with the headers of a table. */
export interface LikeSheets {
  /** Those that hold more of it, in the order of the tabs. */
  readonly parts: readonly TablePart[];
  /** Those that nearly do: a person has to say or do something first. */
  readonly unread: readonly UnreadSheet[];
}

export interface UnreadSheet extends SheetRef {
  /** The name of the sheet that has the same first rows, '' for none. */
  readonly copyOf: string;
  /** The first column that the table uses and this sheet has not, '' for none. */
  readonly lacks: string;
}

/**
 * The sheets that keep more of a table: a tab a month or a rep. They have every column that the table uses, and
 * hardly any other. One whose first rows are those of the table, or of another such sheet, is a copy;
 * one that lacks some of the columns is told as well.
 *
 * @param used every column that the set-up names, those of stages included
 * @param isOne whether a sheet with such headers can hold more of the table
 */
export function likeSheets(
  table: TableSetup<string>,
  used: readonly ColumnRef[],
  heads: readonly SheetHead[],
  isOne: (head: SheetHead) => boolean,
): LikeSheets {
  const { sheetId, headerRow, parts = [], leftOut = [] } = table;
  const main = heads.find((head) => head.sheetId === sheetId);
  if (!main || used.length < 2) return { parts: [], unread: [] };
  const headers = keysOf(main, headerRow);
  const known = new Set([table, ...parts, ...leftOut].map((sheet) => sheet.sheetId));
  const read = [table, ...parts].flatMap((place) => {
    const head = heads.find((one) => one.sheetId === place.sheetId);
    return head ? [{ name: head.name, rows: firstRows(head, place.headerRow, used) }] : [];
  });
  const found: { parts: TablePart[]; unread: UnreadSheet[] } = { parts: [], unread: [] };
  for (const head of heads) {
    if (known.has(head.sheetId) || head.columns < used.length * fewestColumns) continue;
    const sheet = { sheetId: head.sheetId, sheetName: head.name };
    const row = headerRowOf(head, used, (texts) => common(texts, headers) >= 0.75);
    if (row === null) {
      const lacks = lackOf(head, used, headers);
      if (lacks !== '' && isOne(head)) found.unread.push({ ...sheet, copyOf: '', lacks });
      continue;
    }
    if (!isOne(head)) continue;
    const rows = firstRows(head, row, used);
    const copied = read.find((other) => isCopy(rows, other.rows));
    if (copied) found.unread.push({ ...sheet, copyOf: copied.name, lacks: '' });
    else {
      found.parts.push({ ...sheet, headerRow: row });
      read.push({ name: head.name, rows });
    }
  }
  return found;
}

/** Why a sheet that is left out may be so: a copy of one of the table, or a column that it lacks. */
export function whyUnread(
  head: SheetHead,
  table: TableSetup<string>,
  used: readonly ColumnRef[],
  heads: readonly SheetHead[],
): Pick<UnreadSheet, 'copyOf' | 'lacks'> {
  const main = heads.find(({ sheetId }) => sheetId === table.sheetId);
  const row = headerRowOf(head, used);
  if (row === null)
    return { copyOf: '', lacks: main ? lackOf(head, used, keysOf(main, table.headerRow)) : '' };
  const rows = firstRows(head, row, used);
  const of = heads.find((one) => {
    const part = [table, ...(table.parts ?? [])].find(({ sheetId }) => sheetId === one.sheetId);
    return part !== undefined && isCopy(rows, firstRows(one, part.headerRow, used));
  });
  return { copyOf: of?.name ?? '', lacks: '' };
}

/** The first column that the likeliest header row of a sheet lacks; '' where no row is nearly that of the table. */
function lackOf({ head }: SheetHead, used: readonly ColumnRef[], of: ReadonlySet<string>): string {
  let fewest = Math.floor(used.length * (1 - fewestColumns)) + 1;
  let lacks = '';
  for (let row = 1; row <= head.length; row += 1) {
    const headers = headersAt(head, row).map(cellText);
    const missing = used.filter((ref) => columnAt(headers, ref) === null);
    if (missing.length >= fewest || common(folded(headers), of) < fewestColumns) continue;
    fewest = missing.length;
    lacks = missing[0]?.header ?? '';
  }
  return lacks;
}

/** The share of its columns, and of its headers, that makes a sheet nearly one of the table. */
const fewestColumns = 0.6;

/**
 * The first row of a sheet that has all these columns, 1-based; null where none has.
 *
 * @param accepts whether the folded headers of such a row will do
 */
export function headerRowOf(
  { head }: SheetHead,
  used: readonly ColumnRef[],
  accepts: (headers: ReadonlySet<string>) => boolean = () => true,
): number | null {
  for (let row = 1; row <= head.length; row += 1) {
    const headers = headersAt(head, row).map(cellText);
    const hasAll = used.every((ref) => columnAt(headers, ref) !== null);
    if (hasAll && accepts(folded(headers))) return row;
  }
  return null;
}

function keysOf({ head }: SheetHead, headerRow: number): ReadonlySet<string> {
  return folded(headersAt(head, headerRow).map(cellText));
}

function folded(headers: readonly string[]): ReadonlySet<string> {
  return new Set(headers.map(foldText).filter((key) => key !== ''));
}

/** The share of headers in common: three of four will do, for a month may have a note more than the others. */
function common(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  const both = [...some].filter((key) => others.has(key)).length;
  return both / (some.size + others.size - both);
}

/** The rows beneath the headers as texts, by the columns used; those without anything in them left out. */
function firstRows({ head }: SheetHead, headerRow: number, used: readonly ColumnRef[]): string[] {
  const headers = headersAt(head, headerRow).map(cellText);
  const places = used.map((ref) => columnAt(headers, ref) ?? -1);
  return head
    .slice(headerRow)
    .map((row) => places.map((place) => row[place] ?? ''))
    .filter((cells) => cells.some(isFilled))
    .map((cells) => cells.map(keyOf).join('\n'));
}

function keyOf(cell: SetupCell): string {
  return cell instanceof Date ? String(cell.getTime()) : foldText(cellText(cell));
}

/** As far as both were read, nine of ten rows are the same. */
function isCopy(rows: readonly string[], of: readonly string[]): boolean {
  const shorter = Math.min(rows.length, of.length);
  const common = rows.filter((row) => of.includes(row)).length;
  return shorter > 0 && common >= shorter * 0.9;
}
