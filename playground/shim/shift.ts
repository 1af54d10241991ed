import type { Area } from '../engine/engine.ts';
import type { LocalDocument } from './document.ts';
import type { SheetRecord, StoredChart } from './records.ts';

/** Rows or columns inserted (`count` > 0) before `at`, or deleted (`count` < 0) from it on. 0-based. */
export interface Shift {
  readonly dimension: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Moves what is kept beside the cells along with inserted or deleted rows and columns. */
export function shiftRecords(document: LocalDocument, sheetId: string, shift: Shift): void {
  const move = (area: Area) => shiftArea(area, shift);
  for (const sheet of document.sheets()) {
    const { charts } = document.record(sheet.id);
    if (charts.length > 0)
      document.update(sheet.id, { charts: charts.map((chart) => shiftChart(chart, sheet.id)) });
  }
  const record = document.record(sheetId);
  const changed: Partial<SheetRecord> = {
    metadata: record.metadata.flatMap((entry) => {
      const own = entry.location === (shift.dimension === 'rows' ? 'ROW' : 'COLUMN');
      if (!own || entry.index === null) return [entry];
      const index = shiftIndex(entry.index, shift);
      return index === null ? [] : [{ ...entry, index }];
    }),
    protections: record.protections.map((entry) => ({ ...entry, area: entry.area && move(entry.area) })),
    validations: record.validations.flatMap((entry) => {
      const area = move(entry.area);
      return area ? [{ ...entry, area }] : [];
    }),
    rules: record.rules.map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((area) => move(area) ?? []) })),
  };
  document.update(sheetId, changed);

  function shiftChart(chart: StoredChart, chartSheet: string): StoredChart {
    const ranges = chart.ranges.flatMap((range) => {
      if (range.sheetId !== sheetId) return [range];
      const area = move(range);
      return area ? [{ ...area, sheetId }] : [];
    });
    const { position } = chart;
    if (chartSheet !== sheetId || !position) return { ...chart, ranges };
    const key = shift.dimension === 'rows' ? 'row' : 'column';
    const anchor = shiftIndex(position[key] - 1, shift) ?? shift.at;
    return { ...chart, ranges, position: { ...position, [key]: anchor + 1 } };
  }
}

/** Where a row or column stands afterwards; `null` when it is gone. */
function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  if (count < 0 && index < at - count) return null;
  return index + count;
}

/** What is left of an area; `null` when nothing is. */
function shiftArea(area: Area, shift: Shift): Area | null {
  const [start, length] = shift.dimension === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const end = start + length;
  const { at, count } = shift;
  const place = (edge: number) => (edge <= at ? edge : count < 0 ? Math.max(at, edge + count) : edge + count);
  const from = count > 0 && start === at ? start + count : place(start);
  const to = end === at && count > 0 ? end : place(end);
  if (to <= from) return null;
  return shift.dimension === 'rows'
    ? { ...area, row: from, rows: to - from }
    : { ...area, column: from, columns: to - from };
}
