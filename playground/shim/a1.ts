import type { Area, GridSize } from '../engine/engine.ts';

/** A reference as written; `rows` or `columns` is `null` where it runs to the end of the sheet. 0-based. */
export interface Reference {
  readonly sheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number | null;
  readonly columns: number | null;
}

const corner = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/;

/** Reads `A1`, `A1:B2`, `A:C`, `2:3`, `A2:B`, each also after `Sheet!` or `'A sheet'!`; `null` for anything else. */
export function parseA1(text: string): Reference | null {
  const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?([^!]+)$/.exec(text.trim()) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
  const [first = '', second, ...more] = cells.split(':');
  const from = corner.exec(first);
  const to = second === undefined ? from : corner.exec(second);
  if (more.length > 0 || !from || !to || first === '' || second === '') return null;
  if (second === undefined && (from[1] === undefined || from[2] === undefined)) return null;
  const columns = span(from[1] && columnNumber(from[1]), to[1] && columnNumber(to[1]));
  const rows = span(from[2] && Number(from[2]) - 1, to[2] && Number(to[2]) - 1);
  if (!columns || !rows) return null;
  return { sheet, row: rows.start, column: columns.start, rows: rows.count, columns: columns.count };
}

/** From one end to the other, in either order; open where an end is missing. Only the far end may be. */
function span(from: Corner, to: Corner): { start: number; count: number | null } | null {
  const open = from === undefined || from === '' || to === undefined || to === '';
  if (open) {
    const known = typeof from === 'number' ? from : typeof to === 'number' ? to : 0;
    return { start: known, count: null };
  }
  return { start: Math.min(from, to), count: Math.abs(to - from) + 1 };
}

type Corner = number | '' | undefined;

/** `A` → 0, `AA` → 26. */
function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/** The area of a reference in a sheet of that size; it may lie outside it. */
export function resolve(reference: Reference, size: GridSize): Area {
  const rows = reference.rows ?? size.rows - reference.row;
  const columns = reference.columns ?? size.columns - reference.column;
  return { row: reference.row, column: reference.column, rows, columns };
}

/** `A1` or `A1:B2`. */
export function formatA1({ row, column, rows, columns }: Area): string {
  const from = `${columnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? from : `${from}:${columnLetters(column + columns - 1)}${row + rows}`;
}

/** The name as it stands before a `!`. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
