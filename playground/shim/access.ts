import type { Area } from '../engine/engine.ts';
import { overlaps } from './areas.ts';
import type { LocalDocument } from './document.ts';
import type { Handle } from './handle.ts';
import type { StoredProtection } from './records.ts';
import type { RangeReference, SheetReference } from './references.ts';

/** What a file is shared for. */
export type Access = 'edit' | 'comment' | 'view';

/** Google's sentence, in English; it is translated for the person at the keyboard, so nobody can go by its words. */
export const protectedText =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** A protection that keeps the person at the keyboard out. */
const locks = ({ warningOnly, theirs }: StoredProtection) => theirs === true && !warningOnly;

/** Whether the person may change every cell of an area. */
export function mayEdit(document: LocalDocument, sheetId: string, area: Area): boolean {
  if (document.access !== 'edit') return false;
  return !document
    .record(sheetId)
    .protections.some((entry) => locks(entry) && (entry.area === null || overlaps(entry.area, area)));
}

/** Moves nothing and shows only. */
const looks = /^(toast|flush|activate|set(Active|Current)\w+)$/;

/** Whether Google refuses to let the person write with this call. */
export function refusesWrite(
  document: LocalDocument,
  { type, self }: Handle,
  method: string,
  args: readonly unknown[],
): boolean {
  if (looks.test(method)) return false;
  if (document.access !== 'edit') return true;
  const ranges: Handle<RangeReference>[] = [];
  if (type === 'Range' && method !== 'copyTo') ranges.push({ type, self: self as RangeReference });
  if (type === 'Range' && method === 'copyTo') ranges.push(args[0] as Handle<RangeReference>);
  if (type === 'RangeList') ranges.push(...(self as readonly Handle<RangeReference>[]));
  if (ranges.some(({ self: range }) => !mayEdit(document, range.sheetId, range))) return true;
  if (type === 'Sheet') return refusesSheet(document, self as SheetReference, method, args);
  if (type === 'Spreadsheet' && method === 'deleteSheet')
    return isLocked(document, (args[0] as Handle<SheetReference>).self.id, () => true);
  return false;
}

/** Names, widths and charts belong to the sheet; rows and columns also to the ranges that they go through. */
function refusesSheet(
  document: LocalDocument,
  { id }: SheetReference,
  method: string,
  args: readonly unknown[],
): boolean {
  const { rows, columns } = document.sheet(id).size();
  const [, what, lines] = /^(insert|delete)(Row|Column)s?(?:Before|After)?$/.exec(method) ?? [];
  if (!what || typeof args[0] !== 'number') return isLocked(document, id, ({ area }) => area === null);
  const at = args[0] - 1;
  const count = what === 'delete' ? Number(args[1] ?? 1) : 1;
  const touched =
    lines === 'Row'
      ? { row: at, rows: count, column: 0, columns }
      : { column: at, columns: count, row: 0, rows };
  return isLocked(document, id, ({ area }) => area === null || overlaps(area, touched));
}

function isLocked(
  document: LocalDocument,
  sheetId: string,
  where: (entry: StoredProtection) => boolean,
): boolean {
  return document.record(sheetId).protections.some((entry) => locks(entry) && where(entry));
}
