import { isValueCell } from '../setup/column-profile.ts';
import { dealWords } from '../setup/deal-words.ts';
import { figureKinds, figureWords } from '../setup/figure-tables.ts';
import { isKnownHeader } from '../setup/header-score.ts';
import type { Cell } from './cell.ts';
import type { CellReader } from './cell-reader.ts';
import { isFilled } from './cell-text.ts';
import { isErrorCell } from './error-cell.ts';
import type { RowShape } from './left-out-row.ts';

/** Tells where another table begins beneath a table. */
export interface OtherTableTest {
  /** Could the row hold the headers of another table: texts only, none a value of its column? */
  isHeader(cells: readonly Cell[]): boolean;
  /** Does the row beneath it say so too? */
  confirms(header: readonly Cell[], next: readonly Cell[]): boolean;
}

/**
 * A test for the headers of another table. Either two of its texts are words that headers are made of, or two stand
 * where the table has dates, numbers or statuses, and the row beneath has values but is no row of the table. Beneath
 * the last row of a sheet there is an empty one.
 *
 * @param columns how many columns the table has
 */
export function otherTableTest(shape: RowShape, reader: CellReader, columns: number): OtherTableTest {
  const filled = (cells: readonly Cell[]) =>
    Array.from({ length: columns }, (_, column) => ({
      column,
      cell: reader.cell(cells, column) ?? '',
    })).filter(({ cell }) => isFilled(cell));
  return {
    isHeader: (cells) => {
      const texts = filled(cells);
      return (
        texts.length >= 2 &&
        !shape.isRow(cells) &&
        texts.every(
          ({ cell, column }) =>
            typeof cell === 'string' && !isErrorCell(cell) && !shape.isValue(cell, cells, column),
        )
      );
    },
    confirms: (header, next) => {
      const texts = filled(header);
      if (texts.filter(({ cell }) => isHeaderWord(String(cell).trim())).length >= 2) return true;
      const astray = texts.filter(({ column }) => shape.typed.includes(column)).length;
      return astray >= 2 && !shape.isRow(next) && filled(next).some(({ cell }) => isValueCell(cell));
    },
  };
}

function isHeaderWord(text: string): boolean {
  return isKnownHeader(text, dealWords) || figureKinds.some((kind) => isKnownHeader(text, figureWords[kind]));
}
