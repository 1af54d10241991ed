import type { SheetHead } from '../setup/sheet-head.ts';
import type { SheetInfo, Workbook } from './workbook.ts';

/** How far down a header row is looked for. */
const headRows = 20;

/** The first rows of each of the user's sheets, read when they are looked at: one read a sheet, none for empty ones. */
export function sheetHeads(workbook: Workbook): SheetHead[] {
  return workbook
    .sheets()
    .filter(({ kind }) => kind === null)
    .map((sheet) => lazyHead(workbook, sheet));
}

function lazyHead(workbook: Workbook, sheet: SheetInfo): SheetHead {
  let head: SheetHead['head'] | undefined;
  return {
    sheetId: sheet.id,
    name: sheet.name,
    get hidden() {
      return sheet.hidden;
    },
    get rows() {
      return sheet.rows;
    },
    get columns() {
      return sheet.columns;
    },
    get head() {
      head ??= readHead(workbook, sheet);
      return head;
    },
  };
}

function readHead(workbook: Workbook, { id, rows, columns }: SheetInfo): SheetHead['head'] {
  if (rows === 0) return [];
  return workbook.read(id, { first: 1, count: Math.min(rows, headRows) }, { first: 1, count: columns });
}
