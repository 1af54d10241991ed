import { isTotalWord } from '../setup/total-word.ts';
import type { Cell } from './cell.ts';
import type { CellReader } from './cell-reader.ts';
import { isErrorCell } from './error-cell.ts';
import type { IssueCode } from './issue.ts';
import { isRepeatedHeader } from './row-kind.ts';

export type LeftOutTest = (cells: readonly Cell[], filled: number, first: number) => IssueCode | null;

/** What the rows of a table look like. */
export interface RowShape {
  /** Has the row all that makes it one of the table, whatever its first cell says? */
  isRow(cells: readonly Cell[]): boolean;
  /** Is the text a value of its column, so that a cell that stands alone is no title? */
  isValue(text: string, cells: readonly Cell[], column: number): boolean;
  /** Columns of dates, numbers and statuses: what is a value in them can be told. */
  readonly typed: readonly number[];
  /** Columns of which at least one has to say something. */
  readonly evidence: readonly number[];
  /** A column that is not enough alone; -1 for none. */
  readonly keyColumn: number;
  /** What a row without evidence is called. */
  readonly nothing: IssueCode;
  /** The column by which the user wants a row to be left out, -1 for none; absent: of no row. */
  readonly leaveOut?: ((cells: readonly Cell[]) => number) | undefined;
}

/**
 * A test why a row is none of its table, null where it is one, given how many of its cells are filled and the first
 * of them. A total row begins with a total word and is not a row otherwise; a repeated header says its column's name
 * in every filled cell; a section title is one filled cell, a text that is no value of its column. Source: kpis.md C14.
 */
export function leftOutTest(shape: RowShape, reader: CellReader, headers: readonly string[]): LeftOutTest {
  const { cell } = reader;
  return (cells, filled, first) => {
    if (shape.isRow(cells)) return null;
    const text = cell(cells, first);
    if (typeof text === 'string' && isTotalWord(text)) return 'row.total';
    if (
      isRepeatedHeader(
        headers.map((_, column) => cell(cells, column)),
        headers,
      )
    ) {
      return 'row.repeatedHeader';
    }
    const isLone = filled === 1;
    const isTitle = typeof text === 'string' && !isErrorCell(text) && !shape.isValue(text, cells, first);
    if (isLone && isTitle) return 'row.sectionTitle';
    if (isLone && first === shape.keyColumn) return shape.nothing;
    return shape.evidence.some((column) => reader.says(cells, column)) ? null : shape.nothing;
  };
}
