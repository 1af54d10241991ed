import { outsideSheet } from './check.ts';
import { readColor } from './color.ts';
import { GoogleError } from './google-error.ts';
import type { ClassBody } from './handle.ts';
import { chain } from './handle.ts';
import type { SheetReference } from './references.ts';
import type { Script } from './script.ts';

function freeze(script: Script, { id }: SheetReference, change: { rows?: number; columns?: number }): void {
  const sheet = script.document.sheet(id);
  const size = { ...sheet.frozen(), ...change };
  const all = sheet.size();
  if (size.rows < 0 || size.columns < 0 || size.rows >= all.rows || size.columns >= all.columns) {
    throw new GoogleError("You can't freeze all visible rows or columns on the sheet.");
  }
  sheet.setFrozen(size);
}

type Measure = (script: Script, self: SheetReference, ...args: number[]) => typeof chain;

function measure(dimension: 'rows' | 'columns'): Measure {
  return (script, { id }, from = 0, ...more) => {
    const [count, pixels] = more.length > 1 ? [more[0] ?? 0, more[1] ?? 0] : [1, more[0] ?? 0];
    const sheet = script.document.sheet(id);
    if (from < 1 || count < 1 || from - 1 + count > sheet.size()[dimension])
      throw new GoogleError(outsideSheet);
    if (pixels < 2 || pixels > 2000) throw new GoogleError(`Invalid argument: ${pixels}`);
    if (dimension === 'rows') sheet.setRowHeights(from - 1, count, pixels);
    else sheet.setColumnWidths(from - 1, count, pixels);
    return chain;
  };
}

/** No screen, no measuring of text: the widths stay as they are. */
function autoResize(script: Script, { id }: SheetReference, from: number, count = 1): typeof chain {
  const sheet = script.document.sheet(id);
  if (from < 1 || count < 1 || from - 1 + count > sheet.size().columns) throw new GoogleError(outsideSheet);
  return chain;
}

/** Frozen rows, sizes, gridlines and the tab's colour. */
export const sheetLook: ClassBody = {
  setFrozenRows: (script: Script, self: SheetReference, count: number) =>
    freeze(script, self, { rows: count }),
  setFrozenColumns: (script: Script, self: SheetReference, count: number) =>
    freeze(script, self, { columns: count }),
  getFrozenRows: (script: Script, { id }: SheetReference) => script.document.sheet(id).frozen().rows,
  getFrozenColumns: (script: Script, { id }: SheetReference) => script.document.sheet(id).frozen().columns,
  setRowHeight: measure('rows'),
  setRowHeights: measure('rows'),
  setRowHeightsForced: measure('rows'),
  setColumnWidth: measure('columns'),
  setColumnWidths: measure('columns'),
  getRowHeight: (script: Script, { id }: SheetReference, row: number) =>
    script.document.sheet(id).rowHeight(row - 1),
  getColumnWidth: (script: Script, { id }: SheetReference, column: number) =>
    script.document.sheet(id).columnWidth(column - 1),
  autoResizeColumn: autoResize,
  autoResizeColumns: autoResize,
  setHiddenGridlines(script: Script, { id }: SheetReference, hidden: boolean) {
    script.document.sheet(id).setGridlines(!hidden);
    return chain;
  },
  hasHiddenGridlines: (script: Script, { id }: SheetReference) => !script.document.sheet(id).gridlines(),
  setTabColor(script: Script, { id }: SheetReference, color: string | null) {
    script.document.sheet(id).setTabColor(color === null ? null : readColor(color));
    return chain;
  },
  getTabColor: (script: Script, { id }: SheetReference) =>
    script.document.sheet(id).tabColor()?.toLowerCase() ?? null,
};
