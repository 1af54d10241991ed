import type { Area } from '../engine/engine.ts';

/** True when two areas have a cell in common. */
export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** True when `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** What is left of an area outside another: up to four blocks. */
export function outside(area: Area, cut: Area): Area[] {
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const top = Math.max(area.row, cut.row);
  const end = Math.min(bottom, cut.row + cut.rows);
  const left = Math.max(area.column, cut.column);
  const edge = Math.min(right, cut.column + cut.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: end, rows: bottom - end },
    { row: top, rows: end - top, column: area.column, columns: left - area.column },
    { row: top, rows: end - top, column: edge, columns: right - edge },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
