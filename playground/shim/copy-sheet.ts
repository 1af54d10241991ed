import type { EngineSheet } from '../engine/engine.ts';

/** Copies sizes, hidden rows and columns, frozen rows and columns, merges, gridlines and the tab's colour. */
export function copyLook(from: EngineSheet, to: EngineSheet): void {
  const { rows, columns } = from.size();
  runs(
    rows,
    (row) => from.rowHeight(row),
    (start, count, height) => to.setRowHeights(start, count, height),
  );
  runs(
    columns,
    (column) => from.columnWidth(column),
    (start, count, width) => to.setColumnWidths(start, count, width),
  );
  runs(
    rows,
    (row) => from.rowHidden(row),
    (start, count, hidden) => hidden && to.setRowsHidden(start, count, true),
  );
  runs(
    columns,
    (column) => from.columnHidden(column),
    (start, count, hidden) => hidden && to.setColumnsHidden(start, count, true),
  );
  to.setFrozen(from.frozen());
  to.setGridlines(from.gridlines());
  to.setTabColor(from.tabColor());
  const there = new Set(to.merges().map((area) => JSON.stringify(area)));
  for (const area of from.merges()) if (!there.has(JSON.stringify(area))) to.merge(area);
}

/** Calls `apply` once for each stretch of neighbours with the same value. */
function runs<T>(
  length: number,
  valueAt: (index: number) => T,
  apply: (start: number, count: number, value: T) => void,
) {
  let start = 0;
  while (start < length) {
    const value = valueAt(start);
    let end = start + 1;
    while (end < length && valueAt(end) === value) end++;
    apply(start, end - start, value);
    start = end;
  }
}
