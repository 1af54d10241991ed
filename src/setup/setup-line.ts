import { cellText } from './cell-text.ts';
import type { SetupProblem, SetupProblemCode } from './setup-problem.ts';

/** A row of ours as read back. Dates have become texts like 2026-03-31. */
export interface SetupLine {
  readonly key: string;
  /** 1-based, as the user sees it. */
  readonly row: number;
  /** The letters of the columns of `cells`. */
  readonly letters: readonly string[];
  /** Label; value; header row, way of reading or value; evidence, role or meaning; check. */
  readonly cells: readonly (string | number | boolean)[];
}

/** Notes a problem about one cell of a row, counted from 0. */
export type Complain = (line: SetupLine, cell: number, code: SetupProblemCode, detail?: string) => void;

/** Notes problems into a list. */
export function complainInto(problems: SetupProblem[]): Complain {
  return (line, cell, code, detail = '') => {
    problems.push({
      row: line.row,
      column: line.letters[cell] ?? '',
      code,
      value: textAt(line, cell),
      detail,
    });
  };
}

/** A cell of a row as text, trimmed; '' for a blank. */
export function textAt(line: SetupLine, cell: number): string {
  return cellText(line.cells[cell]);
}

/**
 * The name of a cell inside the sheet.
 *
 * @example cellName(line, 1) //=> 'C16'
 */
export function cellName(line: SetupLine, cell: number): string {
  return `${line.letters[cell] ?? ''}${line.row}`;
}
