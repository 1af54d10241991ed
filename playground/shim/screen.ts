import type { CellWrite } from '../engine/engine.ts';
import { writeTyped } from './cell-values.ts';
import type { LocalDocument } from './document.ts';
import { fromEngineFormula } from './formula-separators.ts';
import { GoogleError } from './google-error.ts';
import { newSheetSize } from './insert-sheet.ts';
import type { LocalSheets, LocalValue } from './local-sheets.ts';
import { pasted } from './person.ts';
import { namedSheet } from './place.ts';
import { shiftRecords } from './shift.ts';

type Screen = Pick<LocalSheets, 'validations' | 'readTyped' | 'spellFormula' | 'movedInGrid' | 'importSteps'>;

/** So many rows are written at once, so that a page can show how far it is. */
const rowsAtOnce = 1000;

/** What a page needs that shows the grid itself and lets a person work in it. */
export function screenOf(document: LocalDocument): Screen {
  return {
    validations: (name) => document.record(namedSheet(document, name).id).validations,
    readTyped: (text, format) => writeTyped(document, text, format),
    spellFormula: (formula) => fromEngineFormula(formula, document.locale),
    movedInGrid(sheetId, dimension, at, count) {
      shiftRecords(document, sheetId, { dimension, at, count });
      document.staleness.touch(sheetId);
    },
    *importSteps(name, rows, keepTexts) {
      const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
      const size = {
        rows: Math.max(newSheetSize.rows, rows.length),
        columns: Math.max(newSheetSize.columns, columns),
      };
      const sheet = document.insertSheet(name, document.sheets().length, size);
      const cell = (value: LocalValue) =>
        typeof value === 'string' && !keepTexts ? readOrPlain(document, value) : pasted(document, value);
      for (let row = 0; row < rows.length; row += rowsAtOnce) {
        const part = rows.slice(row, row + rowsAtOnce);
        sheet.write(
          row,
          0,
          part.map((line) => line.map(cell)),
        );
        yield Math.min(1, (row + rowsAtOnce) / rows.length);
      }
      document.staleness.touch(sheet.id);
    },
  };
}

/** A text that Google could not read either, such as half a formula, stays what it is. */
function readOrPlain(document: LocalDocument, text: string): CellWrite {
  try {
    return writeTyped(document, text, '', false);
  } catch (error) {
    if (!(error instanceof GoogleError)) throw error;
    return pasted(document, text);
  }
}
