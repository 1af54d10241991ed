import type { SheetHead } from '../setup/sheet-head.ts';
import type { SheetInfo, Workbook } from './workbook.ts';

/** How far down a header row is looked for at first, and how many rows beneath one tell what stands there. */
const headRows = 20;
/** Cells of one sheet that may be read to look further down. */
const mostCells = 20_000;

/** The first rows of each of the user's sheets, read when they are looked at: one read a sheet, none for empty ones. */
export function sheetHeads(workbook: Workbook): SheetHead[] {
  return workbook
    .sheets()
    .filter(({ kind }) => kind === null)
    .map((sheet) => lazyHead(workbook, sheet));
}

function lazyHead(workbook: Workbook, sheet: SheetInfo): SheetHead {
  let head: SheetHead['head'] | undefined;
  const readHead = () => {
    head ??= readRows(workbook, sheet, 1, headRows);
    return head;
  };
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
      return readHead();
    },
    reach(row) {
      const known = readHead();
      const last = row + headRows;
      if (
        row + headRows / 2 <= known.length ||
        known.length >= sheet.rows ||
        last * sheet.columns > mostCells
      )
        return;
      head = known.concat(readRows(workbook, sheet, known.length + 1, last));
    },
  };
}

function readRows(
  workbook: Workbook,
  { id, rows, columns }: SheetInfo,
  first: number,
  last: number,
): SheetHead['head'] {
  const count = Math.min(rows, last) - first + 1;
  return count < 1 ? [] : workbook.read(id, { first, count }, { first: 1, count: columns });
}
